import type { Temporal } from 'temporal-polyfill';
import { bill } from './bill.js';
import type { Account, Grade } from './facility.js';
import { kolektibilitas } from './kolektibilitas.js';
import type { Policy } from './policy.js';

/** The days past due of one grade, both ends included; `to` is null for the last one, which has no end. */
export interface GradeRange {
  readonly grade: Grade;
  readonly from: number;
  readonly to: number | null;
}

/** Where a facility stands in credit quality on a day. */
export interface CreditStanding {
  readonly facilityId: string;
  readonly asOf: Temporal.PlainDate;
  /** The bank's own grade where it has recorded one, else the estimate. */
  readonly grade: Grade;
  readonly source: 'recorded' | 'estimate';
  readonly daysPastDue: number;
  /** By days past due alone, whatever is recorded. */
  readonly byDays: Grade;
  /**
   * The next grade that days alone lead to while nothing is paid, beyond the one that is recorded; null for a debt that is
   * not late and for the last grade.
   */
  readonly next: { readonly grade: Grade; readonly fromDay: number } | null;
}

const grades = [1, 2, 3, 4, 5] as const;

/** The days past due of every grade, in order, by the policy (POJK 40/POJK.03/2019). */
export function gradeRanges(policy: Pick<Policy, 'kolektibilitas'>): readonly GradeRange[] {
  const limits = policy.kolektibilitas.maxDaysPastDue;
  return grades.map((grade, index) => ({
    grade,
    from: index === 0 ? 0 : (limits[index - 1] ?? 0) + 1,
    to: limits[index] ?? null,
  }));
}

/**
 * The credit quality of a facility on `asOf`: the recorded grade, which is official and weighs prospects, conduct and
 * ability to pay, or else the estimate by days past due, and what follows by days alone. It foretells no grade: only the
 * lender assesses.
 */
export function creditStanding(
  account: Account,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'kolektibilitas'>,
): CreditStanding {
  const { daysPastDue, facilityId, grade, gradeSource } = bill(account, asOf, policy);
  const byDays = kolektibilitas(daysPastDue, policy);
  const next = gradeRanges(policy).find((range) => range.grade === Math.max(byDays, grade) + 1);
  return {
    facilityId,
    asOf,
    grade,
    source: gradeSource,
    daysPastDue,
    byDays,
    next: daysPastDue === 0 || next === undefined ? null : { grade: next.grade, fromDay: next.from },
  };
}
