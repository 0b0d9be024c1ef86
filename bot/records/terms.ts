import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { PackageOffer } from '../../engine/results.js';

const rupiah = z.int();
const day = z.string().transform((text) => Temporal.PlainDate.from(text));

const row = z.strictObject({
  number: z.int(),
  dueDate: day,
  payment: rupiah,
  principal: rupiah,
  interest: rupiah,
  balance: rupiah,
});

const plan = z.strictObject({
  kind: z.literal('plan'),
  amount: rupiah,
  annualRate: z.string(),
  months: z.int(),
  payment: rupiah,
  lastPayment: rupiah,
  totalInterest: rupiah,
  totalCost: rupiah,
  endDate: day,
  rows: z.array(row),
});

const storedTerms = z.strictObject({
  packageId: z.string(),
  billTotal: rupiah,
  waived: z.strictObject({ penalty: rupiah, fee: rupiah, interest: rupiah, principal: rupiah }),
  discount: rupiah,
  amount: rupiah,
  plan,
  saving: rupiah,
  minMonths: z.int(),
  maxMonths: z.int(),
  validUntil: day,
});

/** The terms of an offer as they stand in a json column: days become ISO days. */
export const termsToJson = (terms: PackageOffer): string => JSON.stringify(terms);

/** The terms out of a json column. Throws when they are not whole: nothing is agreed on terms that cannot be read. */
export const termsFromJson = (stored: unknown): PackageOffer => storedTerms.parse(stored);
