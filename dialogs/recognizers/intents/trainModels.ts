import type { Example } from './examples.js';
import { type FeatureVector, featuresOf } from './features.js';
import { type LinearModel, quantise, scoresOf, softmax } from './linearModel.js';
import type { TrainedModels } from './modelFile.js';
import { type LabelledVector, standardTraining, type TrainingOptions, trainModel } from './trainModel.js';

/** Files of examples that teach no meaning of their own. */
export const crisisFile = 'crisis';
export const notCrisisFile = 'notCrisis';
export const notConsentFile = 'notConsent';

const consents: ReadonlySet<string> = new Set(['affirm', 'accept_offer']);

/** One line in this many is left out while the temperature is found. */
const calibrationShare = 10;
const probeTraining: TrainingOptions = { ...standardTraining, passes: 3 };
const temperatures = Array.from({ length: 40 }, (_, step) => 0.3 + step * 0.05);

/** The mean of -ln(probability of the right label): lower is better calibrated. */
function surprise(model: LinearModel, examples: readonly LabelledVector[], temperature: number): number {
  const sum = examples.reduce((all, { vector, label }) => {
    const chance = softmax(scoresOf(model, vector), temperature)[model.labels.indexOf(label)] ?? 0;
    return all - Math.log(Math.max(chance, 1e-9));
  }, 0);
  return sum / examples.length;
}

/** Trains on all examples, with the temperature that suits lines a first, short training has not seen. */
function trainCalibrated(examples: readonly LabelledVector[]): LinearModel {
  const probe = trainModel(
    examples.filter((_, index) => index % calibrationShare !== 0),
    probeTraining,
  );
  const unseen = examples.filter((_, index) => index % calibrationShare === 0);
  const [best] = temperatures
    .map((temperature) => ({ temperature, cost: surprise(probe, unseen, temperature) }))
    .sort((a, b) => a.cost - b.cost);
  return quantise({ ...trainModel(examples), temperature: best?.temperature ?? 1 });
}

/**
 * Trains the three classifiers from examples whose labels are the names of their files. Deterministic: the same
 * examples in the same order give the same bytes. `version` goes along unchanged.
 */
export function trainModels(examples: readonly Example[], version: string): TrainedModels {
  const vectors = examples.map(({ text, label }): { vector: FeatureVector; label: string } => ({
    vector: featuresOf(text),
    label,
  }));
  const teaching = new Set([crisisFile, notCrisisFile, notConsentFile]);
  const messages = vectors.filter(({ label }) => !teaching.has(label));
  const consent = vectors.map(({ vector, label }) => ({ vector, label: consents.has(label) ? 'yes' : 'no' }));
  const crisis = vectors.map(({ vector, label }) => ({ vector, label: label === crisisFile ? 'yes' : 'no' }));
  return {
    version,
    intents: trainCalibrated(messages),
    consent: quantise(trainModel(consent)),
    crisis: quantise(trainModel(crisis)),
  };
}
