import type { Decimal } from 'decimal.js';
import { Precise } from './decimals.js';

/** coefficient × x^exponent, with a whole exponent that is not negative. */
export interface Term {
  readonly coefficient: bigint;
  readonly exponent: number;
}

type Sign = -1 | 0 | 1;

/** Terms made ready for many evaluations, the highest exponent first. */
type Curve = readonly { readonly amount: Decimal; readonly exponent: number }[];

/** A root is known when the sign changes within this share of it on both sides. */
const closeness = new Precise('1e-44');
/** A value within this share of the sum of its parts counts as zero. */
const touch = new Precise('1e-40');

/**
 * All x > 0 at which Σ coefficient × x^exponent is zero, ascending and proven to be all; a root that only touches zero
 * stands twice. Terms have exponents that ascend.
 *
 * Laguerre's proof of Descartes' rule of signs, made into a search: dividing by x^α with α between two exponents of
 * opposite coefficients and taking the derivative removes that change of sign. The zeros of what comes out, found the
 * same way, cut the axis into pieces on which the sum has at most one zero, which its signs at both ends show.
 */
export function positiveRoots(terms: readonly Term[]): readonly Decimal[] {
  const given = terms.filter(({ coefficient }) => coefficient !== 0n);
  const changeAt = given.findIndex(({ coefficient }, index) => index > 0 && isChange(given[index - 1], coefficient));
  const first = given[0];
  const last = given.at(-1);
  const turn = given[changeAt];
  if (first === undefined || last === undefined || turn === undefined) return [];

  const twiceAlpha = 2 * turn.exponent - 1;
  const derived = given.map(({ coefficient, exponent }) => ({
    coefficient: coefficient * BigInt(2 * exponent - twiceAlpha),
    exponent,
  }));
  const curve = curveOf(given);
  const { highest, lowest } = rootBounds(curve);
  const roots: Decimal[] = [];
  let from = { at: lowest, sign: signOf(first.coefficient) };
  for (const at of positiveRoots(derived)) {
    const to = { at, sign: signAt(curve, at) };
    if (to.sign === 0 && !at.equals(from.at)) roots.push(at, at);
    if (from.sign * to.sign < 0) roots.push(rootBetween(curve, from.at, to.at, from.sign));
    from = to;
  }
  if (from.sign * signOf(last.coefficient) < 0) roots.push(rootBetween(curve, from.at, highest, from.sign));
  return roots;
}

/** How often the sign changes from one amount to the next, zeros left out: the most zeros there can be (Descartes). */
export function signChanges(amounts: readonly bigint[]): number {
  const given = amounts.filter((amount) => amount !== 0n);
  return given.filter((amount, index) => index > 0 && (given[index - 1] ?? 0n) > 0n !== amount > 0n).length;
}

function isChange(before: Term | undefined, coefficient: bigint): boolean {
  return before !== undefined && before.coefficient > 0n !== coefficient > 0n;
}

function signOf(coefficient: bigint): Sign {
  if (coefficient === 0n) return 0;
  return coefficient > 0n ? 1 : -1;
}

function curveOf(terms: readonly Term[]): Curve {
  return terms
    .toReversed()
    .map(({ coefficient, exponent }) => ({ amount: new Precise(String(coefficient)), exponent }));
}

/** Cauchy's bounds: every root lies strictly between them, and the outermost coefficients give the signs there. */
function rootBounds(curve: Curve): { lowest: Decimal; highest: Decimal } {
  const sizes = curve.map(({ amount }) => amount.abs());
  const first = sizes.at(-1) ?? new Precise(1);
  const last = sizes[0] ?? first;
  const largest = Precise.max(...sizes);
  return { lowest: first.div(first.plus(largest).times(2)), highest: largest.div(last).plus(2) };
}

function signAt(curve: Curve, at: Decimal): Sign {
  const { parts, value } = evaluate(curve, at);
  if (value.abs().lte(parts.times(touch))) return 0;
  return value.isNegative() ? -1 : 1;
}

/** The one root between two points of opposite signs: Newton's steps where they help, halving in proportion elsewhere. */
function rootBetween(curve: Curve, from: Decimal, to: Decimal, signFrom: Sign): Decimal {
  let low = from;
  let high = to;
  let lastStep = high.div(low);
  for (let at = low.times(high).sqrt(); ; ) {
    const { slope, value } = evaluate(curve, at);
    if (value.isZero() || isKnown(low, high)) return at;
    if (value.isNegative() === signFrom < 0) low = at;
    else high = at;
    const newton = at.minus(value.div(slope).times(at));
    const step = newton.minus(at).abs().div(at);
    if (step.lt(closeness) && changesAround(curve, at)) return at;
    const isTrusted = newton.gt(low) && newton.lt(high) && step.times(2).lt(lastStep) && step.gte(closeness);
    at = isTrusted ? newton : low.times(high).sqrt();
    lastStep = isTrusted ? step : high.div(low);
  }
}

function isKnown(low: Decimal, high: Decimal): boolean {
  return high.minus(low).lte(low.times(closeness));
}

function changesAround(curve: Curve, at: Decimal): boolean {
  const margin = at.times(closeness);
  const below = evaluate(curve, at.minus(margin)).value;
  const above = evaluate(curve, at.plus(margin)).value;
  return below.isNegative() !== above.isNegative();
}

/** The sum at x, x × its derivative, and the sum of the parts without their signs, all by Horner's rule and over the same power of x. */
function evaluate(curve: Curve, at: Decimal): { value: Decimal; slope: Decimal; parts: Decimal } {
  const powers = new Map<number, Decimal>();
  let value = new Precise(0);
  let slope = new Precise(0);
  let parts = new Precise(0);
  let exponentAbove = curve[0]?.exponent ?? 0;
  for (const { amount, exponent } of curve) {
    const gap = exponentAbove - exponent;
    const power = powers.get(gap) ?? at.pow(gap);
    powers.set(gap, power);
    value = value.times(power).plus(amount);
    slope = slope.times(power).plus(amount.times(exponent));
    parts = parts.times(power).plus(amount.abs());
    exponentAbove = exponent;
  }
  return { value, slope, parts };
}
