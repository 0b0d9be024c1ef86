import { z } from 'zod';
import { offerValidity as validity } from '../../../engine/offerValidity.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { isoDay } from '../resultShapes.js';
import { day } from '../shapes.js';

export const offerValidity = defineOp({
  name: 'offerValidity',
  summary:
    'Until which working day an offer made on asOf stands: calendar days of the policy, moved back to a working day; `holidaysKnown` is false where that year has no table of holidays.',
  inputs: z.strictObject({ asOf: day }),
  result: z.strictObject({ validUntil: isoDay, holidaysKnown: z.boolean() }),
  examples: [{ asOf: '2026-11-21' }, { asOf: '2026-03-05' }],
  run: ({ asOf }, context) => {
    const policy = context.policyOn(asOf, 'asOf');
    return isRefusal(policy) ? policy : validity(asOf, policy);
  },
});
