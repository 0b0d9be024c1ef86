import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { xnpv as presentValue } from '../../../engine/xnpv.js';
import { defineOp } from '../op.js';
import { decimal } from '../resultShapes.js';
import { day, policyDay, rate, signedRupiah } from '../shapes.js';

export const xnpv = defineOp({
  name: 'xnpv',
  summary: 'What dated amounts are worth on the first of their days, in rupiah, at a yearly rate on actual/365.',
  inputs: z.strictObject({
    annualRate: rate,
    flows: z.array(z.strictObject({ day, amount: signedRupiah })),
    policyDay,
  }),
  result: z.strictObject({ kind: z.literal('xnpv'), value: decimal }),
  examples: [
    {
      annualRate: '0.09',
      flows: [
        { day: '2026-01-15', amount: '-10000000' },
        { day: '2027-01-15', amount: '11000000' },
      ],
      policyDay: '2026-11-21',
    },
  ],
  run: ({ annualRate, flows, policyDay: on }, context) => {
    const policy = context.policyOn(on, 'policyDay');
    return isRefusal(policy) ? policy : presentValue(annualRate, flows, policy.limits);
  },
});
