import { z } from 'zod';
import { prescription as barOf, interruptionKinds, prescribedClaims } from '../../../engine/prescription.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { isoDay } from '../resultShapes.js';
import { day } from '../shapes.js';

export const prescription = defineOp({
  name: 'prescription',
  summary:
    'Whether a claim is barred by prescription on asOf, and the last day on which it is not: any claim, or interest and other periodic sums, with summonses and acknowledgements that start the years anew.',
  inputs: z.strictObject({
    claim: z.enum(prescribedClaims),
    dueOn: day,
    interruptions: z
      .array(z.strictObject({ kind: z.enum(interruptionKinds), on: day }))
      .max(1_000)
      .default([]),
    asOf: day,
  }),
  result: z.strictObject({
    kind: z.literal('prescription'),
    barred: z.boolean(),
    runsFrom: isoDay,
    lastDay: isoDay,
    interruptedBy: z.strictObject({ kind: z.enum(interruptionKinds), on: isoDay }).nullable(),
  }),
  examples: [
    { claim: 'principal', dueOn: '1996-11-21', asOf: '2026-11-22' },
    {
      claim: 'periodic',
      dueOn: '2018-01-10',
      interruptions: [{ kind: 'summons', on: '2022-06-01' }],
      asOf: '2026-11-21',
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : barOf({ ...inputs, policy });
  },
});
