import type { TurnContext } from 'botbuilder';
import { recognizeControl } from '../recognizers/control.js';
import { withoutCue } from '../recognizers/correctionCue.js';
import { maskIdentifiers, maskIncoming } from '../recognizers/maskIdentifiers.js';
import { isUnknownAnswer } from '../recognizers/unknownAnswer.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

export interface TextOptions {
  /** What to say when there is nothing to keep. */
  readonly retry: (context: TurnContext) => string;
  /** Letters and figures that make an answer. */
  readonly shortest?: number;
  /** Phone numbers stay readable: they are what is asked for. */
  readonly phonesStay?: boolean;
}

type Read<T> = (input: ReaderInput) => Reading<T>;

/** Reads what somebody tells in their own words, as one line that can be quoted; long numbers are masked. */
export function textReader({ phonesStay, retry, shortest = 2 }: TextOptions): Read<string> {
  return ({ context, text }) => {
    const told = (phonesStay === true ? maskIncoming : maskIdentifiers)(text.trim())
      .replace(/\s+/g, ' ')
      .replaceAll('"', "'");
    const signs = told.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return signs < shortest || recognizeControl(text) === 'skip'
      ? { kind: 'again', reply: bubble(retry(context)) }
      : { kind: 'answer', value: told };
  };
}

/** Lets a question be passed over: "lewati", "tidak ada" and "belum tahu" answer null. */
export function passable<T>(read: Read<T>): Read<T | null> {
  return (input) =>
    recognizeControl(input.text) === 'skip' || isUnknownAnswer(input.text) || recognizeYesNo(input.text) === 'no'
      ? { kind: 'answer', value: null }
      : read(input);
}

/** Reads a correction without the words that make it one. */
export function corrected<T>(read: Read<T>): Read<T> {
  return (input) => read({ ...input, text: withoutCue(input.text) });
}
