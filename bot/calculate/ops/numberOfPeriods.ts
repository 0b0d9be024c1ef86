import { z } from 'zod';
import { numberOfPeriods as count } from '../../../engine/numberOfPeriods.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { policyDay, positiveRupiah, rate } from '../shapes.js';

export const numberOfPeriods = defineOp({
  name: 'numberOfPeriods',
  summary: 'How many equal payments repay a debt: whole, the last one smaller, and as a fraction.',
  inputs: z.strictObject({ principal: positiveRupiah, payment: positiveRupiah, ratePerPeriod: rate, policyDay }),
  result: z.strictObject({ kind: z.literal('numberOfPeriods'), periods: whole, exact: decimal }),
  examples: [{ principal: '24000000', payment: '1107478', ratePerPeriod: '0.01', policyDay: '2026-11-21' }],
  run: ({ policyDay: day, ...debt }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : count(debt, policy.limits);
  },
});
