import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { PlanRow } from '../../engine/results.js';
import { schedule } from '../../engine/schedule.js';
import { bigintSchedule, type ReferenceLoan } from '../engine/bigintSchedule.js';

/*
 * Anuitas schedules of the engine, checked inputs, due dates and all, against the same table made by a loop of plain
 * numbers and by one of decimal.js, both without checks or dates. Then its rows against a reference of BigInt alone.
 */

/** The owner's limits. */
const leastTimesFasterThanDecimals = 10;
const mostTimesPlainNumbers = 15;

const loansToCompare = 10_000;
const rounds = 7;
const firstDueDate = Temporal.PlainDate.from('2026-01-31');
const limits = { maxAnnualRate: '0.60', maxMonths: 360, maxAmount: 1_000_000_000_000 };

interface Row<Amount> {
  readonly number: number;
  readonly payment: Amount;
  readonly principal: Amount;
  readonly interest: Amount;
  readonly balance: Amount;
}

function engine(principal: number, annualRate: string, months: number): readonly PlanRow[] {
  const made = schedule({ principal, annualRate, months, method: 'anuitas', firstDueDate, roundingUnit: 1, limits });
  if (made.kind === 'refusal') throw new Error(`Refused: ${made.code}.`);
  return made.rows;
}

function plainNumbers(principal: number, annualRate: string, months: number): readonly Row<number>[] {
  const rate = Number(annualRate) / 12;
  const payment = Math.round((principal * rate) / (1 - (1 + rate) ** -months));
  const rows: Row<number>[] = [];
  let balance = principal;
  for (let number = 1; number <= months; number += 1) {
    const interest = Math.round(balance * rate);
    const repaid = number === months ? balance : payment - interest;
    balance -= repaid;
    rows.push({ number, payment: repaid + interest, principal: repaid, interest, balance });
  }
  return rows;
}

function decimals(principal: number, annualRate: string, months: number): readonly Row<Decimal>[] {
  const rate = new Decimal(annualRate).div(12);
  const first = new Decimal(principal);
  const payment = first
    .mul(rate)
    .div(new Decimal(1).sub(rate.add(1).pow(-months)))
    .toDecimalPlaces(0);
  const rows: Row<Decimal>[] = [];
  let balance = first;
  for (let number = 1; number <= months; number += 1) {
    const interest = balance.mul(rate).toDecimalPlaces(0);
    const repaid = number === months ? balance : payment.sub(interest);
    balance = balance.sub(repaid);
    rows.push({ number, payment: repaid.add(interest), principal: repaid, interest, balance });
  }
  return rows;
}

/** Mulberry32 by Tommy Ettinger: the same loans in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomLoan(random: () => number): ReferenceLoan {
  const size = 10 ** (3 + 9 * random());
  return {
    principal: Math.max(1, Math.floor(size)),
    points: Math.floor(random() * 6_001),
    months: 1 + Math.floor(random() * limits.maxMonths),
    unit: ([1, 1, 100, 1000] as const)[Math.floor(random() * 4)] ?? 1,
  };
}

/** Microseconds a schedule; loans differ so that nothing is made twice, and the rows are looked at. */
function timed(make: typeof engine | typeof plainNumbers | typeof decimals, months: number, times: number): number {
  const rates = ['0.10', '0.0475', '0.1825', '0.24'];
  let seen = 0;
  const start = performance.now();
  for (let index = 0; index < times; index += 1) {
    seen += make(24_000_000 + index * 1_001, rates[index % rates.length] ?? '0.10', months).length;
  }
  const micros = ((performance.now() - start) * 1_000) / times;
  if (seen === 0) throw new Error('Nothing was made.');
  return micros;
}

function best(samples: readonly number[]): number {
  return Math.min(...samples);
}

let isKept = true;
for (const months of [12, 60, 360]) {
  const samples = { engine: [] as number[], plain: [] as number[], decimals: [] as number[] };
  // In turns, so that whatever else the machine does falls on all three.
  for (let round = 0; round < rounds; round += 1) {
    samples.plain.push(timed(plainNumbers, months, Math.ceil(240_000 / months)));
    samples.engine.push(timed(engine, months, Math.ceil(240_000 / months)));
    samples.decimals.push(timed(decimals, months, Math.ceil(12_000 / months)));
  }
  const ours = best(samples.engine);
  const faster = best(samples.decimals) / ours;
  const slower = ours / best(samples.plain);
  isKept &&= faster >= leastTimesFasterThanDecimals && slower <= mostTimesPlainNumbers;
  console.log(
    `anuitas, ${String(months).padStart(3)} months: ${ours.toFixed(2)} µs; ${faster.toFixed(1)} × faster than decimal.js (${best(samples.decimals).toFixed(0)} µs), ${slower.toFixed(1)} × plain numbers (${best(samples.plain).toFixed(2)} µs)`,
  );
}

const random = randomNumbers(20_261_121);
let compared = 0;
let different = 0;
for (let index = 0; index < loansToCompare; index += 1) {
  const loan = randomLoan(random);
  const ours = engineRows(loan);
  const reference = bigintSchedule(loan);
  compared += reference.length;
  different += Math.abs(ours.length - reference.length);
  different += reference.filter((row, place) => {
    const own = ours[place];
    return (
      own === undefined ||
      BigInt(own.payment) !== row.payment ||
      BigInt(own.principal) !== row.principal ||
      BigInt(own.interest) !== row.interest ||
      BigInt(own.balance) !== row.balance
    );
  }).length;
}
isKept &&= different === 0;
console.log(`${loansToCompare} random loans against BigInt alone: ${different} of ${compared} rows differ`);
console.log(
  `limits (${leastTimesFasterThanDecimals} × faster than decimal.js, ${mostTimesPlainNumbers} × plain numbers, 0 rows): ${isKept ? 'kept' : 'EXCEEDED'}`,
);
if (!isKept) process.exitCode = 1;

function engineRows({ months, points, principal, unit }: ReferenceLoan): readonly PlanRow[] {
  const annualRate = (points / 10_000).toFixed(4);
  const made = schedule({ principal, annualRate, months, method: 'anuitas', firstDueDate, roundingUnit: unit, limits });
  if (made.kind === 'refusal') throw new Error(`Refused: ${made.code}.`);
  return made.rows;
}
