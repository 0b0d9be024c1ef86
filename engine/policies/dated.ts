import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { products } from '../facility.js';

/** A calendar day as ISO text. */
export const dayField = z.string().transform((text, context) => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // Not a day of the calendar: said below, as for any other text.
  }
  context.addIssue({ code: 'custom', message: 'a calendar day such as 2026-01-31' });
  return z.NEVER;
});

/** From when to when a rule of law holds, both days included. `until` null: until further notice. */
export const period = {
  from: dayField,
  until: dayField.nullable(),
  /** The last day for which counsel has confirmed the figures; null: all of them. Later results say so. */
  confirmedUntil: dayField.nullable(),
};

/** Rules that hold for some products, or for all where none is named. */
export const forProducts = { products: z.array(z.enum(products)) };

interface Period {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
}

/** Faults periods that end before they begin. */
export function endsAfterStart(list: readonly Period[], context: z.RefinementCtx): void {
  list.forEach(({ from, until }, index) => {
    if (until === null || Temporal.PlainDate.compare(from, until) <= 0) return;
    context.addIssue({ code: 'custom', path: [index, 'until'], message: 'is before from' });
  });
}
