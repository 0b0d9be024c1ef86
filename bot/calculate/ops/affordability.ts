import { z } from 'zod';
import { affordability as safeAmount } from '../../../engine/affordability.js';
import { isRefusal } from '../../../engine/refusal.js';
import { household } from '../householdShape.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { policyDay } from '../shapes.js';

export const affordability = defineOp({
  name: 'affordability',
  summary: 'What a household can safely pay a month, in rupiah; `hardship` when nothing is left after necessities.',
  inputs: household.extend({ policyDay }),
  result: z.strictObject({ kind: z.literal('affordability'), safeAmount: whole, hardship: z.boolean() }),
  examples: [
    { income: '6000000', necessities: '3500000', otherInstalments: '500000', policyDay: '2026-11-21' },
    {
      income: '6000000',
      necessities: '3500000',
      otherInstalments: '500000',
      emergencyReserve: '1000000',
      policyDay: '2026-11-21',
    },
  ],
  run: ({ policyDay: day, ...month }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : safeAmount({ ...month, policy });
  },
});
