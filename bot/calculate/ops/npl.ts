import { z } from 'zod';
import { npl as nplOf } from '../../../engine/npl.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { day, grade, rupiah } from '../shapes.js';

export const npl = defineOp({
  name: 'npl',
  summary:
    'Non-performing loans gross of a portfolio on asOf as a fraction of all credit, by grade; the grade is the recorded one, else by days past due.',
  inputs: z.strictObject({
    lines: z
      .array(
        z.strictObject({
          outstanding: rupiah,
          recordedGrade: grade.nullable().default(null),
          oldestUnpaid: day.nullable().default(null),
        }),
      )
      .max(100_000),
    asOf: day,
  }),
  result: z.strictObject({
    kind: z.literal('npl'),
    facilities: whole,
    total: whole,
    nonPerforming: whole,
    ratio: decimal,
    grades: z.array(z.strictObject({ grade: whole, facilities: whole, outstanding: whole, share: decimal })),
    ceiling: decimal,
    aboveCeiling: z.boolean(),
  }),
  examples: [
    {
      lines: [
        { outstanding: '900000000' },
        { outstanding: '60000000', oldestUnpaid: '2026-10-17' },
        { outstanding: '40000000', recordedGrade: '4' },
      ],
      asOf: '2026-11-21',
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : nplOf({ ...inputs, policy });
  },
});
