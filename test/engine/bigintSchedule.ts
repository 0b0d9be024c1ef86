import type { Rupiah } from '../../engine/money.js';

/** An anuitas loan of the reference: the rate is points / 10,000 a year. */
export interface ReferenceLoan {
  readonly principal: Rupiah;
  readonly points: number;
  readonly months: number;
  readonly unit: 1 | 100 | 1000;
}

export interface ReferenceRow {
  readonly payment: bigint;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly balance: bigint;
}

/**
 * The rows of an anuitas loan in BigInt throughout, written from the rules alone and sharing no line with the engine:
 * the payment rounded half up to the unit and raised by a unit until the last row holds nothing but rounding, interest
 * rounded half up to rupiah, the last row clearing the balance.
 */
export function bigintSchedule({ months, points, principal, unit }: ReferenceLoan): readonly ReferenceRow[] {
  const numerator = BigInt(points);
  const denominator = 120_000n;
  const step = BigInt(unit);
  for (let payment = firstPayment(BigInt(principal), numerator, denominator, months, step); ; payment += step) {
    const rows = pay(BigInt(principal), payment, months, (balance) => halfUp(balance * numerator, denominator));
    if (rows !== undefined && absorbsRounding(rows, BigInt(months) * step)) return rows;
  }
}

function firstPayment(principal: bigint, numerator: bigint, denominator: bigint, months: number, step: bigint): bigint {
  const count = BigInt(months);
  if (numerator === 0n) return halfUp(principal, count * step) * step;
  const grown = (denominator + numerator) ** count;
  return halfUp(principal * numerator * grown, denominator * (grown - denominator ** count) * step) * step;
}

function pay(
  principal: bigint,
  payment: bigint,
  months: number,
  interestOn: (balance: bigint) => bigint,
): readonly ReferenceRow[] | undefined {
  const rows: ReferenceRow[] = [];
  for (let balance = principal; balance > 0n; ) {
    const interest = interestOn(balance);
    const clears = rows.length + 1 === months || payment >= balance + interest;
    const repaid = clears ? balance : payment - interest;
    if (repaid <= 0n) return undefined;
    balance -= repaid;
    rows.push({ payment: repaid + interest, principal: repaid, interest, balance });
  }
  return rows;
}

function absorbsRounding(rows: readonly ReferenceRow[], oneUnitAMonth: bigint): boolean {
  const [before, last] = rows.slice(-2);
  if (before === undefined || last === undefined) return true;
  const rest = last.payment - before.payment;
  return rest < before.payment && (rest <= oneUnitAMonth || rest <= before.payment / 10n);
}

/** For ratios that are not negative. */
function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
