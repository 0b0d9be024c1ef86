import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { AccountMonth } from '../../engine/accountHistory.js';
import { lumpSumCapacity } from '../../engine/lumpSumCapacity.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
const first = Temporal.PlainYearMonth.from('2025-12');

/** Months that end with these balances; what comes in and goes out fits them, spending being the usual 4 million. */
function history(balances: readonly number[], spending = 4_000_000): AccountMonth[] {
  return balances.map((closingBalance, index) => {
    const before = balances[index - 1] ?? closingBalance;
    const inflow = Math.max(0, closingBalance - before + spending);
    return { month: first.add({ months: index }), inflow, outflow: inflow - closingBalance + before, closingBalance };
  });
}

const sums = fc.integer({ min: 0, max: 50_000_000 });

describe('what could be paid at once', () => {
  test('is what is there beyond three months of spending (OJK, Sikapi Uangmu: 3 to 6 months)', () => {
    // The usual spending is 4 million a month, so 12 million stay.
    expect(lumpSumCapacity({ history: history(Array(12).fill(20_000_000)), policy })).toEqual({
      kind: 'lump_sum',
      amount: 8_000_000,
      reserve: 12_000_000,
      reserveSource: 'policy',
      months: 12,
      monthsCovered: 12,
      certainty: '0.9285714285714285714285714286',
      confidence: 'high',
      doubts: [],
    });
  });

  test('leaves what the household wants to keep', () => {
    const input = { history: history([20_000_000, 20_000_000, 20_000_000]), reserve: 5_000_000, policy };
    expect(lumpSumCapacity(input)).toMatchObject({ amount: 15_000_000, reserveSource: 'household' });
    // Three good months out of three: (3 + 1) / (3 + 2), Laplace's rule of succession.
    expect(lumpSumCapacity(input)).toMatchObject({ certainty: '0.8', confidence: 'medium' });
  });

  test('is not what one good month shows', () => {
    const balances = [13_000_000, 13_000_000, 13_000_000, 13_000_000, 40_000_000];
    expect(lumpSumCapacity({ history: history(balances), policy })).toMatchObject({ amount: 1_000_000 });
  });

  test('is not what was there in better times', () => {
    const balances = [40_000_000, 40_000_000, 40_000_000, 40_000_000, 13_000_500];
    expect(lumpSumCapacity({ history: history(balances), policy })).toMatchObject({
      amount: 1_000_000,
      doubts: ['balance_falling'],
      confidence: 'medium',
    });
  });

  test('counts the lowest day of a month, not payday', () => {
    const months = history(Array(6).fill(30_000_000)).map((month) => ({ ...month, lowestBalance: 13_000_000 }));
    expect(lumpSumCapacity({ history: months, policy })).toMatchObject({ amount: 1_000_000 });
  });

  test('is nothing where the reserve is not even there', () => {
    expect(lumpSumCapacity({ history: history(Array(6).fill(-500_000)), policy })).toMatchObject({
      amount: 0,
      doubts: ['balance_below_reserve'],
    });
  });

  test('is not believed where the account contradicts itself', () => {
    const [one, two, ...others] = history(Array(12).fill(20_000_000));
    if (one === undefined || two === undefined) throw new Error('No months.');
    const wrong = [one, { ...two, inflow: two.inflow + 1 }, ...others];
    expect(lumpSumCapacity({ history: wrong, policy })).toMatchObject({
      confidence: 'low',
      doubts: ['balances_do_not_add_up'],
    });
  });

  test('says when more goes out than comes in', () => {
    const falling = history([30_000_000, 28_000_000, 26_000_000, 24_000_000]);
    expect(lumpSumCapacity({ history: falling, policy })).toMatchObject({
      doubts: ['balance_falling', 'spending_above_inflow'],
    });
  });

  const good = history([20_000_000, 20_000_000, 20_000_000]);
  const withFirst = (part: object): AccountMonth[] =>
    good.map((month, index) => (index === 0 ? { ...month, ...part } : month));

  test.each([
    ['too few months', { history: good.slice(1) }, 'history_too_short', 'history'],
    ['no month', { history: [] }, 'history_too_short', 'history'],
    ['a missing month', { history: good.filter((_month, index) => index !== 1) }, 'history_gap', 'history.1.month'],
    ['newest first', { history: good.toReversed() }, 'history_gap', 'history.1.month'],
    ['half a rupiah', { history: withFirst({ inflow: 0.5 }) }, 'amount_not_whole', 'history.0.inflow'],
    ['money in that is negative', { history: withFirst({ outflow: -1 }) }, 'amount_not_positive', 'history.0.outflow'],
    [
      'no number',
      { history: withFirst({ closingBalance: Number.NaN }) },
      'amount_not_whole',
      'history.0.closingBalance',
    ],
    [
      'a trillion and more',
      { history: withFirst({ lowestBalance: -2e12 }) },
      'amount_too_large',
      'history.0.lowestBalance',
    ],
    ['a reserve that is no number', { history: good, reserve: Number.NaN }, 'amount_not_whole', 'reserve'],
    ['a negative reserve', { history: good, reserve: -1 }, 'amount_not_positive', 'reserve'],
  ])('%s is refused', (_name, part, code, field) => {
    expect(lumpSumCapacity({ policy, ...part })).toMatchObject({ kind: 'refusal', code, field });
  });

  test('never touches the reserve, and falls as the reserve rises', () => {
    const balances = fc.array(sums, { minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(balances, sums, sums, (list, reserve, more) => {
        const months = history(list);
        const result = accepted(lumpSumCapacity({ history: months, reserve, policy }));
        const last = list.at(-1) ?? 0;
        expect(result.amount).toBeLessThanOrEqual(Math.max(0, last - reserve));
        const covered = list.filter((balance) => Math.max(0, balance - reserve) >= result.amount).length;
        expect(covered).toBe(result.monthsCovered);
        expect(covered).toBeGreaterThanOrEqual(list.length * Number(policy.lumpSum.coverage));
        const stricter = accepted(lumpSumCapacity({ history: months, reserve: reserve + more, policy }));
        expect(stricter.amount).toBeLessThanOrEqual(result.amount);
      }),
    );
  });

  test('grows with every balance', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sums, sums), { minLength: 3, maxLength: 12 }), sums, (pairs, reserve) => {
        const poorer = history(pairs.map(([balance]) => balance));
        const richer = history(pairs.map(([balance, more]) => balance + more));
        const before = accepted(lumpSumCapacity({ history: poorer, reserve, policy }));
        const after = accepted(lumpSumCapacity({ history: richer, reserve, policy }));
        expect(after.amount).toBeGreaterThanOrEqual(before.amount);
      }),
    );
  });
});
