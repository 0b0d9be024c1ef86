import type { Product } from './facility.js';
import type { PackageRule } from './policy.js';
import type { Bill } from './results.js';

/** Why a package does not fit: an officer reads the code, what the policy asks and what was found. */
export interface PackageReason {
  readonly code: (typeof packageReasonCodes)[number];
  /** What the policy asks for, as text: names joined by a comma, or the end of the range that was passed. */
  readonly asked: string;
  readonly found: string;
}

export const packageReasonCodes = [
  'other_basis',
  'other_segment',
  'other_product',
  'days_past_due_below',
  'days_past_due_above',
  'grade_below',
  'grade_above',
  'total_below',
  'total_above',
  'nothing_left_to_pay',
  'above_safe_amount',
] as const;

/** The debt and debtor that a package is held against. */
export interface PackageCase {
  readonly bill: Pick<Bill, 'basis' | 'total' | 'daysPastDue' | 'grade'>;
  readonly segment?: string;
  readonly product?: Product;
}

/**
 * Every reason for which a package of the policy is not for this case; none when it is. A segment or product that is not
 * known is not taken to be one of those the package is for.
 */
export function packageReasons({ bill, product, segment }: PackageCase, rule: PackageRule): readonly PackageReason[] {
  const { daysPastDue, grade, products, segments, total } = rule.eligibility ?? {};
  return [
    ...outside('other_basis', [rule.basis], bill.basis),
    ...outside('other_segment', segments, segment),
    ...outside('other_product', products, product),
    ...beyond('days_past_due_below', 'days_past_due_above', daysPastDue, bill.daysPastDue),
    ...beyond('grade_below', 'grade_above', grade, bill.grade),
    ...beyond('total_below', 'total_above', total, bill.total),
  ];
}

function outside(
  code: PackageReason['code'],
  allowed: readonly string[] | undefined,
  found: string | undefined,
): readonly PackageReason[] {
  if (allowed === undefined || (found !== undefined && allowed.includes(found))) return [];
  return [{ code, asked: allowed.join(', '), found: found ?? '' }];
}

function beyond(
  below: PackageReason['code'],
  above: PackageReason['code'],
  range: readonly [number, number] | undefined,
  found: number,
): readonly PackageReason[] {
  if (range === undefined) return [];
  const [lowest, highest] = range;
  if (found < lowest) return [{ code: below, asked: String(lowest), found: String(found) }];
  return found > highest ? [{ code: above, asked: String(highest), found: String(found) }] : [];
}
