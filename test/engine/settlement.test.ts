import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SettlementCurve } from '../../engine/policies/settlement.js';
import { settlementPolicy } from '../../engine/policies/settlement.js';
import { type SettlementInput, settlement } from '../../engine/settlement.js';
import { accepted, amounts, day, rates, standardPolicy } from './samples.js';

const standard = standardPolicy();
const asOf = day('2026-11-21');

/** The negotiation article's curve (domain.md §9): at 40% off 70% pay within 30 days, at 20% off 30%. */
const article: SettlementCurve = {
  id: 'artikel',
  levels: ['0.20', '0.40'],
  response: [
    { discount: '0.20', paidShare: '0.30' },
    { discount: '0.40', paidShare: '0.70' },
  ],
  withinDays: 30,
  withoutDeal: { share: '0', days: 365 },
};

function settle(
  debt: number,
  curve: Partial<SettlementCurve> = {},
  part: Partial<SettlementInput> = {},
  annualRate = '0',
) {
  const policy = {
    ...standard,
    settlement: [{ ...article, ...curve }],
    discount: { annualRate, discounting: 'actual_365' as const },
  };
  return accepted(settlement({ debt, segment: 'artikel', asOf, policy, ...part }));
}

describe('the article’s curve on a debt of 10,000,000', () => {
  test('40% off brings 4,200,000 on average, 20% off 2,400,000: 40% is best', () => {
    const { best, levels } = settle(10_000_000);
    expect(levels).toMatchObject([
      { discount: '0.20', amount: 8_000_000, paidShare: '0.3', expectedPresentValue: 2_400_000, belowFloor: null },
      { discount: '0.40', amount: 6_000_000, paidShare: '0.7', expectedPresentValue: 4_200_000, belowFloor: null },
    ]);
    expect(best).toBe(levels[1]);
    expect(best?.payBy.toString()).toBe('2026-12-21');
  });

  test('where 20% would be recovered anyway, 40% off is still best', () => {
    const { best, floor, levels } = settle(10_000_000, { withoutDeal: { share: '0.20', days: 365 } });
    expect(levels.map(({ expectedPresentValue }) => expectedPresentValue)).toEqual([3_800_000, 4_800_000]);
    expect([best?.discount, floor.value]).toEqual(['0.40', 2_000_000]);
  });

  test('where half would be recovered anyway, the smaller discount is best', () => {
    const { best, levels } = settle(10_000_000, { withoutDeal: { share: '0.50', days: 365 } });
    expect(levels.map(({ expectedPresentValue }) => expectedPresentValue)).toEqual([5_900_000, 5_700_000]);
    expect(best?.discount).toBe('0.20');
  });

  test('between the two known answers the response runs straight', () => {
    const { levels } = settle(10_000_000, { levels: ['0.20', '0.25', '0.30', '0.40'] });
    expect(levels.map(({ paidShare }) => paidShare)).toEqual(['0.3', '0.4', '0.5', '0.7']);
  });

  test('money in 30 days is worth less than money today', () => {
    const { levels } = settle(10_000_000, {}, {}, '0.10');
    // 6,000,000 / 1.10^(30/365) = 5,953,181.3
    expect(levels[1]).toMatchObject({ amount: 6_000_000, presentValue: 5_953_181, expectedPresentValue: 4_167_227 });
  });
});

describe('the floor', () => {
  test('is what is recovered without a deal: no level below it is best', () => {
    const { best, levels } = settle(10_000_000, { withoutDeal: { share: '0.70', days: 365 } });
    expect(levels.map(({ belowFloor }) => belowFloor)).toEqual([null, 'recovery']);
    expect(best?.discount).toBe('0.20');
  });

  test('is the cost of a bought debt, where that is more', () => {
    const { best, floor, levels } = settle(10_000_000, {}, { cost: 6_500_000 });
    expect(levels.map(({ belowFloor }) => belowFloor)).toEqual([null, 'cost']);
    expect(floor).toEqual({ recovery: 0, cost: 6_500_000, value: 6_500_000 });
    expect(best?.discount).toBe('0.20');
  });

  test('does not stand in the way of a debt bought at 10 to 30% (the article)', () => {
    expect(settle(10_000_000, {}, { cost: 3_000_000 }).best?.discount).toBe('0.40');
  });

  test('above every level leaves none to offer, and says why', () => {
    const { best, levels } = settle(10_000_000, {}, { cost: 9_000_000 });
    expect(best).toBeNull();
    expect(levels.map(({ belowFloor }) => belowFloor)).toEqual(['cost', 'cost']);
  });

  test('is above a level that leaves nothing to pay', () => {
    const free = { levels: ['1'], response: [{ discount: '1', paidShare: '1' }] };
    expect(settle(10_000_000, free).best).toBeNull();
  });
});

