import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { DatedFlow } from '../../engine/cashFlows.js';
import { irr } from '../../engine/irr.js';
import { npv } from '../../engine/npv.js';
import { xirr } from '../../engine/xirr.js';
import { xnpv } from '../../engine/xnpv.js';
import { accepted, day, rates, standardPolicy } from './samples.js';

const { limits } = standardPolicy();
const Precise = Decimal.clone({ precision: 60 });

/** Microsoft's example of XIRR and XNPV (support.microsoft.com, "XIRR function", "XNPV function"). */
const microsoft: readonly DatedFlow[] = [
  { day: day('2008-01-01'), amount: -10_000 },
  { day: day('2008-03-01'), amount: 2_750 },
  { day: day('2008-10-30'), amount: 4_250 },
  { day: day('2009-02-15'), amount: 3_250 },
  { day: day('2009-04-01'), amount: 2_750 },
];

describe('irr', () => {
  test.each([
    // Microsoft's example ("IRR function"): -2.1% after four years, 8.7% after five.
    [[-70_000, 12_000, 15_000, 18_000, 21_000], '-0.0212448482734'],
    [[-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], '0.0866309480365'],
    [[-1_000_000, 1_100_000], '0.1'],
    [[-100, 0, 0, 100], '0'],
    [[1_000, -600, -600], '0.1306623862918'],
  ])('of %j begins %s', (flows, expected) => {
    expect(accepted(irr(flows, limits)).ratePerPeriod.slice(0, expected.length)).toBe(expected);
  });

  test('has 28 significant digits that are right', () => {
    // 2·x² = 1 at x = 1/√2: the rate is √2 - 1.
    expect(accepted(irr([-1, 0, 2], limits)).ratePerPeriod).toBe('0.4142135623730950488016887242');
  });

  test('refuses the oil pump of Lorie and Savage (1955), which has the rates 25% and 400%', () => {
    expect(irr([-1_600, 10_000, -10_000], limits)).toMatchObject({ code: 'rate_not_single', field: 'flows' });
  });

  test('refuses amounts that no rate fits (Brealey, Myers and Allen: +1,000, -3,000, +2,500)', () => {
    expect(irr([1_000, -3_000, 2_500], limits)).toMatchObject({ code: 'rate_not_found', field: 'flows' });
  });

  test('refuses a rate that only touches zero, since beside it there are two or none', () => {
    expect(irr([100, -220, 121], limits)).toMatchObject({ code: 'rate_not_single' });
  });

  test('finds the only rate of amounts that change direction more than once', () => {
    // -(x - 1.25)(x² + 1)·1,600 in growth x: one rate of 25%, though the direction changes three times.
    expect(accepted(irr([-1_600, 2_000, -1_600, 2_000], limits)).ratePerPeriod).toBe('0.25');
  });

  test.each([
    [[], 'flows_same_sign', 'flows'],
    [[5, 6], 'flows_same_sign', 'flows'],
    [[-5, 0], 'flows_same_sign', 'flows'],
    [[-5.5, 6], 'amount_not_whole', 'flows[0]'],
    [[-5, Number.NaN], 'amount_not_whole', 'flows[1]'],
    [[-5, 2e12], 'amount_too_large', 'flows[1]'],
    [Array(1201).fill(1), 'flows_too_many', 'flows'],
    [Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 9 : -10)), 'rate_not_single', 'flows'],
  ])('refuses %j as %s', (flows, code, field) => {
    expect(irr(flows, limits)).toMatchObject({ kind: 'refusal', code, field });
  });

  test('is where the amounts are worth nothing, whatever the loan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 40 }),
        (lent, paid) => {
          fc.pre(paid.some((amount) => amount > 0));
          const growth = new Precise(accepted(irr([-lent, ...paid], limits)).ratePerPeriod).plus(1);
          const worth = paid.map((amount, index) => new Precise(amount).div(growth.pow(index + 1)));
          const sum = worth.reduce((total, value) => total.plus(value), new Precise(-lent));
          return sum.abs().div(lent).lt('1e-20');
        },
      ),
    );
  });

  test('with any amounts answers a rate at which they are worth nothing, or refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 9 }), (flows) => {
        const found = irr(flows, limits);
        if (found.kind === 'refusal') return;
        const growth = new Precise(found.ratePerPeriod).plus(1);
        const worth = flows.map((amount, index) => new Precise(amount).div(growth.pow(index)));
        const size = Precise.max(...worth.map((value) => value.abs()));
        const sum = worth.reduce((total, value) => total.plus(value));
        expect(sum.abs().div(size).toNumber()).toBeLessThan(1e-15);
      }),
      { numRuns: 200 },
    );
  });

  test('finds several rates exactly where there are: products of known growth factors', () => {
    const growths = fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(growths, fc.boolean(), (roots, hasComplexPair) => {
        const real = roots.reduce((flows, root) => times(flows, [1, -root]), [1]);
        const flows = hasComplexPair ? times(real, [1, -2, 5]) : real;
        const found = irr(flows, limits);
        if (roots.length > 1) expect(found).toMatchObject({ code: 'rate_not_single' });
        else expect(accepted(found).ratePerPeriod).toBe(String((roots[0] ?? 0) - 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('npv', () => {
  test('Brealey, Myers and Allen: 400,000 a year later at 7% for 370,000 today', () => {
    expect(new Decimal(accepted(npv('0.07', [-370_000, 400_000], limits)).value).toFixed(2)).toBe('3831.78');
  });

  test('without interest is the sum', () => {
    expect(npv('0', [-5, 2, 2], limits)).toEqual({ kind: 'npv', value: '-1' });
  });

  test('is nothing at the internal rate', () => {
    expect(npv('0.25', [-1_600, 2_000], limits)).toEqual({ kind: 'npv', value: '0' });
  });

  test('money to come is worth less, the dearer money is', () => {
    const flows = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(flows, rates, rates, (amounts, one, other) => {
        const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one];
        const cheap = new Decimal(accepted(npv(low, amounts, limits)).value);
        return cheap.gte(accepted(npv(high, amounts, limits)).value);
      }),
    );
  });

  test.each([
    ['0.61', [1], 'rate_absurd', 'ratePerPeriod'],
    ['-0.1', [1], 'rate_absurd', 'ratePerPeriod'],
    ['0.1', [0.5], 'amount_not_whole', 'flows[0]'],
  ])('at %s of %j is refused as %s', (rate, flows, code, field) => {
    expect(npv(rate, flows, limits)).toMatchObject({ code, field });
  });
});

describe('dated amounts', () => {
  test("xirr and xnpv of Microsoft's example", () => {
    expect(accepted(xirr(microsoft, limits)).annualRate.slice(0, 11)).toBe('0.373362533');
    expect(new Decimal(accepted(xnpv('0.09', microsoft, limits)).value).toFixed(6)).toBe('2086.647602');
  });

  test('the order of the amounts does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...microsoft], { minLength: 5 }), (flows) => {
        expect(xirr(flows, limits)).toEqual(xirr(microsoft, limits));
        expect(xnpv('0.09', flows, limits)).toEqual(xnpv('0.09', microsoft, limits));
      }),
      { numRuns: 10 },
    );
  });

  test('a year of 365 days at 10% is 10%', () => {
    const flows = [
      { day: day('2026-01-01'), amount: -1_000 },
      { day: day('2027-01-01'), amount: 1_100 },
    ];
    expect(xirr(flows, limits)).toEqual({ kind: 'xirr', annualRate: '0.1' });
    expect(xnpv('0.1', flows, limits)).toEqual({ kind: 'xnpv', value: '0' });
  });

  test.each<[string, readonly DatedFlow[], string]>([
    ['several rates', flowsOn([0, -1_600], [365, 10_000], [730, -10_000]), 'rate_not_single'],
    ['no rate', flowsOn([0, 1_000], [365, -3_000], [730, 2_500]), 'rate_not_found'],
    ['one day', flowsOn([0, 1_000], [0, -1_000]), 'rate_not_found'],
    ['one sign', flowsOn([0, 1_000], [9, 1_000]), 'flows_same_sign'],
    ['more than a millionfold a year', flowsOn([0, -1_000], [1, 2_000]), 'rate_absurd'],
  ])('xirr refuses %s', (_name, flows, code) => {
    expect(xirr(flows, limits)).toMatchObject({ kind: 'refusal', code, field: 'flows' });
  });

  test('xnpv refuses no amounts at all and a rate above policy', () => {
    expect(xnpv('0.1', [], limits)).toMatchObject({ code: 'flows_same_sign' });
    expect(xnpv('0.9', microsoft, limits)).toMatchObject({ code: 'rate_absurd', field: 'annualRate' });
  });
});

function flowsOn(...flows: readonly (readonly [number, number])[]): readonly DatedFlow[] {
  return flows.map(([days, amount]) => ({ day: day('2026-01-01').add({ days }), amount }));
}

/** The product of two polynomials, the highest power first, as amounts over time are in growth factors. */
function times(left: readonly number[], right: readonly number[]): number[] {
  const product = Array<number>(left.length + right.length - 1).fill(0);
  left.forEach((one, index) => {
    right.forEach((other, place) => {
      product[index + place] = (product[index + place] ?? 0) + one * other;
    });
  });
  return product;
}
