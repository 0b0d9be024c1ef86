import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { score as scoreOf } from '../../../engine/score.js';
import { figures } from '../figuresShape.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { policyDay } from '../shapes.js';

export const score = defineOp({
  name: 'score',
  summary:
    'Points for payment by the scorecard of the policy, every factor’s part in them, and the probability that they stand for.',
  inputs: z.strictObject({ figures, policyDay }),
  result: z.strictObject({
    kind: z.literal('score'),
    points: whole,
    probability: decimal,
    reasons: z.array(z.strictObject({ factor: z.string(), figure: whole.nullable(), points: whole, lost: whole })),
  }),
  examples: [{ figures: { daysPastDue: '35', brokenPromises: '1', paidOnTime: '9' }, policyDay: '2026-11-21' }],
  run: (input, context) => {
    const policy = context.policyOn(input.policyDay, 'policyDay');
    return isRefusal(policy) ? policy : scoreOf(input.figures, policy);
  },
});
