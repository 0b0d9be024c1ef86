import { hasCrisisPhrase } from '../crisisPhrase.js';
import { recognizeYesNo } from '../yesNo.js';
import { consentDoubt } from './consentDoubt.js';
import { type FeatureVector, featuresOf } from './features.js';
import type { IntentName } from './intentNames.js';
import { intentNames } from './intentNames.js';
import { type LinearModel, scoresOf, softmax } from './linearModel.js';
import type { TrainedModels } from './modelFile.js';
import { isDenied, segmentsOf } from './segments.js';

/** A meaning with its probability between 0 and 1. */
export interface IntentResult {
  readonly name: IntentName;
  readonly score: number;
}

/** One wish of a message: its meaning and the words that say it. */
export interface Wish extends IntentResult {
  readonly text: string;
}

/** What a message is about. */
export interface IntentReading {
  /** The one meaning a message with one wish has; of several wishes the first. */
  readonly intent: IntentName;
  /** Every wish in the order of the message; one in most messages. */
  readonly wishes: readonly Wish[];
  /** The likeliest meanings, best first, for asking which was meant. */
  readonly candidates: readonly IntentResult[];
  /** Somebody hints at harming themselves: whatever else is meant, they get the safe answer and a person. */
  readonly crisis: boolean;
}

/** Thresholds, found on lines held back from training (`npm run evaluate`). */
/** What the two classifiers must give consent: [of the meaning, of consent], without and with a doubt. */
const neededForYes = { none: [0.6, 0.5], doubtful: [0.95, 0.75] } as const;
const neededForOffer = { none: [0.5, 0.25], doubtful: [0.9, 0.5] } as const;
const wishAbove = 0.75;
/** What the whole message must give a part that only a comma sets apart. */
const supportAbove = 0.03;
const candidateAbove = 0.05;
const mostCandidates = 3;
const crisisAbove = 0.22;

/** Said beside a wish, these are manners or an answer, no wish of their own. */
const beside: ReadonlySet<IntentName> = new Set(['greeting', 'thanks', 'affirm', 'deny', 'out_of_scope']);

function isConsent(name: IntentName): boolean {
  return name === 'affirm' || name === 'accept_offer';
}

function isIntentName(label: string): label is IntentName {
  return intentNames.some((name) => name === label);
}

function byScore(a: IntentResult, b: IntentResult): number {
  return b.score - a.score;
}

/** Tells what messages are about, with classifiers trained by `trainModels`. Holds no state. */
export class IntentRecognizer {
  private readonly models: TrainedModels;

  constructor(models: TrainedModels) {
    this.models = models;
  }

  /** The hash of everything this recogniser was trained from. */
  get version(): string {
    return this.models.version;
  }

  /**
   * Reads what a message is about. Consent is never guessed: `affirm` is a bare yes by the rules of `recognizeYesNo`, and
   * `accept_offer` needs a word of taking and no doubt, whatever the classifier thinks.
   */
  recognize(text: string): IntentReading {
    const vector = featuresOf(text);
    const whole = this.rank(text, vector);
    const [best] = whole;
    if (best === undefined) throw new Error('The classifier has no labels.');
    const wishes = this.wishesIn(text, whole);
    const first = wishes.length > 1 ? (wishes[0] ?? best) : best;
    return {
      intent: first.name,
      wishes: wishes.length > 1 ? wishes : [{ ...best, text }],
      candidates: whole.filter(({ score }) => score >= candidateAbove).slice(0, mostCandidates),
      crisis: this.hintsAtSelfHarm(text, vector),
    };
  }

  /** A fixed phrase is enough; the classifier hears the veiled ones. */
  private hintsAtSelfHarm(text: string, vector: FeatureVector): boolean {
    if (hasCrisisPhrase(text)) return true;
    return this.probabilities(this.models.crisis, vector).some(
      ({ label, score }) => label === 'yes' && score >= crisisAbove,
    );
  }

  /** Meanings of a text, best first, after the rules about consent and scope. */
  private rank(text: string, vector: FeatureVector): readonly IntentResult[] {
    const results = this.probabilities(this.models.intents, vector)
      .flatMap(({ label, score }): IntentResult[] => (isIntentName(label) ? [{ name: label, score }] : []))
      .sort(byScore);
    const [best] = results;
    if (best === undefined) return [];
    const others = results.filter(({ name }) => !isConsent(name));
    if (recognizeYesNo(text) === 'yes' && best.name !== 'thanks') return [{ name: 'affirm', score: 0.99 }, ...others];
    return isConsent(best.name) && this.agrees(text, vector, best) ? [best, ...others] : others;
  }

  /** Whether a message that looks like consent may be taken for it: the rules must let it, and a second classifier. */
  private agrees(text: string, vector: FeatureVector, { name, score }: IntentResult): boolean {
    const doubt = consentDoubt(text);
    if (doubt === 'broken') return false;
    const consent = this.probabilities(this.models.consent, vector).find(({ label }) => label === 'yes')?.score ?? 0;
    const [meaning, agreeing] = (name === 'affirm' ? neededForYes : neededForOffer)[doubt];
    return score >= meaning && consent >= agreeing;
  }

  private probabilities(
    model: LinearModel,
    vector: FeatureVector,
  ): readonly { readonly label: string; readonly score: number }[] {
    const chances = softmax(scoresOf(model, vector), model.temperature);
    return model.labels.map((label, index) => ({ label, score: chances[index] ?? 0 }));
  }

  /** The wishes of a message in order; parts that say the same, or that the message takes back, are left. */
  private wishesIn(text: string, whole: readonly IntentResult[]): readonly Wish[] {
    const segments = segmentsOf(text);
    if (segments.length < 2) return [];
    const open = consentDoubt(text) === 'broken';
    const wishes: Wish[] = [];
    for (const [index, { apart, text: part }] of segments.entries()) {
      if (isDenied(part) && index + 1 < segments.length) continue;
      const ranked = this.rank(part, featuresOf(part));
      // A question elsewhere in the message leaves no part of it a plain yes.
      const [top] = open ? ranked.filter(({ name }) => !isConsent(name)) : ranked;
      if (top === undefined || top.score < wishAbove || beside.has(top.name)) continue;
      const support = whole.find(({ name }) => name === top.name)?.score ?? 0;
      if (!apart && support < supportAbove) continue;
      if (!wishes.some(({ name }) => name === top.name)) wishes.push({ ...top, text: part });
    }
    return wishes;
  }
}
