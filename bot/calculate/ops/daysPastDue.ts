import { z } from 'zod';
import { dayCounts, daysPastDue as daysLate } from '../../../engine/daysPastDue.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { day } from '../shapes.js';

export const daysPastDue = defineOp({
  name: 'daysPastDue',
  summary:
    'Days past due on asOf by the due date of the oldest unpaid instalment (null: nothing unpaid); the due date itself counts only where count is "inclusive".',
  inputs: z.strictObject({ oldestUnpaid: day.nullable(), asOf: day, count: z.enum(dayCounts).default('exclusive') }),
  result: z.strictObject({ daysPastDue: whole }),
  examples: [
    { oldestUnpaid: '2026-10-17', asOf: '2026-11-21' },
    { oldestUnpaid: '2026-10-17', asOf: '2026-11-21', count: 'inclusive' },
    { oldestUnpaid: null, asOf: '2026-11-21' },
  ],
  run: ({ asOf, count, oldestUnpaid }) => ({ daysPastDue: daysLate(oldestUnpaid, asOf, count) }),
});
