import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { policySchema } from '../../engine/policy.js';
import { pointsOf, probabilityAt, score } from '../../engine/score.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
const { scorecard } = policy;
const figures = {
  daysPastDue: 35,
  brokenPromises: 1,
  paidOnTime: 9,
  daysSincePayment: 65,
  capacityPercent: 60,
  answeredPercent: 40,
};

/** The scale of the textbook: 600 points are odds of 30 to 1, 20 points more double them. */
const textbook = { ...scorecard, basePoints: 600, baseOdds: 30, pointsToDoubleOdds: 20 };
const oddsAt = (points: number): number => {
  const probability = new Decimal(probabilityAt(points, textbook));
  return probability.div(new Decimal(1).minus(probability)).toDecimalPlaces(12).toNumber();
};

describe('a score', () => {
  test('is the sum of what each factor gives, with what each one lost, the largest first', () => {
    expect(score(figures, policy)).toEqual({
      kind: 'score',
      points: 540,
      probability: '0.6666666666666666666666666667',
      reasons: [
        { factor: 'daysPastDue', figure: 35, points: 0, lost: 80 },
        { factor: 'daysSincePayment', figure: 65, points: -20, lost: 60 },
        { factor: 'capacityPercent', figure: 60, points: 10, lost: 30 },
        { factor: 'brokenPromises', figure: 1, points: 0, lost: 20 },
        { factor: 'paidOnTime', figure: 9, points: 30, lost: 20 },
        { factor: 'answeredPercent', figure: 40, points: 20, lost: 0 },
      ],
    });
  });

  test('counts what is not known by the policy’s points for that', () => {
    const nothing = accepted(score({}, policy));
    expect(nothing.points).toBe(500 + scorecard.factors.reduce((sum, { missingPoints }) => sum + missingPoints, 0));
    expect(score({ daysPastDue: null }, policy)).toEqual(nothing);
  });

  test('doubles the odds as Siddiqi’s Credit Risk Scorecards does: 600 is 30 to 1, 620 is 60, 640 is 120', () => {
    expect([600, 620, 640, 580].map(oddsAt)).toEqual([30, 60, 120, 15]);
  });

  test.each([
    [{ shoeSize: 43 }, 'name_unknown', 'figures.shoeSize'],
    [{ daysPastDue: -1 }, 'count_not_whole', 'figures.daysPastDue'],
    [{ daysPastDue: 0.5 }, 'count_not_whole', 'figures.daysPastDue'],
    [{ brokenPromises: Number.NaN }, 'count_not_whole', 'figures.brokenPromises'],
    [{ brokenPromises: Number.POSITIVE_INFINITY }, 'count_not_whole', 'figures.brokenPromises'],
  ])('%j is refused as %s', (wrong, code, field) => {
    expect(score(wrong, policy)).toMatchObject({ kind: 'refusal', code, field });
  });

  test.each(scorecard.factors)('moves with $id only as declared: $direction', ({ direction, id }) => {
    const value = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const at = (figure: number): number => pointsOf({ ...figures, [id]: figure }, scorecard);
        const more = at(Math.max(one, other)) - at(Math.min(one, other));
        expect(Math.sign(more)).not.toBe(direction === 'more_is_better' ? -1 : 1);
      }),
    );
  });

  test('gives a probability between 0 and 1 that rises with the points', () => {
    const points = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(points, points, (one, other) => {
        fc.pre(one !== other);
        const low = new Decimal(probabilityAt(Math.min(one, other), scorecard));
        const high = new Decimal(probabilityAt(Math.max(one, other), scorecard));
        expect(low.greaterThan(0) && high.lessThan(1) && high.greaterThan(low)).toBe(true);
      }),
    );
  });

  test('extreme scorecards stay between 0 and 1', () => {
    const steep = { ...scorecard, pointsToDoubleOdds: 1 };
    expect(Number(probabilityAt(70_000, steep))).toBe(1);
    expect(probabilityAt(-70_000, steep)).toMatch(/^0\.0+[1-9]\d*$/);
  });

  test.each([
    [
      'points against the declared direction',
      [
        { upTo: 0, points: 0 },
        { upTo: null, points: 5 },
      ],
    ],
    [
      'bands that do not ascend',
      [
        { upTo: 5, points: 5 },
        { upTo: 5, points: 4 },
        { upTo: null, points: 0 },
      ],
    ],
    ['no last band', [{ upTo: 5, points: 5 }]],
    [
      'an end before the last band',
      [
        { upTo: null, points: 5 },
        { upTo: null, points: 0 },
      ],
    ],
  ])('a policy with %s is not taken', (_name, bands) => {
    const [first, ...others] = scorecard.factors;
    const parsed = policySchema.shape.scorecard.safeParse({ ...scorecard, factors: [{ ...first, bands }, ...others] });
    expect(parsed.success).toBe(false);
  });
});
