import { type FeatureVector, featureSpace } from './features.js';
import { type LinearModel, scoresOf, softmax } from './linearModel.js';

/** Numbers between 0 and 1 in an order that is always the same (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** A message as features, with its meaning. */
export interface LabelledVector {
  readonly vector: FeatureVector;
  readonly label: string;
}

export interface TrainingOptions {
  readonly passes: number;
  readonly rate: number;
  /** Errors of a label below this teach nothing. */
  readonly smallest: number;
  /** The share of a message's features that each pass leaves out, so that no single one is relied on. */
  readonly dropout: number;
}

export const standardTraining: TrainingOptions = { passes: 10, rate: 0.12, smallest: 1e-2, dropout: 0.4 };

/** A vector without a random part of its features; what stays weighs more, so that the sum is the same on average. */
function thinned({ places, weights }: FeatureVector, dropout: number, next: () => number): FeatureVector {
  const kept = [...places.keys()].filter(() => next() >= dropout);
  return {
    places: Uint32Array.from(kept, (index) => places[index] ?? 0),
    weights: Float32Array.from(kept, (index) => (weights[index] ?? 0) / (1 - dropout)),
  };
}

/**
 * Multinomial logistic regression by stochastic gradient with AdaGrad steps (Duchi, Hazan, Singer 2011) and
 * dropout on the features. Deterministic: the same examples in the same order give the same weights.
 */
export function trainModel(
  examples: readonly LabelledVector[],
  options: TrainingOptions = standardTraining,
): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const count = labels.length;
  const weights = new Float32Array(featureSpace * count);
  const squares = new Float32Array(featureSpace * count);
  const bias = new Float32Array(count);
  const biasSquares = new Float32Array(count);
  const answers = examples.map(({ label }) => labels.indexOf(label));
  const order = Uint32Array.from(examples.keys());
  const next = chance(1);
  const model: LinearModel = { labels, weights, bias, scales: new Float32Array(count).fill(1), temperature: 1 };
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, next);
    for (const at of order) {
      const whole = examples[at]?.vector;
      if (whole === undefined) continue;
      const vector = thinned(whole, options.dropout, next);
      const guess = softmax(scoresOf(model, vector));
      const answer = answers[at] ?? 0;
      const errors = guess.map((chance, label) => chance - (label === answer ? 1 : 0));
      // Most labels are ruled out early; a step too small to matter is not taken.
      const live = [...errors.keys()].filter((label) => Math.abs(errors[label] ?? 0) > options.smallest);
      for (const label of live) {
        const error = errors[label] ?? 0;
        biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
        bias[label] = (bias[label] ?? 0) - (options.rate * error) / (1e-4 + Math.sqrt(biasSquares[label] ?? 0));
      }
      const { places, weights: values } = vector;
      for (let index = 0; index < places.length; index += 1) {
        const value = values[index] ?? 0;
        const row = (places[index] ?? 0) * count;
        for (const label of live) {
          const spot = row + label;
          const slope = (errors[label] ?? 0) * value;
          squares[spot] = (squares[spot] ?? 0) + slope * slope;
          weights[spot] = (weights[spot] ?? 0) - (options.rate * slope) / (1e-4 + Math.sqrt(squares[spot] ?? 0));
        }
      }
    }
  }
  return model;
}
