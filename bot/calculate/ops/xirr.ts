import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { xirr as internalRate } from '../../../engine/xirr.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { day, policyDay, signedRupiah } from '../shapes.js';

export const xirr = defineOp({
  name: 'xirr',
  summary: 'The only yearly rate, compounded yearly on actual/365, at which dated amounts are worth nothing.',
  inputs: z.strictObject({ flows: z.array(z.strictObject({ day, amount: signedRupiah })), policyDay }),
  result: z.strictObject({ kind: z.literal('xirr'), annualRate: decimal }),
  examples: [
    {
      flows: [
        { day: '2026-01-15', amount: '-10000000' },
        { day: '2026-07-15', amount: '5500000' },
        { day: '2027-01-15', amount: '5500000' },
      ],
      policyDay: '2026-11-21',
    },
  ],
  run: ({ flows, policyDay: on }, context) => {
    const policy = context.policyOn(on, 'policyDay');
    return isRefusal(policy) ? policy : internalRate(flows, policy.limits);
  },
});
