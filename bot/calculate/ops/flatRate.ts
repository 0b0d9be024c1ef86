import { z } from 'zod';
import { flatRate as fromEffective } from '../../../engine/periodicRate.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { months, policyDay, rate } from '../shapes.js';

export const flatRate = defineOp({
  name: 'flatRate',
  summary: 'The flat rate per period with the same payments as an annuity at a rate per period on the balance left.',
  inputs: z.strictObject({ ratePerPeriod: rate, periods: months, policyDay }),
  result: z.strictObject({ kind: z.literal('rate'), ratePerPeriod: decimal, flatRatePerPeriod: decimal }),
  examples: [{ ratePerPeriod: '0.01', periods: '24', policyDay: '2026-11-21' }],
  run: ({ policyDay: day, ...quote }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : fromEffective(quote, policy.limits);
  },
});
