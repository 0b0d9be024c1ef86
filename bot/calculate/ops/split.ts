import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { leftoverRules, split as splitAmount } from '../../../engine/split.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { policyDay, positiveRupiah, rate } from '../shapes.js';

export const split = defineOp({
  name: 'split',
  summary: 'Splits rupiah by ratios without losing one; `leftover` says who gets what whole parts leave over.',
  inputs: z.strictObject({
    amount: positiveRupiah,
    ratios: z.array(rate).max(1000),
    leftover: z.enum(leftoverRules).optional(),
    policyDay,
  }),
  result: z.strictObject({ kind: z.literal('split'), parts: z.array(whole) }),
  examples: [
    { amount: '1000000', ratios: ['1', '1', '1'], policyDay: '2026-11-21' },
    { amount: '1000000', ratios: ['0.7', '0.2', '0.1'], leftover: 'last', policyDay: '2026-11-21' },
  ],
  run: ({ amount, leftover, policyDay: day, ratios }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : splitAmount(amount, ratios, policy.limits.maxAmount, leftover);
  },
});
