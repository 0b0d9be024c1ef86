import type { TurnContext } from 'botbuilder';
import type { IntentReading, IntentRecognizer } from './recognizers/intents/intentRecognizer.js';

const recognizerKey = Symbol('rembuk.recognizer');
const readingKey = Symbol('rembuk.reading');

interface KeptReading {
  readonly text: string;
  readonly reading: IntentReading;
}

/** Notes what understands the messages of a context; the root dialog does this before anything is read. */
export function setRecognizer(context: TurnContext, recognizer: IntentRecognizer): void {
  context.turnState.set(recognizerKey, recognizer);
}

/** What a text of this turn is about. The same text is read once a turn, however many ask. */
export function understood(context: TurnContext, text: string): IntentReading {
  const kept: KeptReading | undefined = context.turnState.get(readingKey);
  if (kept?.text === text) return kept.reading;
  const recognizer: IntentRecognizer | undefined = context.turnState.get(recognizerKey);
  if (recognizer === undefined) throw new Error('This context has no recogniser: the root dialog has not set it.');
  const reading = recognizer.recognize(text);
  context.turnState.set(readingKey, { text, reading });
  return reading;
}
