import { z } from 'zod';
import { accountFault } from '../../../engine/accountFault.js';
import { isRefusal } from '../../../engine/refusal.js';
import { restructure as restructured } from '../../../engine/restructure.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { decimal, isoDay, planRow, whole } from '../resultShapes.js';
import { day, months, positiveRupiah, rate, rupiah } from '../shapes.js';

const methods = z.strictObject({
  lowerRate: z.strictObject({ annualRate: rate }).optional(),
  extendTenor: z.strictObject({ months }).optional(),
  cutInterestArrears: z.strictObject({ share: rate }).optional(),
  cutPrincipalArrears: z.strictObject({ share: rate }).optional(),
  addFacility: z.strictObject({ amount: positiveRupiah }).optional(),
  convertToEquity: z.strictObject({ amount: positiveRupiah }).optional(),
});

const side = z.strictObject({
  annualRate: decimal,
  arrears: whole,
  months: whole,
  payment: whole,
  totalCost: whole,
  endDate: isoDay,
  presentValue: whole,
});

export const restructure = defineOp({
  name: 'restructure',
  summary:
    'A debt restructured on asOf by one or several methods beside today’s contract, in rupiah: before and after, the difference in cost and the present value that the bank keeps; only for a debtor in difficulty who can pay the new instalment from the safe amount.',
  inputs: z.strictObject({ account, asOf: day, methods, safeAmount: rupiah }),
  result: z.strictObject({
    kind: z.literal('restructuring'),
    before: side,
    after: side.extend({
      principal: whole,
      deferred: whole,
      forgiven: z.strictObject({ interest: whole, principal: whole }),
      newMoney: whole,
      converted: whole,
      rows: z.array(planRow.extend({ deferred: whole })),
    }),
    difference: z.strictObject({ payment: whole, totalCost: whole, months: whole }),
    kept: z.strictObject({ presentValue: whole, share: decimal }),
  }),
  examples: [
    {
      account: exampleKta,
      asOf: '2026-11-21',
      methods: { extendTenor: { months: '48' }, lowerRate: { annualRate: '0.08' } },
      safeAmount: '800000',
    },
    {
      account: exampleKta,
      asOf: '2026-11-21',
      methods: {
        extendTenor: { months: '60' },
        cutInterestArrears: { share: '0.50' },
        cutPrincipalArrears: { share: '0.10' },
        addFacility: { amount: '1000000' },
      },
      safeAmount: '800000',
    },
  ],
  run: ({ account: debt, ...input }, context) => {
    const policy = context.policyOn(input.asOf, 'asOf');
    if (isRefusal(policy)) return policy;
    return accountFault(debt, input.asOf) ?? restructured({ ...input, account: debt, policy });
  },
});
