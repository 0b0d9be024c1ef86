import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../clock.js';
import { answerLines } from '../jsonLines/answerLines.js';
import { loadIntentRecognizer } from '../understanding/loadModel.js';
import { understandLine } from '../understanding/understandLine.js';

/** A known error: its message is enough. */
class BadDay extends Error {
  readonly code = 'not_a_day';
}

export interface UnderstandCommand {
  readonly today?: string;
}

/** `rembuk understand`: one message a line in, what it means as one JSON line out; exit status 1 when a line was at fault. */
export async function understandMessages({ today }: UnderstandCommand): Promise<void> {
  const understanding = { recognizer: loadIntentRecognizer(), today: dayFrom(today) };
  const { bad } = await answerLines({
    input: process.stdin,
    output: process.stdout,
    answer: (line) => understandLine(line, understanding),
  });
  if (bad > 0) process.exitCode = 1;
}

/** The day asked for, or today in Jakarta. */
function dayFrom(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return systemClock.now().toZonedDateTimeISO('Asia/Jakarta').toPlainDate();
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new BadDay(`--today must be a day of the calendar, such as 2026-11-21, not ${JSON.stringify(text)}.`);
  }
}
