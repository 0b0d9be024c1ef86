import { z } from 'zod';
import { type Account, interestMethods, ledgerKinds, products } from '../../engine/facility.js';
import { instalmentsOf } from '../../engine/schedule.js';
import { day, fault, grade, positiveRupiah, rate, rupiah, text, wholeNumber } from './shapes.js';

/** Contracts and ledgers are bounded so that no line can ask for endless work. */
const number = wholeNumber(1, 1_200);

const contract = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('instalment'),
    principal: positiveRupiah,
    annualRate: rate,
    months: number,
    method: z.enum(interestMethods),
    firstDueDate: day,
  }),
  z.strictObject({ kind: z.literal('revolving'), annualRate: rate, dueDate: day }),
]);

/** The facility; names that only a document needs may be left out. */
export const facility = z.strictObject({
  id: text,
  reference: text.default('-'),
  number: text.default('-'),
  product: z.enum(products),
  originalCreditor: text.default('-'),
  currentCreditor: text.default('-'),
  soldOn: day.nullable().default(null),
  contract,
  penalty: z.strictObject({ dailyRate: rate, graceDays: wholeNumber(0, 366) }),
  accelerated: z.boolean().default(false),
  planAnnualRate: rate.default('0'),
  earlySettlementRate: rate.default('0'),
  recordedGrade: grade.nullable().default(null),
});

/** One contractual instalment. */
export const instalment = z.strictObject({ number, dueDate: day, principal: rupiah, interest: rupiah });

/** One posting; the amount is positive, the kind gives the sign. */
export const ledgerEntry = z.strictObject({
  id: text,
  date: day,
  kind: z.enum(ledgerKinds),
  amount: positiveRupiah,
  description: text.default('-'),
});

/** A facility with its ledger, and its instalments where they do not simply follow from the contract. */
export const account = z
  .strictObject({ facility, instalments: z.array(instalment).optional(), ledger: z.array(ledgerEntry).default([]) })
  .transform(({ facility: terms, instalments, ledger }, context): Account => {
    try {
      return { facility: terms, instalments: instalments ?? instalmentsOf(terms.contract), ledger };
    } catch (error) {
      // Terms that leave the safe integers or never repay.
      if (error instanceof RangeError) return fault(context, 'contract_broken');
      throw error;
    }
  });
