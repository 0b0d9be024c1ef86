import type { Rate, Rupiah } from './money.js';
import { type Fraction, halfUpPortion, monthlyRate } from './rate.js';
import { roundRatio } from './rounding.js';

/** Equal monthly payments, as a debtor proposes them: rupiah a month, for so many months. */
export interface ProposedPlan {
  readonly payment: Rupiah;
  readonly months: number;
}

/** The debt that the payments are for, and what the bank reckons with. */
export interface PlanTerms {
  readonly debt: Rupiah;
  /** Interest on the plan, a fraction a year. */
  readonly annualRate: Rate;
  /** At which payments to come are discounted, a fraction a year. */
  readonly discountRate: Rate;
}

/** What equal payments come to. `months` is fewer than proposed where the debt is cleared sooner. */
export interface PlanValue extends ProposedPlan {
  readonly lastPayment: Rupiah;
  readonly total: Rupiah;
  /** Rupiah, rounded down; the first payment a month from now. */
  readonly presentValue: Rupiah;
  /** Whether the payments clear the debt with its interest; if not, the plan asks the bank to forgive the rest. */
  readonly isCleared: boolean;
}

/**
 * Values equal monthly payments: nobody pays on when the debt is cleared, so the last payment is what is left then.
 * Present value Σ paymentᵢ / (1 + r/12)ⁱ (Brealey, Myers and Allen, Principles of Corporate Finance), exact until it is
 * rounded once. Amounts and months must be positive and their product safe: callers check them first.
 */
export function valueOfPlan({ months, payment }: ProposedPlan, terms: PlanTerms): PlanValue {
  const cleared = clearedBy(payment, months, terms);
  const paidMonths = cleared?.months ?? months;
  const lastPayment = cleared?.lastPayment ?? payment;
  return {
    payment: paidMonths === 1 ? lastPayment : payment,
    months: paidMonths,
    lastPayment,
    total: payment * (paidMonths - 1) + lastPayment,
    presentValue: discounted(payment, paidMonths, lastPayment, monthlyRate(terms.discountRate)),
    isCleared: cleared !== undefined,
  };
}

/** When the debt is paid off, and by how much in the end; undefined when these payments do not get there. */
function clearedBy(
  payment: Rupiah,
  months: number,
  { annualRate, debt }: PlanTerms,
): { months: number; lastPayment: Rupiah } | undefined {
  const interestOn = halfUpPortion(monthlyRate(annualRate));
  let balance = debt;
  for (let month = 1; month <= months; month += 1) {
    const interest = interestOn(balance);
    if (payment >= balance + interest) return { months: month, lastPayment: balance + interest };
    // From here on the balance would only grow.
    if (payment <= interest) return undefined;
    balance -= payment - interest;
  }
  return undefined;
}

function discounted(payment: Rupiah, months: number, lastPayment: Rupiah, rate: Fraction): Rupiah {
  const grown = rate.denominator + rate.numerator;
  let numerator = 0n;
  let denominator = 1n;
  for (let month = months; month >= 1; month -= 1) {
    const due = BigInt(month === months ? lastPayment : payment);
    numerator = (numerator + due * denominator) * rate.denominator;
    denominator *= grown;
  }
  return roundRatio(numerator, denominator, 'down');
}
