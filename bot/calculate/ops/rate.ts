import { z } from 'zod';
import { rate as rateOfPayments } from '../../../engine/periodicRate.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { months, policyDay, positiveRupiah } from '../shapes.js';

export const rate = defineOp({
  name: 'rate',
  summary: 'The rate per period of a loan with equal payments, on the balance left and flat on the first principal.',
  inputs: z.strictObject({ principal: positiveRupiah, payment: positiveRupiah, periods: months, policyDay }),
  result: z.strictObject({ kind: z.literal('rate'), ratePerPeriod: decimal, flatRatePerPeriod: decimal }),
  examples: [{ principal: '24000000', payment: '1200000', periods: '24', policyDay: '2026-11-21' }],
  run: ({ policyDay: day, ...loan }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : rateOfPayments(loan, policy.limits);
  },
});