test('the standard policy answers', () => {
  const result = accepted(settlement({ debt: 25_000_000, segment: 'umum', asOf, policy: standard }));
  expect(result.levels).toHaveLength(5);
  expect(result.best?.discount).toBe('0.40');
});

test.each([
  [{ debt: 0 }, 'amount_not_positive', 'debt', '0'],
  [{ debt: 1.5 }, 'amount_not_whole', 'debt', undefined],
  [{ debt: 1e12 + 1 }, 'amount_too_large', 'debt', '1000000000000'],
  [{ cost: -1 }, 'amount_not_positive', 'cost', '0'],
  [{ cost: Number.NaN }, 'amount_not_whole', 'cost', undefined],
  [{ segment: 'lain' }, 'segment_unknown', 'segment', 'umum'],
])('%j is refused as %s', (part, code, field, limit) => {
  const refusal = settlement({ debt: 1_000_000, segment: 'umum', asOf, policy: standard, ...part });
  expect(refusal).toEqual({ kind: 'refusal', code, field, ...(limit === undefined ? {} : { limit }) });
});

test.each([
  ['levels outside the curve', { levels: ['0.10'] }, 'levels.0'],
  ['levels that fall', { levels: ['0.40', '0.20'] }, 'levels.1'],
  ['a level that is no share', { levels: ['x'] }, 'levels.0'],
  [
    'a response that falls',
    {
      response: [
        { discount: '0.2', paidShare: '0.7' },
        { discount: '0.4', paidShare: '0.3' },
      ],
    },
    'response.1.paidShare',
  ],
  [
    'one discount twice',
    {
      response: [
        { discount: '0.2', paidShare: '0.3' },
        { discount: '0.20', paidShare: '0.7' },
      ],
    },
    'response.1.discount',
  ],
])('a policy with %s is refused', (_name, part, path) => {
  const issues = settlementPolicy.safeParse([{ ...article, ...part }]).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toContain(`0.${path}`);
});

test('whatever the curve, no offer is worth less than the floor and none would bring more', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((points) => (points / 100).toFixed(2));
  const curves = fc.record({
    levels: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }),
    paid: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    recovery: share,
    days: fc.integer({ min: 0, max: 2000 }),
    costShare: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(amounts, rates, curves, (debt, annualRate, { costShare, days, levels, paid, recovery }) => {
      const [low, high] = paid.toSorted((left, right) => left - right).map((points) => (points / 100).toFixed(2));
      const cost = Math.floor((debt / 100) * costShare);
      const curve = {
        levels: levels.toSorted((left, right) => left - right).map((points) => (points / 100).toFixed(2)),
        response: [
          { discount: '0', paidShare: low ?? '0' },
          { discount: '1', paidShare: high ?? '1' },
        ],
        withoutDeal: { share: recovery, days },
      };
      const { best, floor, levels: weighed } = settle(debt, curve, { cost }, annualRate);
      const open = weighed.filter(({ belowFloor }) => belowFloor === null);
      expect(best === null).toBe(open.length === 0);
      for (const level of open) {
        expect(level.presentValue).toBeGreaterThanOrEqual(floor.value);
        expect(level.amount).toBeGreaterThan(0);
        expect(level.expectedPresentValue).toBeLessThanOrEqual(best?.expectedPresentValue ?? 0);
        expect(level.expectedPresentValue).toBeGreaterThanOrEqual(floor.recovery);
      }
    }),
    { numRuns: 40 },
  );
});
