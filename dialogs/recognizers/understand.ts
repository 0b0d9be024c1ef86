import type { Temporal } from 'temporal-polyfill';
import { type AmountResult, recognizeAmounts } from './amount.js';
import { recognizePhones } from './contact.js';
import { type DateResult, recognizeDates } from './date.js';
import type { IntentReading, IntentRecognizer } from './intents/intentRecognizer.js';
import { type ReasonCode, recognizeReasons } from './reason.js';
import { recognizeTenors, type TenorResult } from './tenor.js';

/** Everything that a message says, each kind in the order of the message. */
export interface Understanding extends IntentReading {
  readonly amounts: readonly AmountResult[];
  readonly dates: readonly DateResult[];
  readonly tenors: readonly TenorResult[];
  /** In E.164 (+62…). */
  readonly phones: readonly string[];
  readonly reasons: readonly ReasonCode[];
}

/** Reads a whole message; days are reckoned from `today`. Nothing that has two readings is decided here. */
export function understand(text: string, today: Temporal.PlainDate, recognizer: IntentRecognizer): Understanding {
  return {
    ...recognizer.recognize(text),
    amounts: recognizeAmounts(text),
    dates: recognizeDates(text, today),
    tenors: recognizeTenors(text),
    phones: recognizePhones(text),
    reasons: recognizeReasons(text),
  };
}
