import { z } from 'zod';
import { accountFault } from '../../../engine/accountFault.js';
import { bill as billOf } from '../../../engine/bill.js';
import { billDetail } from '../../../engine/billDetail.js';
import { isRefusal } from '../../../engine/refusal.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { components, isoDay, penaltyDetail, whole } from '../resultShapes.js';
import { day } from '../shapes.js';

const standing = { waived: whole, paid: whole, owed: whole, payments: z.array(z.string()) };

const detail = z.strictObject({
  facilityId: z.string(),
  asOf: isoDay,
  principal: z.strictObject({ due: whole, notDue: whole }),
  interest: z.strictObject({ due: whole, accrued: whole }),
  penalty: whole,
  fee: whole,
  received: z.strictObject({ total: whole, payments: z.array(z.string()), credit: whole }),
  due: whole,
  outstanding: whole,
  instalments: z.array(
    z.strictObject({
      number: whole,
      dueDate: isoDay,
      status: z.enum(['due', 'running', 'to_come']),
      principal: whole,
      interest: whole,
      penalty: whole,
      penalties: z.array(penaltyDetail),
      ...standing,
    }),
  ),
  entries: z.array(
    z.strictObject({
      entry: z.string().nullable(),
      component: z.enum(['penalty', 'fee', 'interest', 'principal']),
      amount: whole,
      ...standing,
    }),
  ),
});

const line = z.strictObject({
  kind: z.enum(['principal', 'interest', 'penalty', 'fee', 'payment']),
  amount: whole,
  instalments: z.array(whole),
  entries: z.array(z.string()),
});

export const bill = defineOp({
  name: 'bill',
  summary:
    'What is owed on a facility on asOf in rupiah, in lines that sum, and in detail by instalment and ledger entry: due and not due, accrued, penalty, fees, payments.',
  inputs: z.strictObject({ account, asOf: day }),
  result: z.strictObject({
    facilityId: z.string(),
    asOf: isoDay,
    basis: z.enum(['arrears', 'outstanding']),
    lines: z.array(line),
    total: whole,
    owed: components,
    penalties: z.array(penaltyDetail),
    paymentsSince: isoDay.nullable(),
    daysPastDue: whole,
    grade: whole,
    gradeSource: z.enum(['recorded', 'estimate']),
    nextInstalment: z.strictObject({ number: whole, dueDate: isoDay, amount: whole }).nullable(),
    credit: whole,
    detail,
  }),
  examples: [
    {
      account: exampleKta,
      asOf: '2026-11-21',
    },
    {
      account: {
        facility: {
          id: 'card-1',
          product: 'kartu_kredit',
          contract: { kind: 'revolving', annualRate: '0.21', dueDate: '2026-10-05' },
          penalty: { dailyRate: '0', graceDays: '0' },
        },
        ledger: [{ id: 'c1', date: '2026-10-22', kind: 'charge', amount: '5000000' }],
      },
      asOf: '2026-11-21',
    },
  ],
  run: ({ account: debt, asOf }, context) => {
    const policy = context.policyOn(asOf, 'asOf');
    if (isRefusal(policy)) return policy;
    return accountFault(debt, asOf) ?? { ...billOf(debt, asOf, policy), detail: billDetail(debt, asOf) };
  },
});
