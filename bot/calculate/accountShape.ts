import { z } from 'zod';
import { type Account, graceKinds, interestMethods, ledgerKinds, products } from '../../engine/facility.js';
import { instalmentsOf } from '../../engine/schedule.js';
import { day, fault, grade, maxRupiah, positiveRupiah, rate, rupiah, text, wholeNumber } from './shapes.js';

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
const facility = z.strictObject({
  id: text,
  reference: text.default('-'),
  number: text.default('-'),
  product: z.enum(products),
  originalCreditor: text.default('-'),
  currentCreditor: text.default('-'),
  soldOn: day.nullable().default(null),
  contract,
  penalty: z.strictObject({
    dailyRate: rate,
    graceDays: wholeNumber(0, 366),
    grace: z.enum(graceKinds).default('all_or_nothing'),
  }),
  accelerated: z.boolean().default(false),
  planAnnualRate: rate.default('0'),
  earlySettlementRate: rate.default('0'),
  recordedGrade: grade.nullable().default(null),
});

/** One contractual instalment. */
const instalment = z.strictObject({ number, dueDate: day, principal: rupiah, interest: rupiah });

/** One posting; the amount is positive, the kind gives the sign. */
const ledgerEntry = z.strictObject({
  id: text,
  date: day,
  kind: z.enum(ledgerKinds),
  amount: positiveRupiah,
  description: text.default('-'),
});

/** What is wrong between the parts of an account that are each in order. */
function checkAccount({ facility: terms, instalments, ledger }: Account, context: z.RefinementCtx): void {
  instalments.forEach((row, index) => {
    if (row.number !== index + 1)
      fault(context, 'numbers_not_in_order', String(index + 1), ['instalments', index, 'number']);
  });
  if (terms.contract.kind === 'revolving' && instalments.length > 0) {
    fault(context, 'list_too_long', '0', ['instalments']);
  }
  const sum = instalments.reduce((total, row) => total + row.principal + row.interest, 0);
  if (sum > maxRupiah) fault(context, 'amount_too_large', String(maxRupiah), ['facility', 'contract', 'principal']);
  const seen = new Set<string>();
  let posted = 0;
  ledger.forEach(({ amount, id, kind }, index) => {
    if (seen.has(id)) fault(context, 'id_repeated', id, ['ledger']);
    seen.add(id);
    if (kind === 'charge' && terms.contract.kind !== 'revolving') {
      fault(context, 'charge_not_on_card', undefined, ['ledger', index, 'kind']);
    }
    posted += amount;
    if (posted > maxRupiah) fault(context, 'amount_too_large', String(maxRupiah), ['ledger', index, 'amount']);
  });
}

/** A facility with its ledger, and its instalments where they do not simply follow from the contract. */
export const account = z
  .strictObject({
    facility,
    instalments: z.array(instalment).max(1_200).optional(),
    ledger: z.array(ledgerEntry).max(100_000).default([]),
  })
  .transform(({ facility: terms, instalments, ledger }, context): Account => {
    try {
      return { facility: terms, instalments: instalments ?? instalmentsOf(terms.contract), ledger };
    } catch (error) {
      if (error instanceof RangeError) return fault(context, 'contract_broken', undefined, ['facility', 'contract']);
      throw error;
    }
  })
  .superRefine(checkAccount);
