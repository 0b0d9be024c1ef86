import { z } from 'zod';
import { kolektibilitas as gradeOf } from '../../../engine/kolektibilitas.js';
import { isRefusal } from '../../../engine/refusal.js';
import { regrade } from '../../../engine/regrading.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { grade, policyDay, wholeNumber } from '../shapes.js';

export const kolektibilitas = defineOp({
  name: 'kolektibilitas',
  summary:
    'The credit quality 1 to 5 by days past due, an estimate; for a restructured debt with the grade before it and, oldest first, whether each period since was paid in full and in time.',
  inputs: z.strictObject({
    daysPastDue: wholeNumber(0, 100_000),
    restructured: z.strictObject({ gradeBefore: grade, periodsPaid: z.array(z.boolean()).max(1_200) }).optional(),
    policyDay,
  }),
  result: z.strictObject({
    grade: whole,
    assessed: whole,
    stage: z.enum(['held', 'raised', 'normal']),
    periodsMissing: whole,
  }),
  examples: [
    { daysPastDue: '91', policyDay: '2026-11-21' },
    { daysPastDue: '0', restructured: { gradeBefore: '4', periodsPaid: [true, true, true] }, policyDay: '2026-11-21' },
  ],
  run: ({ daysPastDue, policyDay: day, restructured }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    if (isRefusal(policy)) return policy;
    const assessed = gradeOf(daysPastDue, policy);
    if (restructured === undefined) return { grade: assessed, assessed, stage: 'normal', periodsMissing: 0 };
    const { grade: regraded, periodsMissing, stage } = regrade({ ...restructured, assessed, policy });
    return { grade: regraded, assessed, stage, periodsMissing };
  },
});
