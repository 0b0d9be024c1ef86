import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { recognizeAmount } from '../../dialogs/recognizers/amount.js';
import { recognizeDate } from '../../dialogs/recognizers/date.js';
import type { IntentRecognizer } from '../../dialogs/recognizers/intents/intentRecognizer.js';
import { recognizeOption } from '../../dialogs/recognizers/option.js';
import { recognizeMonths } from '../../dialogs/recognizers/tenor.js';
import { understand } from '../../dialogs/recognizers/understand.js';
import { recognizeYesNo } from '../../dialogs/recognizers/yesNo.js';
import type { LineAnswer } from '../jsonLines/answerLines.js';
import type { Line } from '../jsonLines/lines.js';
import { wireAmount, wireDate, wireTenor } from './wire.js';

const expectations = ['amount', 'date', 'tenor', 'yesno', 'option'] as const;

/** A line of `rembuk understand`: a message, and what the bot has just asked for, if anything. */
const messageSchema = z.strictObject({
  id: z.union([z.string(), z.int()]).optional(),
  text: z.string(),
  expect: z.enum(expectations).optional(),
});

/** A list long enough for any number, since the labels of what was offered are not known here. */
const anyList = Array.from({ length: 99 }, () => '');

type Expectation = (typeof expectations)[number];
type Message = z.infer<typeof messageSchema>;

const shape = 'A line is a message as plain text, or {"id":…,"text":"…","expect":"amount|date|tenor|yesno|option"}.';

export interface Understanding {
  readonly recognizer: IntentRecognizer;
  readonly today: Temporal.PlainDate;
}

/** Says what one message means, as a line of JSON. A line that looks like JSON and is none is a message like any other. */
export function understandLine(line: Line, { recognizer, today }: Understanding): LineAnswer {
  if ('fault' in line) return refused(line.number, line.fault, 'The line is too long or is not UTF-8 text.');
  const message = read(line.text);
  if (message === undefined) return refused(line.number, 'request_invalid', shape);
  const { expect, id = line.number, text } = message;
  const { amounts, crisis, dates, intent, intents, phones, reasons, tenors } = understand(text, today, recognizer);
  const answer = {
    id,
    text,
    intent,
    intents: intents.map(({ name, score }) => ({ name, score: Math.round(score * 1000) / 1000 })),
    crisis,
    entities: {
      amounts: amounts.map(wireAmount),
      dates: dates.map(wireDate),
      tenors: tenors.map(wireTenor),
      phones,
      reasons,
    },
    ...(expect === undefined ? {} : expected(expect, text, today)),
  };
  return { text: JSON.stringify(answer), isBad: false };
}

function read(text: string): Message | undefined {
  if (!/^\s*\{/.test(text)) return { text: text.replace(/\r$/, '') };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { text };
  }
  const message = messageSchema.safeParse(json);
  return message.success ? message.data : undefined;
}

/** The answer to what was asked; `refused` or `invalid` when the message holds none. */
function expected(expect: Expectation, text: string, today: Temporal.PlainDate): object {
  switch (expect) {
    case 'amount': {
      const amount = recognizeAmount(text);
      return { amount: amount.kind === 'none' ? { text, kind: 'refused', code: 'not_an_amount' } : wireAmount(amount) };
    }
    case 'date': {
      const date = recognizeDate(text, today, { bareIsDay: true });
      return { date: date.kind === 'none' ? { text, kind: 'invalid' } : wireDate(date) };
    }
    case 'tenor': {
      const months = recognizeMonths(text, { bareIsMonths: true });
      return { tenorMonths: months.kind === 'none' ? { kind: 'refused' } : withoutText(wireTenor(months)) };
    }
    case 'yesno':
      return { yesno: recognizeYesNo(text) };
    case 'option': {
      const index = recognizeOption(text, anyList);
      return { option: index === undefined ? null : index + 1 };
    }
  }
}

function withoutText<T extends { readonly text: string }>({ text: _, ...rest }: T): Omit<T, 'text'> {
  return rest;
}

function refused(line: number, code: string, message: string): LineAnswer {
  return {
    text: JSON.stringify({ id: null, refusal: { code, message: `Line ${line}: ${message}`, line } }),
    isBad: true,
  };
}
