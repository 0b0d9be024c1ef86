import { hasCrisisPhrase } from '../crisisPhrase.js';
import { standardWords } from '../normalize.js';
import { recognizeYesNo } from '../yesNo.js';
import { consentDoubt, takes } from './consentDoubt.js';
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
  /** What the message as a whole is about; where that is not plain, the first of its wishes. */
  readonly intent: IntentName;
  /** Every wish in the order of the message; one in most messages. */
  readonly wishes: readonly Wish[];
  /** The wishes with the manners said beside them ("halo", "makasih"), in the order of the message. */
  readonly intents: readonly IntentResult[];
  /** The likeliest meanings, best first, for asking which was meant. */
  readonly candidates: readonly IntentResult[];
  /** Somebody hints at harming themselves: whatever else is meant, they get the safe answer and a person. */
  readonly crisis: boolean;
}

/** Thresholds, found on lines held back from training (`npm run evaluate`). */
/** What the two classifiers must give consent: [of the meaning, of consent], without and with a doubt. */
const neededForYes = { none: [0.6, 0.5], doubtful: [0.95, 0.85] } as const;
const neededForOffer = { none: [0.6, 0.5], doubtful: [0.9, 0.5] } as const;
/** Characters of the longest bare yes. */
const longestYes = 80;
const plainAbove = 0.8;
const doubtfulOfferScore = 0.5;
const wishAbove = 0.75;
const mannerAbove = 0.9;
/** What the whole message must give a part that only a comma sets apart. */
const supportAbove = 0.03;
const candidateAbove = 0.05;
const mostCandidates = 3;
/** A few words say too little to raise an alarm, unless they are a fixed phrase. */
const crisisAbove = { oneWord: 1, twoWords: 0.9, short: 0.6, longer: 0.22 } as const;
const shortMessage = 4;
const fewWords = 2;

/** Said beside a wish, these are an answer or chatter, no wish of their own. */
const beside: ReadonlySet<IntentName> = new Set(['affirm', 'deny', 'out_of_scope']);

/** Manners are served with the wish they stand beside. */
const manners: ReadonlySet<IntentName> = new Set(['greeting', 'thanks']);

/** The wishes of a message with the manners around them; a message with one wish is that wish, whatever part says it. */
function withManners(parts: readonly Wish[], wishes: readonly Wish[]): readonly IntentResult[] {
  if (wishes.length > 1) return parts;
  const first = parts.findIndex(({ name }) => !manners.has(name));
  const courtesies = parts.filter(({ name }) => manners.has(name));
  const before = first < 0 ? courtesies : parts.slice(0, first);
  const after = courtesies.filter((part) => !before.includes(part));
  return [...before, ...wishes, ...after];
}

function isConsent(name: IntentName): boolean {
  return name === 'affirm' || name === 'accept_offer';
}

/** The fewer words, the surer a reading must be. */
function lengthOf(words: number): keyof typeof crisisAbove {
  if (words <= 1) return 'oneWord';
  if (words <= fewWords) return 'twoWords';
  return words <= shortMessage ? 'short' : 'longer';
}

/** Who speaks of taking an offer but does not plainly take it wants to look at offers. */
function doubtfulOffer(others: readonly IntentResult[]): readonly IntentResult[] {
  return others
    .map(({ name, score }) => ({ name, score: name === 'view_offers' ? Math.max(score, doubtfulOfferScore) : score }))
    .sort(byScore);
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
    const parts = this.partsOf(text, whole);
    const found = parts.filter(({ name }) => !manners.has(name));
    const wishes = found.length > 1 ? found : [{ ...best, text }];
    const plainly = best.score >= plainAbove && wishes.some(({ name }) => name === best.name);
    return {
      intent: plainly ? best.name : (wishes[0] ?? best).name,
      wishes,
      intents: manners.has(best.name) ? wishes : withManners(parts, wishes),
      candidates: whole.filter(({ score }) => score >= candidateAbove).slice(0, mostCandidates),
      crisis: this.hintsAtSelfHarm(text, vector),
    };
  }

  /** A fixed phrase is enough; the classifier hears the veiled ones. */
  private hintsAtSelfHarm(text: string, vector: FeatureVector): boolean {
    if (hasCrisisPhrase(text)) return true;
    const words = standardWords(text).length;
    const needed = crisisAbove[lengthOf(words)];
    return this.probabilities(this.models.crisis, vector).some(({ label, score }) => label === 'yes' && score > needed);
  }

  /** Meanings of a text, best first, after the rules about consent and scope. */
  private rank(text: string, vector: FeatureVector): readonly IntentResult[] {
    const results = this.probabilities(this.models.intents, vector)
      .flatMap(({ label, score }): IntentResult[] => (isIntentName(label) ? [{ name: label, score }] : []))
      .sort(byScore);
    const [best] = results;
    if (best === undefined) return [];
    // A picture has no meaning by itself; a question for yes or no reads it as an answer before this is asked.
    if (!/[\p{L}\p{N}]/u.test(text)) return [{ name: 'out_of_scope', score: 0.99 }];
    const others = results.filter(({ name }) => !isConsent(name));
    if (best.name !== 'thanks' && text.length <= longestYes && recognizeYesNo(text) === 'yes')
      return [{ name: 'affirm', score: 0.99 }, ...others];
    if (!isConsent(best.name)) return others;
    if (this.agrees(text, vector, best)) return [best, ...others];
    return best.name === 'accept_offer' ? doubtfulOffer(others) : others;
  }

  /** Whether a message that looks like consent may be taken for it: the rules must let it, and a second classifier. */
  private agrees(text: string, vector: FeatureVector, { name, score }: IntentResult): boolean {
    const doubt = consentDoubt(text);
    if (doubt === 'broken') return false;
    // One word is a yes only when the lexicon says so, and a name is no taking of what it names.
    const words = standardWords(text).length;
    if (name === 'affirm' ? words === 1 : words <= fewWords && !takes(text)) return false;
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

  /** What the parts of a message say, in order; parts that say the same, or that the message takes back, are left. */
  private partsOf(text: string, whole: readonly IntentResult[]): readonly Wish[] {
    const segments = segmentsOf(text);
    if (segments.length < 2) return [];
    const open = consentDoubt(text) === 'broken';
    const parts: Wish[] = [];
    for (const [index, { apart, text: part }] of segments.entries()) {
      if (isDenied(part) && index + 1 < segments.length) continue;
      const ranked = this.rank(part, featuresOf(part));
      // A question elsewhere in the message leaves no part of it a plain yes.
      const [top] = open ? ranked.filter(({ name }) => !isConsent(name)) : ranked;
      if (top === undefined || beside.has(top.name) || parts.some(({ name }) => name === top.name)) continue;
      const isManner = manners.has(top.name);
      if (!isManner && !/[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(part)) continue;
      if (top.score < (isManner ? mannerAbove : wishAbove)) continue;
      const support = whole.find(({ name }) => name === top.name)?.score ?? 0;
      if (isManner || apart || support >= supportAbove) parts.push({ ...top, text: part });
    }
    return parts;
  }
}
