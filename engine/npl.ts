import { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { daysPastDue } from './daysPastDue.js';
import type { Grade } from './facility.js';
import { kolektibilitas } from './kolektibilitas.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/** What a portfolio's ratio needs of one facility. */
export interface PortfolioLine {
  /** Rupiah still owed (baki debet); 0 is allowed. */
  readonly outstanding: Rupiah;
  /** The grade the bank has recorded, or null: then it is estimated by days past due. */
  readonly recordedGrade: Grade | null;
  /** The due date of the oldest unpaid instalment; null: nothing unpaid. */
  readonly oldestUnpaid: Temporal.PlainDate | null;
}

export interface NplInput<Lines> {
  readonly lines: Lines;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'kolektibilitas' | 'npl'>;
}

/** The credit of one grade: exact rupiah, past the safe integers too, and its share of all credit as a fraction. */
export interface GradeShare {
  readonly grade: Grade;
  readonly facilities: number;
  readonly outstanding: bigint;
  readonly share: string;
}

/** Non-performing loans gross. Shares are fractions with 28 significant digits; times 100 they are per cent. */
export interface Npl {
  readonly kind: 'npl';
  readonly facilities: number;
  readonly total: bigint;
  /** Grades 3 to 5. */
  readonly nonPerforming: bigint;
  readonly ratio: string;
  readonly grades: readonly GradeShare[];
  readonly ceiling: string;
  readonly aboveCeiling: boolean;
}

const firstNonPerforming: Grade = 3;
const everyGrade = [1, 2, 3, 4, 5] as const;
const precision = 28;

/**
 * NPL gross of a portfolio: (Kurang Lancar + Diragukan + Macet) / all credit (Otoritas Jasa Keuangan and Bank Indonesia;
 * the ceiling is the policy's), and each grade's share. Lines are read one by one and none is kept, so a portfolio of
 * any size takes the same memory. The order of lines does not matter.
 *
 * Refuses an outstanding amount that is not whole ('amount_not_whole') or negative ('amount_not_positive'), naming
 * `lines.<index>.outstanding`, and a portfolio without credit ('portfolio_empty'): its ratio would be 0/0.
 */
export function npl(input: NplInput<Iterable<PortfolioLine>>): Npl | Refusal {
  const tally = new Tally(input.asOf, input.policy);
  for (const line of input.lines) {
    const fault = tally.add(line);
    if (fault !== undefined) return fault;
  }
  return tally.result();
}

/** The same over lines that arrive one after the other, from a database cursor for example. */
export async function nplOfStream(input: NplInput<AsyncIterable<PortfolioLine>>): Promise<Npl | Refusal> {
  const tally = new Tally(input.asOf, input.policy);
  for await (const line of input.lines) {
    const fault = tally.add(line);
    if (fault !== undefined) return fault;
  }
  return tally.result();
}

/** Sums by grade: plain numbers while they are safe, carried over to BigInt before they are not. */
class Tally {
  readonly #asOf: Temporal.PlainDate;
  readonly #policy: NplInput<unknown>['policy'];
  readonly #counts: Record<Grade, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  readonly #running: Record<Grade, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  readonly #carried: Record<Grade, bigint> = { 1: 0n, 2: 0n, 3: 0n, 4: 0n, 5: 0n };
  #facilities = 0;

  constructor(asOf: Temporal.PlainDate, policy: NplInput<unknown>['policy']) {
    this.#asOf = asOf;
    this.#policy = policy;
  }

  add({ oldestUnpaid, outstanding, recordedGrade }: PortfolioLine): Refusal | undefined {
    if (!Number.isSafeInteger(outstanding)) return refuse('amount_not_whole', this.#field());
    if (outstanding < 0) return refuse('amount_not_positive', this.#field(), '0');
    const grade = recordedGrade ?? kolektibilitas(daysPastDue(oldestUnpaid, this.#asOf), this.#policy);
    this.#facilities += 1;
    this.#counts[grade] += 1;
    const sum = this.#running[grade] + outstanding;
    if (Number.isSafeInteger(sum)) {
      this.#running[grade] = sum;
      return undefined;
    }
    this.#carried[grade] += BigInt(this.#running[grade]);
    this.#running[grade] = outstanding;
    return undefined;
  }

  result(): Npl | Refusal {
    const sums = everyGrade.map((grade) => this.#carried[grade] + BigInt(this.#running[grade]));
    const total = sums.reduce((sum, amount) => sum + amount, 0n);
    if (total === 0n) return refuse('portfolio_empty', 'lines');
    const grades = everyGrade.map((grade, index): GradeShare => {
      const outstanding = sums[index] ?? 0n;
      return { grade, facilities: this.#counts[grade], outstanding, share: shareOf(outstanding, total) };
    });
    const nonPerforming = sums.slice(firstNonPerforming - 1).reduce((sum, amount) => sum + amount, 0n);
    const { ceiling } = this.#policy.npl;
    const limit = parseRate(ceiling);
    return {
      kind: 'npl',
      facilities: this.#facilities,
      total,
      nonPerforming,
      ratio: shareOf(nonPerforming, total),
      grades,
      ceiling,
      aboveCeiling: nonPerforming * limit.denominator > total * limit.numerator,
    };
  }

  #field(): string {
    return `lines.${this.#facilities}.outstanding`;
  }
}

function shareOf(part: bigint, total: bigint): string {
  const Precise = Decimal.clone({ precision });
  return new Precise(part.toString()).div(total.toString()).toFixed();
}
