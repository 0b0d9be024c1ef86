import { type FeatureVector, featureSpace } from './features.js';

/** A linear classifier over hashed features; whole-number weights when read from a file. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** weights[place × labels + label], to be multiplied by the label's scale. */
  readonly weights: Float32Array | Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** What scores are divided by so that a probability of 0.8 is right four times in five. */
  readonly temperature: number;
}

/** Scores of a vector, one a label, in the order of the labels. */
export function scoresOf(model: LinearModel, { places, weights: values }: FeatureVector): Float64Array {
  const { weights, scales, bias } = model;
  const count = model.labels.length;
  const scores = new Float64Array(count);
  for (let index = 0; index < places.length; index += 1) {
    const value = values[index] ?? 0;
    const row = (places[index] ?? 0) * count;
    for (let label = 0; label < count; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (weights[row + label] ?? 0);
  }
  for (let label = 0; label < count; label += 1)
    scores[label] = (scores[label] ?? 0) * (scales[label] ?? 1) + (bias[label] ?? 0);
  return scores;
}

/** Probabilities, which sum to 1, of scores at a temperature. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** Rounds every weight to one of 255 steps of its label: a quarter of the size, the same decisions. */
export function quantise(model: LinearModel): LinearModel {
  const count = model.labels.length;
  const largest = new Float32Array(count);
  for (let at = 0; at < model.weights.length; at += 1)
    largest[at % count] = Math.max(largest[at % count] ?? 0, Math.abs(model.weights[at] ?? 0));
  const scales = largest.map((most) => (most === 0 ? 1 : most / 127));
  const weights = new Int8Array(featureSpace * count);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = Math.round((model.weights[at] ?? 0) / (scales[at % count] ?? 1));
  return { ...model, weights, scales };
}
