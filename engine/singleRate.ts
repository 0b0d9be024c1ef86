import type { Decimal } from 'decimal.js';
import { Precise } from './decimals.js';
import { positiveRoots, signChanges, type Term } from './positiveRoots.js';
import { type Refusal, refuse } from './refusal.js';

/** Flows that change direction more often are not searched: no single rate could be shown for them in a moment. */
const mostChanges = 16;

/**
 * The one growth factor of a period, 1 + rate, at which Σ coefficient / growth^exponent is zero, of 40 digits or more.
 * Refuses flows without such a factor ('rate_not_found') and those that have, or may have, several ('rate_not_single').
 */
export function singleGrowth(terms: readonly Term[]): Decimal | Refusal {
  if (signChanges(terms.map(({ coefficient }) => coefficient)) > mostChanges) return refuse('rate_not_single', 'flows');
  const [root, second] = positiveRoots(terms);
  if (root === undefined) return refuse('rate_not_found', 'flows');
  if (second !== undefined) return refuse('rate_not_single', 'flows');
  const total = terms.reduce((sum, { coefficient }) => sum + coefficient, 0n);
  return total === 0n ? new Precise(1) : new Precise(1).div(root);
}
