import { z } from 'zod';
import { irr as internalRate } from '../../../engine/irr.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { policyDay, signedRupiah } from '../shapes.js';

export const irr = defineOp({
  name: 'irr',
  summary: 'The only rate per period at which amounts one period apart, the first today, are worth nothing.',
  inputs: z.strictObject({ flows: z.array(signedRupiah), policyDay }),
  result: z.strictObject({ kind: z.literal('irr'), ratePerPeriod: decimal }),
  examples: [{ flows: ['-70000', '12000', '15000', '18000', '21000', '26000'], policyDay: '2026-11-21' }],
  run: ({ flows, policyDay: day }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : internalRate(flows, policy.limits);
  },
});
