import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Grade } from '../../engine/facility.js';
import type { RoundingUnit } from '../../engine/money.js';
import { isRate } from '../../engine/rate.js';
import type { RefusalCode } from '../../engine/refusal.js';
import type { DoorCode } from './messages.js';

/** The most that an amount at this door may be: one quadrillion rupiah. */
export const maxRupiah = 1_000_000_000_000_000;

/** No number that means anything is longer; a longer text is not worth reading. */
const maxDigits = 60;

type Context = z.core.$RefinementCtx;

/** Puts a coded fault on the field that is being read, or on one inside it. */
export function fault(
  context: Context,
  code: RefusalCode | DoorCode,
  limit?: string,
  path: (string | number)[] = [],
): never {
  const params = { refusal: code, ...(limit === undefined ? {} : { limit }) };
  context.addIssue({ code: 'custom', message: code, params, path });
  return z.NEVER;
}

/** A number as it is written: decimal text, or a JSON number where it is whole and safe (others are not exact). */
function written(pattern: string) {
  return z.union([z.string().meta({ pattern }), z.number().meta({ type: 'integer' })]);
}

/** The decimal text of a number as it was written; undefined when it is none, or a JSON number that is not exact. */
function decimalText(value: string | number): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value).toString() : undefined;
  return value.length <= maxDigits && /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;
}

/** Whole as written: '5' and '5.00' are, '5.5' is not. */
function wholeOf(text: string): bigint | undefined {
  const [whole = '', decimals = ''] = text.split('.');
  return /^0*$/.test(decimals) ? BigInt(whole) : undefined;
}

function rupiahBetween(lowest: bigint, meaning: string) {
  return written(lowest < 0n ? '^-?\\d+$' : '^\\d+$')
    .transform((value, context) => {
      if (typeof value === 'number' && Number.isFinite(value)) {
        if (Math.abs(value) > maxRupiah) return fault(context, 'amount_too_large', String(maxRupiah));
        if (!Number.isInteger(value)) return fault(context, 'amount_not_whole');
      }
      if (typeof value === 'string' && /^-?\d{61,}$/.test(value)) {
        return fault(context, 'amount_too_large', String(maxRupiah));
      }
      const text = decimalText(value);
      if (text === undefined) return fault(context, 'not_a_number');
      const amount = wholeOf(text);
      if (amount === undefined) return fault(context, 'amount_not_whole');
      if (amount < lowest && amount < 0n && lowest >= 0n) return fault(context, 'amount_negative');
      if (amount < lowest && lowest === 1n) return fault(context, 'amount_not_positive', '0');
      if (amount < lowest) return fault(context, 'amount_too_large', String(maxRupiah));
      if (amount > BigInt(maxRupiah)) return fault(context, 'amount_too_large', String(maxRupiah));
      return Number(amount);
    })
    .meta({ description: meaning });
}

/** An amount in whole rupiah, 0 to one quadrillion. */
export const rupiah = rupiahBetween(0n, 'whole rupiah, 0 to 1000000000000000');

/** An amount in whole rupiah above zero. */
export const positiveRupiah = rupiahBetween(1n, 'whole rupiah, 1 to 1000000000000000');

/** An amount in whole rupiah that may be negative, such as a cash flow out. */
export const signedRupiah = rupiahBetween(BigInt(-maxRupiah), 'whole rupiah; negative is money paid out');

/** A rate or share as a fraction, '0.10' is ten per cent; not negative. Which is too high is for policy to say. */
export const rate = written('^\\d+(\\.\\d+)?$')
  .transform((value, context) => {
    const text = decimalText(value);
    if (text === undefined) return fault(context, typeof value === 'number' ? 'number_not_exact' : 'not_a_number');
    return isRate(text) ? text : fault(context, 'rate_negative');
  })
  .meta({ description: 'a fraction as decimal text: "0.10" is ten per cent' });

/** A decimal number that may be negative, as its text. */
export const signedDecimal = written('^-?\\d+(\\.\\d+)?$')
  .transform((value, context) => {
    const text = decimalText(value);
    return text ?? fault(context, typeof value === 'number' ? 'number_not_exact' : 'not_a_number');
  })
  .meta({ description: 'a decimal number as text' });

/** A number of months or periods. How many are allowed is for policy to say; the engine refuses the rest. */
export const months = written('^\\d+$')
  .transform((value, context) => {
    const text = decimalText(value);
    if (text === undefined && typeof value === 'string') return fault(context, 'not_a_number');
    const count = text === undefined ? undefined : wholeOf(text);
    if (count === undefined || count < 1n) return fault(context, 'months_not_positive', '1');
    return Number(count);
  })
  .meta({ description: 'a whole number of months, at least 1' });

/** A whole number from `lowest` to `highest`, for counts, days and ordinals. */
export function wholeNumber(lowest: number, highest: number) {
  return written('^-?\\d+$')
    .transform((value, context) => {
      const text = decimalText(value);
      const whole = text === undefined ? undefined : wholeOf(text);
      if (text === undefined) return fault(context, 'not_a_number');
      if (whole === undefined) return fault(context, 'number_not_whole');
      if (whole < BigInt(lowest)) return fault(context, 'number_too_small', String(lowest));
      if (whole > BigInt(highest)) return fault(context, 'number_too_large', String(highest));
      return Number(whole);
    })
    .meta({ description: `a whole number from ${lowest} to ${highest}` });
}

/** A calendar day; 31 February is refused. */
export const day = z
  .string()
  .transform((text, context) => {
    try {
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
    } catch {
      // Not a day of the calendar: said below, as for any other text.
    }
    return fault(context, 'not_a_day');
  })
  .meta({ description: 'a calendar day such as 2026-01-31', format: 'date' });

/** The day whose policy applies, for ops in which no other input is that day; without it the newest policy does. */
export const policyDay = day.optional().meta({
  description: 'the day whose policy applies, such as 2026-01-31; the newest policy when absent',
  format: 'date',
});

/** A moment with its offset from UTC, such as 2026-01-31T08:00:00+07:00. */
export const instant = z
  .string()
  .transform((text, context) => {
    try {
      if (text.length <= maxDigits) return Temporal.Instant.from(text);
    } catch {
      // Not a moment: said below.
    }
    return fault(context, 'not_a_moment');
  })
  .meta({ description: 'a moment with offset such as 2026-01-31T08:00:00+07:00', format: 'date-time' });

/** A text of 1 to 200 characters without control characters. */
export const text = z
  .string()
  .min(1)
  .max(200)
  // No pattern in the JSON Schema: clients' regular expressions know no such classes.
  .refine((written) => /^[^\p{Cc}\p{Cs}]*$/u.test(written));

/** What amounts are rounded to. */
export const roundingUnit = written('^(1|100|1000)$')
  .transform((value, context): RoundingUnit => {
    const unit = ([1, 100, 1000] as const).find((known) => String(known) === String(value));
    return unit ?? fault(context, 'choice_unknown', '1, 100, 1000');
  })
  .meta({ description: 'rupiah that amounts are rounded to: 1, 100 or 1000' });

export const roundingMode = z.enum(['half_up', 'half_even', 'up', 'down']);

/** Credit quality, 1 (Lancar) to 5 (Macet). */
export const grade = written('^[1-5]$')
  .transform((value, context): Grade => {
    const known = ([1, 2, 3, 4, 5] as const).find((candidate) => String(candidate) === String(value));
    return known ?? fault(context, 'choice_unknown', '1, 2, 3, 4, 5');
  })
  .meta({ description: 'kolektibilitas: 1 Lancar to 5 Macet' });
