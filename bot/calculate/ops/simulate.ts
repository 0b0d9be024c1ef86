import { z } from 'zod';
import { accountFault } from '../../../engine/accountFault.js';
import { contractToday } from '../../../engine/contractToday.js';
import { extraEffects } from '../../../engine/extraPayments.js';
import { isRefusal, refusalCodes } from '../../../engine/refusal.js';
import { simulateAll } from '../../../engine/simulateAll.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { decimal, isoDay, planRow, whole } from '../resultShapes.js';
import { day, months, positiveRupiah, rate } from '../shapes.js';

const request = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('payment'), payment: positiveRupiah }),
  z.strictObject({ by: z.literal('months'), months }),
  z.strictObject({ by: z.literal('endDate'), endDate: day }),
]);

const option = z.strictObject({
  request,
  extraPayments: z
    .array(z.strictObject({ day, amount: positiveRupiah }))
    .max(100)
    .default([]),
  extraEffect: z.enum(extraEffects).default('shorter'),
});

const plan = z.strictObject({
  kind: z.literal('simulated'),
  amount: whole,
  annualRate: decimal,
  months: whole,
  payment: whole,
  lastPayment: whole,
  extraPaid: whole,
  totalInterest: whole,
  totalCost: whole,
  endDate: isoDay,
  effectiveAnnualRate: decimal,
  difference: z.strictObject({ payment: whole, totalCost: whole, endDays: whole }).nullable(),
  rows: z.array(planRow.extend({ extra: whole })),
});

const refused = z.strictObject({
  kind: z.literal('refusal'),
  code: z.enum(refusalCodes),
  field: z.string().optional(),
  limit: z.string().optional(),
});

export const simulate = defineOp({
  name: 'simulate',
  summary:
    'Repayment plans of an amount side by side, by sum a month, months or end date, with extra payments: cost, interest, end, effective rate of a year and, with an account, the difference from its contract on asOf.',
  inputs: z.strictObject({
    amount: positiveRupiah,
    annualRate: rate,
    firstDueDate: day,
    asOf: day,
    options: z.array(option).min(1).max(20),
    account: account.optional(),
  }),
  result: z.strictObject({ kind: z.literal('simulations'), options: z.array(z.union([plan, refused])) }),
  examples: [
    {
      amount: '12000000',
      annualRate: '0',
      firstDueDate: '2026-12-21',
      asOf: '2026-11-21',
      options: [
        { request: { by: 'payment', payment: '1500000' } },
        { request: { by: 'months', months: '12' }, extraPayments: [{ day: '2027-01-05', amount: '2000000' }] },
        { request: { by: 'endDate', endDate: '2027-08-31' } },
      ],
    },
    {
      amount: '10500000',
      annualRate: '0.12',
      firstDueDate: '2026-12-21',
      asOf: '2026-11-21',
      options: [{ request: { by: 'months', months: '24' } }],
      account: {
        facility: {
          id: 'kta-1',
          product: 'kta',
          contract: {
            kind: 'instalment',
            principal: '12000000',
            annualRate: '0.12',
            months: '12',
            method: 'anuitas',
            firstDueDate: '2026-09-17',
          },
          penalty: { dailyRate: '0.001', graceDays: '0' },
        },
      },
    },
    {
      amount: '20000000',
      annualRate: '0.10',
      firstDueDate: '2026-12-17',
      asOf: '2026-11-21',
      options: [{ request: { by: 'months', months: '24' } }],
      account: exampleKta,
    },
  ],
  run: ({ account: debt, asOf, ...input }, context) => {
    const policy = context.policyOn(asOf, 'asOf');
    if (isRefusal(policy)) return policy;
    const fault = debt === undefined ? undefined : accountFault(debt, asOf);
    if (fault !== undefined) return fault;
    const today = debt === undefined ? undefined : contractToday(debt, asOf, policy);
    return simulateAll({ ...input, policy, ...(today === undefined ? {} : { today }) });
  },
});
