import { annuityPayment } from './annuityPayment.js';
import { flatRows } from './flatRows.js';
import type { Rupiah } from './money.js';
import { halfUpPortion, monthlyRate } from './rate.js';
import { repay } from './repay.js';
import type { PlanRow } from './results.js';
import { roundRatio } from './rounding.js';
import type { ScheduleTerms } from './scheduleTerms.js';

/** The rows of terms that are known to be valid; `schedule` checks them and says how they are rounded. */
export function scheduleRows(terms: ScheduleTerms): readonly PlanRow[] {
  const start = regularPortion(terms);
  for (let portion = start; ; portion += terms.roundingUnit) {
    const rows = rowsWith(terms, portion);
    if (rows !== undefined && isFair(rows, terms)) return rows;
  }
}

/** What repeats every month: the payment of flat and anuitas, the principal of efektif. */
function regularPortion(terms: ScheduleTerms): Rupiah {
  const { annualRate, method, months, principal, roundingUnit } = terms;
  if (method === 'anuitas') return annuityPayment(terms, roundingUnit);
  if (method === 'efektif') return roundRatio(BigInt(principal), BigInt(months));
  const rate = monthlyRate(annualRate);
  const count = BigInt(months);
  return roundRatio(
    BigInt(principal) * (rate.denominator + rate.numerator * count),
    rate.denominator * count,
    'half_up',
    roundingUnit,
  );
}

function rowsWith(terms: ScheduleTerms, portion: Rupiah): readonly PlanRow[] | undefined {
  const { annualRate, firstDueDate, method, months, principal, roundingUnit } = terms;
  if (method === 'flat') return flatRows(terms, portion);
  return repay({
    principal,
    firstDueDate,
    maxMonths: months,
    interestOn: halfUpPortion(monthlyRate(annualRate)),
    paymentFor:
      method === 'anuitas'
        ? () => portion
        : (interest) => roundRatio(BigInt(portion + interest), 1n, 'half_up', roundingUnit),
  });
}

/**
 * Whether the last instalment only absorbs rounding: it may exceed the one before by one unit for every month or by a
 * tenth, and never by a whole instalment.
 */
function isFair(rows: readonly PlanRow[], terms: ScheduleTerms): boolean {
  const last = rows.at(-1);
  const regular = rows.at(-2);
  if (last === undefined || regular === undefined) return true;
  const rest = last.payment - regular.payment;
  return (
    rest < regular.payment && rest <= Math.max(terms.months * terms.roundingUnit, Math.floor(regular.payment / 10))
  );
}
