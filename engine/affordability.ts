import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';
import type { Refusal } from './refusal.js';
import type { Affordability } from './results.js';
import { roundRatio } from './rounding.js';

/** A household's month in rupiah, by the debtor's own word. */
export interface HouseholdMonth {
  readonly income: Rupiah;
  readonly necessities: Rupiah;
  readonly otherInstalments: Rupiah;
  readonly policy: Pick<Policy, 'affordability' | 'limits'>;
}

/**
 * What can safely go to this debt a month: (income - necessities - other instalments - income × reserve share) × the
 * policy's share, rounded down to its unit (the budget of the negotiation article, domain.md §9). Nothing left is
 * hardship, not a refusal. Refuses amounts that are not whole, negative or above limits.maxAmount, naming the field.
 */
export function affordability(month: HouseholdMonth): Affordability | Refusal {
  const { income, necessities, otherInstalments, policy } = month;
  const max = policy.limits.maxAmount;
  for (const [field, amount] of Object.entries({ income, necessities, otherInstalments })) {
    const fault = amount === 0 ? undefined : amountFault(amount, field, max);
    if (fault !== undefined) return fault;
  }
  const share = parseRate(policy.affordability.share);
  const reserve = parseRate(policy.affordability.reserveShare);
  const scale = reserve.denominator;
  const left =
    (BigInt(income) - BigInt(necessities) - BigInt(otherInstalments)) * scale - BigInt(income) * reserve.numerator;
  const safeAmount =
    left <= 0n ? 0 : roundRatio(left * share.numerator, scale * share.denominator, 'down', policy.affordability.unit);
  return { kind: 'affordability', safeAmount, hardship: safeAmount === 0 };
}
