import { z } from 'zod';
import { uniqueIds } from './fields.js';

const line = z.string().trim().min(1).max(80);

/** A way to pay: what it costs on top, and until when a payment counts as made that day. */
const channel = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/, 'small letters, digits and "_" only'),
  /** As it is called in each language. */
  name: z.strictObject({ id: line, en: line }),
  /** Rupiah that the channel charges the payer; it does not go to the debt. */
  fee: z.int().min(0),
  /** Local time in Jakarta up to which a payment counts as made that day. */
  until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 21:00'),
  /** The days on which it takes money in. */
  days: z.enum(['every_day', 'working_days']),
});

/** How a debt is paid, and what becomes of a payment that a debtor reports. */
export const paymentsSection = z.strictObject({
  /** The name that a payer sees before confirming a payment. */
  payee: line,
  /** True: invented values, to which nothing may be paid; the bot says so. */
  sample: z.boolean(),
  channels: z.array(channel).min(1).max(12).superRefine(uniqueIds),
  claims: z.strictObject({
    /** A reported payment is answered within these working days. */
    answerWorkingDays: z.int().positive(),
    /** A posting of the same amount so many days before or after the reported day is that payment. */
    matchDays: z.int().min(0).max(31),
  }),
});

/** What is commonly said of SLIK (domain.md §1): the lender's monthly report, clearing after payoff, how far it goes back. */
export const slikSection = z.strictObject({
  /** Day of the month by which the lender reports the month before. */
  reportedByDay: z.int().min(1).max(28),
  clearingWorkingDays: z.int().positive(),
  historyMonths: z.int().positive(),
});
