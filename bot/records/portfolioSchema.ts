import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { graceKinds, interestMethods, ledgerKinds, products } from '../../engine/facility.js';
import { instalmentsOf } from '../../engine/schedule.js';

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not hold control characters');
const day = z.string().transform((written, context) => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return Temporal.PlainDate.from(written, { overflow: 'reject' });
  } catch {
    // Falls through to the one message for every day that is none.
  }
  context.addIssue({ code: 'custom', message: 'must be a calendar day such as 2026-01-31' });
  return z.NEVER;
});
const rupiah = z.int('must be whole rupiah');
const positiveRupiah = rupiah.positive('must be above 0');
const rate = z
  .string('must be a decimal fraction written as text, such as "0.10"')
  .regex(/^\d{1,3}(\.\d{1,12})?$/, 'must be a decimal fraction such as "0.10"');
const count = z.int().positive('must be above 0').max(1_200, 'must be at most 1200');

const contract = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('instalment'),
    principal: positiveRupiah,
    annualRate: rate,
    months: count,
    method: z.enum(interestMethods),
    firstDueDate: day,
  }),
  z.strictObject({ kind: z.literal('revolving'), annualRate: rate, dueDate: day }),
]);

const instalment = z.strictObject({
  number: count,
  dueDate: day,
  principal: rupiah.min(0, 'must not be negative'),
  interest: rupiah.min(0, 'must not be negative'),
});

const ledgerEntry = z.strictObject({
  id: text,
  date: day,
  kind: z.enum(ledgerKinds),
  amount: positiveRupiah,
  description: text,
});

const facility = z
  .strictObject({
    id: text,
    number: text.min(4, 'must have at least 4 characters'),
    product: z.enum(products),
    originalCreditor: text,
    currentCreditor: text,
    soldOn: day.nullable(),
    contract,
    penalty: z.strictObject({
      dailyRate: rate,
      graceDays: z.int().min(0).max(366),
      grace: z.enum(graceKinds).default('all_or_nothing'),
    }),
    accelerated: z.boolean(),
    planAnnualRate: rate,
    earlySettlementRate: rate,
    recordedGrade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
    /** The virtual account into which this debt is paid; absent while the bank has issued none. */
    virtualAccount: z
      .string()
      .regex(/^\d{8,18}$/, 'must be 8 to 18 digits')
      .optional(),
    /** Absent: reckoned from the contract. */
    instalments: z.array(instalment).optional(),
    ledger: z.array(ledgerEntry),
  })
  .superRefine((value, context) => {
    const fault = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    if ((value.soldOn === null) !== (value.originalCreditor === value.currentCreditor)) {
      fault(['soldOn'], 'must be given when, and only when, the creditor has changed');
    }
    const entries = new Set<string>();
    for (const [index, { id }] of value.ledger.entries()) {
      if (entries.has(id)) fault(['ledger', index, 'id'], `"${id}" is there twice`);
      entries.add(id);
    }
    const { instalments } = value;
    if (instalments === undefined) return;
    if (value.contract.kind === 'revolving') {
      if (instalments.length > 0) fault(['instalments'], 'must be absent for a revolving contract');
      return;
    }
    for (const [index, row] of instalments.entries()) {
      if (row.number !== index + 1) fault(['instalments', index, 'number'], `must be ${index + 1}`);
    }
    const sum = instalments.reduce((total, row) => total + row.principal, 0);
    if (sum !== value.contract.principal) {
      fault(['instalments'], `principal sums to ${sum}, the contract says ${value.contract.principal}`);
    }
  })
  .transform((value, context) => {
    try {
      return { ...value, instalments: value.instalments ?? instalmentsOf(value.contract) };
    } catch {
      context.addIssue({ code: 'custom', path: ['contract'], message: 'cannot be reckoned into instalments' });
      return z.NEVER;
    }
  });

/** One line of a portfolio: a debtor with all their debts. Every term comes from the contract, none from the product. */
export const portfolioLineSchema = z.strictObject({
  customerNumber: text,
  name: text,
  phone: z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be in E.164, such as +6281234567890'),
  birthDate: day,
  vulnerable: z.boolean(),
  facilities: z.array(facility).min(1, 'must have at least one facility'),
});

export type PortfolioLine = z.output<typeof portfolioLineSchema>;
export type PortfolioFacility = PortfolioLine['facilities'][number];
