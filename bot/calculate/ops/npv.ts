import { z } from 'zod';
import { npv as presentValue } from '../../../engine/npv.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { policyDay, rate, signedRupiah } from '../shapes.js';

export const npv = defineOp({
  name: 'npv',
  summary: 'What amounts one period apart are worth today, in rupiah; the first is not discounted.',
  inputs: z.strictObject({ ratePerPeriod: rate, flows: z.array(signedRupiah), policyDay }),
  result: z.strictObject({ kind: z.literal('npv'), value: decimal }),
  examples: [{ ratePerPeriod: '0.10', flows: ['-1000000', '550000', '605000'], policyDay: '2026-11-21' }],
  run: ({ flows, policyDay: day, ratePerPeriod }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : presentValue(ratePerPeriod, flows, policy.limits);
  },
});
