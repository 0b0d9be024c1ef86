import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { decimalText, Precise } from './decimals.js';
import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { discountFactors, wholeRupiah } from './presentValue.js';
import { parseRate, portionOf } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import { responseAt } from './responseAt.js';

/** A debt to be settled in one payment. Rupiah; `cost` is what a debt that was bought has cost. */
export interface SettlementInput {
  readonly debt: Rupiah;
  readonly cost?: Rupiah;
  /** Name of the response curve in the policy. */
  readonly segment: string;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'settlement' | 'discount' | 'limits'>;
}

/** One discount and what it is worth to the bank on `asOf`. */
export interface SettlementLevel {
  readonly discount: Rate;
  /** What the debtor pays, by `payBy`. */
  readonly amount: Rupiah;
  readonly payBy: Temporal.PlainDate;
  /** Share of debtors who are expected to pay in time. */
  readonly paidShare: Rate;
  /** Worth of the amount if it is paid, and on average: those who do not pay are worth what there is without a deal. */
  readonly presentValue: Rupiah;
  readonly expectedPresentValue: Rupiah;
  /** Why the level may not be offered: it is worth less than the floor. Null: it may. */
  readonly belowFloor: 'recovery' | 'cost' | null;
}

/** Every level with its reasons, and the one to offer; null when none reaches the floor. */
export interface Settlement {
  readonly kind: 'settlement';
  /** Least present value of an offer: the larger of expected recovery without a deal and cost. */
  readonly floor: { readonly recovery: Rupiah; readonly cost: Rupiah; readonly value: Rupiah };
  readonly levels: readonly SettlementLevel[];
  readonly best: SettlementLevel | null;
}

/**
 * Weighs the discounts that the policy allows in a settlement by one payment (domain.md §9): expected present value =
 * share that pays × present value of the amount + the rest × present value of the recovery without a deal, the response
 * taken from the segment's curve. The best level is the one with the highest expected present value among those whose
 * amount is worth at least the floor; of equals the smaller discount. Values are exact until rounded once, half-up; the
 * discount is rounded half-up, the floor compared before rounding. A level that leaves nothing to pay is below the floor.
 *
 * Refuses: debt or cost that is not whole, not positive or above limits.maxAmount; a segment the policy does not know
 * ('segment_unknown', limit: those it knows).
 */
export function settlement(input: SettlementInput): Settlement | Refusal {
  const { asOf, cost = 0, debt, policy, segment } = input;
  const { maxAmount } = policy.limits;
  const fault = amountFault(debt, 'debt', maxAmount) ?? (cost === 0 ? undefined : amountFault(cost, 'cost', maxAmount));
  if (fault !== undefined) return fault;
  const curve = policy.settlement.find(({ id }) => id === segment);
  if (curve === undefined) {
    return refuse('segment_unknown', 'segment', policy.settlement.map(({ id }) => id).join(', '));
  }

  const factorOn = discountFactors(asOf, policy.discount);
  const { days, share } = curve.withoutDeal;
  const recovery = factorOn(asOf.add({ days })).times(debt).times(share);
  const payBy = asOf.add({ days: curve.withinDays });
  const weighed = curve.levels.map((discount) => {
    const amount = debt - portionOf(debt, parseRate(discount));
    const worth = factorOn(payBy).times(amount);
    const paidShare = responseAt(curve, discount);
    const expected = worth.times(paidShare).plus(recovery.times(new Precise(1).minus(paidShare)));
    const level: SettlementLevel = {
      discount,
      amount,
      payBy,
      paidShare: decimalText(paidShare),
      presentValue: wholeRupiah(worth),
      expectedPresentValue: wholeRupiah(expected),
      belowFloor: faultOf(worth, recovery, cost),
    };
    return { expected, level };
  });
  const floor = { recovery: wholeRupiah(recovery), cost, value: Math.max(wholeRupiah(recovery), cost) };
  return { kind: 'settlement', floor, levels: weighed.map(({ level }) => level), best: bestOf(weighed) };
}

function faultOf(worth: Decimal, recovery: Decimal, cost: Rupiah): SettlementLevel['belowFloor'] {
  if (worth.isZero() || worth.lt(recovery)) return 'recovery';
  return worth.lt(cost) ? 'cost' : null;
}

function bestOf(
  weighed: readonly { readonly expected: Decimal; readonly level: SettlementLevel }[],
): SettlementLevel | null {
  const offered = weighed.filter(({ level }) => level.belowFloor === null);
  const [first] = offered;
  if (first === undefined) return null;
  return offered.reduce((best, one) => (one.expected.gt(best.expected) ? one : best), first).level;
}
