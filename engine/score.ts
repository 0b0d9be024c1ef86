import { Decimal } from 'decimal.js';
import { countFault } from './inputFaults.js';
import type { Rate } from './money.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';

/** Whole numbers by the id of the policy's factor; a factor left out or null is not known. */
export type ScoreFigures = Readonly<Record<string, number | null>>;

/** What one factor gave. `lost`: points below the best that the factor can give; officers see the largest first. */
export interface ScoreReason {
  readonly factor: string;
  readonly figure: number | null;
  readonly points: number;
  readonly lost: number;
}

/** A sum of points, the probability of payment that it stands for (28 digits), and every factor's part in it. */
export interface Score {
  readonly kind: 'score';
  readonly points: number;
  readonly probability: Rate;
  readonly reasons: readonly ScoreReason[];
}

type Scorecard = Policy['scorecard'];
type Factor = Scorecard['factors'][number];

const Precise = Decimal.clone({ precision: 40 });
const shownDigits = 28;

/**
 * Scores how likely a debtor is to pay: the policy's start points plus the points of each factor's band. Odds double
 * every pointsToDoubleOdds points from baseOdds at basePoints, probability = odds / (1 + odds) (Siddiqi, Credit Risk
 * Scorecards, scaling by points to double the odds). It rises with the points; each factor moves one way only, as the
 * policy declares. No person is scored by what they are: the factors are the policy's, and every one is shown.
 *
 * Refuses a figure of no factor ('name_unknown') and one that is not a whole number of at least 0 ('count_not_whole').
 */
export function score(figures: ScoreFigures, policy: Pick<Policy, 'scorecard'>): Score | Refusal {
  const { scorecard } = policy;
  const fault = figuresFault(figures, scorecard);
  if (fault !== undefined) return fault;
  const reasons = scorecard.factors.map((factor) => reasonOf(factor, figures[factor.id] ?? null));
  const points = scorecard.startPoints + reasons.reduce((sum, reason) => sum + reason.points, 0);
  return {
    kind: 'score',
    points,
    probability: probabilityAt(points, scorecard),
    reasons: reasons.toSorted((left, right) => right.lost - left.lost),
  };
}

/** The points alone, for many debtors: what score gives as `points`. The figures must be whole numbers or unknown. */
export function pointsOf(figures: ScoreFigures, { factors, startPoints }: Scorecard): number {
  let points = startPoints;
  for (const factor of factors) points += pointsFor(factor, figures[factor.id] ?? null);
  return points;
}

/** Says what is wrong with figures, with the field as `figures.<id>`. */
export function figuresFault(figures: ScoreFigures, { factors }: Scorecard): Refusal | undefined {
  for (const id in figures) {
    if (!factors.some((factor) => factor.id === id)) {
      return refuse('name_unknown', `figures.${id}`, factors.map((factor) => factor.id).join(', '));
    }
    const figure = figures[id] ?? null;
    const fault = figure === null ? undefined : countFault(figure, `figures.${id}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The probability of payment at so many points: above 0, and 1 only where 28 digits cannot tell it from 1. */
export function probabilityAt(points: number, scorecard: Scorecard): Rate {
  const { baseOdds, basePoints, pointsToDoubleOdds } = scorecard;
  const odds = new Precise(2).pow(new Precise(points - basePoints).div(pointsToDoubleOdds)).times(baseOdds);
  return odds.div(odds.plus(1)).toSignificantDigits(shownDigits).toFixed();
}

function reasonOf(factor: Factor, figure: number | null): ScoreReason {
  const points = pointsFor(factor, figure);
  const best = Math.max(...factor.bands.map((band) => band.points));
  return { factor: factor.id, figure, points, lost: Math.max(0, best - points) };
}

function pointsFor({ bands, missingPoints }: Factor, figure: number | null): number {
  if (figure === null) return missingPoints;
  for (const { points, upTo } of bands) {
    if (upTo === null || figure <= upTo) return points;
  }
  return missingPoints;
}
