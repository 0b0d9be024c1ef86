import { z } from 'zod';
import { complaintForms, complaintDeadlines as deadlinesOf } from '../../../engine/complaintDeadlines.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { isoDay, whole } from '../resultShapes.js';
import { day } from '../shapes.js';

const deadline = z.strictObject({ day: isoDay, unknownYears: z.array(whole) });

export const complaintDeadlines = defineOp({
  name: 'complaintDeadlines',
  summary:
    'By when a complaint is answered, extended and its documents completed, in working days; years whose holidays are unknown are named.',
  inputs: z.strictObject({
    form: z.enum(complaintForms),
    receivedOn: day,
    documentsAskedOn: day.nullable().default(null),
    documentsCompleteOn: day.nullable().default(null),
  }),
  result: z.strictObject({
    kind: z.literal('complaintDeadlines'),
    countedFrom: isoDay,
    answerBy: deadline,
    extended: z.strictObject({ answerBy: deadline, tellBy: deadline }).nullable(),
    documentsBy: deadline.nullable(),
    documentsLate: z.boolean(),
  }),
  examples: [
    { form: 'written', receivedOn: '2026-11-21' },
    { form: 'oral', receivedOn: '2026-12-28' },
    {
      form: 'written',
      receivedOn: '2026-11-21',
      documentsAskedOn: '2026-11-23',
      documentsCompleteOn: '2026-12-07',
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.receivedOn, 'receivedOn');
    return isRefusal(policy) ? policy : deadlinesOf({ ...inputs, policy });
  },
});
