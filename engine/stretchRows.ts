import { annuityOf } from './annuityPayment.js';
import { flatRows } from './flatRows.js';
import type { Rupiah } from './money.js';
import { halfUpPortion } from './rate.js';
import { repay } from './repay.js';
import type { PlanRow } from './results.js';
import { roundRatio } from './rounding.js';
import type { Stretch } from './stretch.js';

/**
 * The rows that repay a stretch, without what rests. The regular instalment is the rounded one, or as many units more
 * as it takes for the last instalment to absorb nothing but rounding.
 */
export function stretchRows(stretch: Stretch): readonly PlanRow[] {
  for (let portion = regularPortion(stretch); ; portion += stretch.roundingUnit) {
    const rows = rowsWith(stretch, portion);
    if (rows !== undefined && isFair(rows, stretch)) return rows;
  }
}

/** What repeats every month: the payment of flat and anuitas, the principal of efektif. */
function regularPortion(stretch: Stretch): Rupiah {
  const { flatBase, method, months, principal, rate, resting, roundingMode, roundingUnit } = stretch;
  const count = BigInt(months);
  if (method === 'efektif') return roundRatio(BigInt(principal), count);
  if (method === 'flat') {
    const yearly = BigInt(principal) * rate.denominator + BigInt(flatBase) * rate.numerator * count;
    return roundRatio(yearly, rate.denominator * count, roundingMode, roundingUnit);
  }
  if (resting === 0) return annuityOf(principal, rate, months, roundingUnit, roundingMode);
  return annuityWithBalloon(stretch);
}

/** (P·(1 + r)^n - B)·r / ((1 + r)^n - 1) for a loan P of which B stays to the end: the annuity of P - B and B's interest. */
function annuityWithBalloon({ months, principal, rate, resting, roundingMode, roundingUnit }: Stretch): Rupiah {
  const count = BigInt(months);
  if (rate.numerator === 0n) return roundRatio(BigInt(principal), count, roundingMode, roundingUnit);
  const grown = (rate.denominator + rate.numerator) ** count;
  const still = rate.denominator ** count;
  const dividend = (BigInt(principal + resting) * grown - BigInt(resting) * still) * rate.numerator;
  return roundRatio(dividend, rate.denominator * (grown - still), roundingMode, roundingUnit);
}

function rowsWith(stretch: Stretch, portion: Rupiah): readonly PlanRow[] | undefined {
  const { firstDueDate, method, months, principal, rate, resting, roundingMode, roundingUnit } = stretch;
  if (method === 'flat') return flatRows(stretch, portion);
  const monthly = halfUpPortion(rate);
  return repay({
    principal,
    firstDueDate,
    maxMonths: months,
    interestOn: resting === 0 ? monthly : (balance) => monthly(balance + resting),
    paymentFor:
      method === 'anuitas'
        ? () => portion
        : (interest) => roundRatio(BigInt(portion + interest), 1n, roundingMode, roundingUnit),
  });
}

/**
 * Whether the last instalment only absorbs rounding: it may exceed the one before by one unit for every month or by a
 * tenth, and never by a whole instalment.
 */
function isFair(rows: readonly PlanRow[], { months, roundingUnit }: Stretch): boolean {
  const last = rows.at(-1);
  const regular = rows.at(-2);
  if (last === undefined || regular === undefined) return true;
  const rest = last.payment - regular.payment;
  return rest < regular.payment && rest <= Math.max(months * roundingUnit, Math.floor(regular.payment / 10));
}
