import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type Fraction, parseRate, portionOf } from './rate.js';
import type { Refusal } from './refusal.js';
import { roundRatio } from './rounding.js';

/** A household's month in rupiah, by the debtor's own word. */
export interface HouseholdMonth {
  readonly income: Rupiah;
  readonly necessities: Rupiah;
  readonly otherInstalments: Rupiah;
  /** What the household puts aside a month for emergencies; without it the policy's share of the income. */
  readonly emergencyReserve?: Rupiah;
  readonly policy: Pick<Policy, 'affordability' | 'limits'>;
}

/** How a safe amount comes about, in rupiah a month. */
export interface MonthlyBudget {
  readonly kind: 'budget';
  readonly income: Rupiah;
  readonly necessities: Rupiah;
  readonly otherInstalments: Rupiah;
  /** Half-up where it is the policy's share. */
  readonly reserve: Rupiah;
  readonly reserveSource: 'household' | 'policy';
  /** income - necessities - otherInstalments - reserve; negative when the month does not suffice as it is. */
  readonly left: Rupiah;
  /** The policy's share of what is left that may go to this debt. */
  readonly share: Rate;
  readonly safeAmount: Rupiah;
  /** Nothing can safely be paid. */
  readonly hardship: boolean;
}

/**
 * Works out what can safely go to this debt a month: (income - necessities - other instalments - emergency reserve) ×
 * the policy's share, computed exactly and rounded down once to the policy's unit (the budget of the negotiation
 * article, domain.md §9). A negative rest is hardship, not a refusal. Refuses amounts that are not whole, negative or
 * above limits.maxAmount, naming the field.
 */
export function monthlyBudget(month: HouseholdMonth): MonthlyBudget | Refusal {
  const { emergencyReserve, income, necessities, otherInstalments, policy } = month;
  const fault = householdFault(month);
  if (fault !== undefined) return fault;
  const share = parseRate(policy.affordability.share);
  const reserveShare = parseRate(policy.affordability.reserveShare);
  const spent = BigInt(necessities) + BigInt(otherInstalments);
  const kept = emergencyReserve === undefined ? scaled(income, reserveShare) : atScale(emergencyReserve, reserveShare);
  const left = atScale(income, reserveShare) - spent * reserveShare.denominator - kept;
  const safeAmount =
    left <= 0n
      ? 0
      : roundRatio(
          left * share.numerator,
          reserveShare.denominator * share.denominator,
          'down',
          policy.affordability.unit,
        );
  const reserve = emergencyReserve ?? portionOf(income, reserveShare);
  return {
    kind: 'budget',
    income,
    necessities,
    otherInstalments,
    reserve,
    reserveSource: emergencyReserve === undefined ? 'policy' : 'household',
    left: income - necessities - otherInstalments - reserve,
    share: policy.affordability.share,
    safeAmount,
    hardship: safeAmount === 0,
  };
}

/** Says what is wrong with a household's figures. */
export function householdFault(month: HouseholdMonth): Refusal | undefined {
  const { emergencyReserve = 0, income, necessities, otherInstalments, policy } = month;
  for (const [field, amount] of Object.entries({ income, necessities, otherInstalments, emergencyReserve })) {
    const fault = amount === 0 ? undefined : amountFault(amount, field, policy.limits.maxAmount);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** `amount` × `fraction` in units of its denominator: nothing is lost before the one rounding. */
function scaled(amount: Rupiah, fraction: Fraction): bigint {
  return BigInt(amount) * fraction.numerator;
}

function atScale(amount: Rupiah, fraction: Fraction): bigint {
  return BigInt(amount) * fraction.denominator;
}
