import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Grade } from '../../engine/facility.js';
import { npl, nplOfStream, type PortfolioLine } from '../../engine/npl.js';
import { accepted, day, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const line = (outstanding: number, recordedGrade: Grade | null, daysLate = 0): PortfolioLine => ({
  outstanding,
  recordedGrade,
  oldestUnpaid: daysLate === 0 ? null : asOf.subtract({ days: daysLate }),
});
const of = (...lines: PortfolioLine[]) => npl({ lines, asOf, policy });

describe('NPL gross: (KL + Diragukan + Macet) / all credit (Bank Indonesia; ceiling 5%)', () => {
  test('by recorded grade', () => {
    const result = accepted(of(line(800, 1), line(140, 2), line(30, 3), line(20, 4), line(10, 5)));
    expect(result).toMatchObject({
      facilities: 5,
      total: 1_000n,
      nonPerforming: 60n,
      ratio: '0.06',
      aboveCeiling: true,
    });
    expect(result.grades.map(({ outstanding, share }) => [outstanding, share])).toEqual([
      [800n, '0.8'],
      [140n, '0.14'],
      [30n, '0.03'],
      [20n, '0.02'],
      [10n, '0.01'],
    ]);
  });

  test.each([
    [0, 1],
    [90, 2],
    [91, 3],
    [121, 4],
    [181, 5],
  ])('%s days past due without a recorded grade count as grade %s', (days, grade) => {
    const result = accepted(of(line(100, null, days)));
    expect(result.grades.filter(({ facilities }) => facilities > 0).map((share) => share.grade)).toEqual([grade]);
  });

  test('exactly the ceiling is not above it; a third has 28 digits', () => {
    expect(of(line(950, 1), line(50, 5))).toMatchObject({ ratio: '0.05', aboveCeiling: false });
    expect(of(line(2, 1), line(1, 5))).toMatchObject({ ratio: '0.3333333333333333333333333333' });
  });

  test('sums past the safe integers are exact', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const result = accepted(of(line(most, 1), line(most, 1), line(most, 1), line(most, 5)));
    expect(result.total).toBe(4n * BigInt(most));
    expect(result.ratio).toBe('0.25');
  });

  test('refuses half a rupiah, a negative amount and a portfolio without credit', () => {
    const refusal = { kind: 'refusal', field: 'lines.1.outstanding' };
    expect(of(line(1, 1), line(0.5, 1))).toEqual({ ...refusal, code: 'amount_not_whole' });
    expect(of(line(1, 1), line(Number.NaN, 1))).toEqual({ ...refusal, code: 'amount_not_whole' });
    expect(of(line(1, 1), line(-1, 1))).toEqual({ ...refusal, code: 'amount_not_positive', limit: '0' });
    expect(of()).toMatchObject({ code: 'portfolio_empty', field: 'lines' });
    expect(of(line(0, 5))).toMatchObject({ code: 'portfolio_empty' });
  });

  test('a stream has the ratio of its lines, in any order, and reads one line at a time', async () => {
    const lines = fc.array(
      fc.record({
        outstanding: fc.integer({ min: 0, max: 1_000_000_000_000 }),
        recordedGrade: fc.option(fc.constantFrom<Grade>(1, 2, 3, 4, 5)),
        oldestUnpaid: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => asOf.subtract({ days }))),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (list) => {
        let ahead = 0;
        async function* stream(): AsyncGenerator<PortfolioLine> {
          for (const one of list.toReversed()) {
            ahead += 1;
            expect(ahead).toBe(1);
            yield one;
            ahead -= 1;
          }
        }
        const streamed = await nplOfStream({ lines: stream(), asOf, policy });
        expect(streamed).toEqual(npl({ lines: list, asOf, policy }));
        if (!('grades' in streamed)) return;
        expect(streamed.grades.reduce((sum, { outstanding }) => sum + outstanding, 0n)).toBe(streamed.total);
      }),
    );
  });

  test('a worse grade never lowers the ratio', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 }), fc.nat(), (amounts, pick) => {
        const ratioWith = (grade: Grade) =>
          Number(
            accepted(of(...amounts.map((amount, index) => line(amount, index === pick % amounts.length ? grade : 2))))
              .ratio,
          );
        expect(ratioWith(5)).toBeGreaterThan(ratioWith(1));
      }),
    );
  });
});
