import { z } from 'zod';
import { effectiveRate as fromFlat } from '../../../engine/periodicRate.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { months, policyDay, rate } from '../shapes.js';

export const effectiveRate = defineOp({
  name: 'effectiveRate',
  summary: 'The rate per period on the balance left of a loan quoted flat per period.',
  inputs: z.strictObject({ flatRatePerPeriod: rate, periods: months, policyDay }),
  result: z.strictObject({ kind: z.literal('rate'), ratePerPeriod: decimal, flatRatePerPeriod: decimal }),
  examples: [{ flatRatePerPeriod: '0.005', periods: '36', policyDay: '2026-11-21' }],
  run: ({ policyDay: day, ...quote }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : fromFlat(quote, policy.limits);
  },
});
