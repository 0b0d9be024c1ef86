import { z } from 'zod';
import { dayCount as countDays, dayCounts } from '../../../engine/dayCount.js';
import { fractionText } from '../../../engine/decimals.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { day, fault, wholeNumber } from '../shapes.js';

const periodsPerYear = wholeNumber(1, 12).transform((count, context) => {
  const known = ([1, 2, 3, 4, 6, 12] as const).find((candidate) => candidate === count);
  return known ?? fault(context, 'choice_unknown', '1, 2, 3, 4, 6, 12');
});

export const dayCount = defineOp({
  name: 'dayCount',
  summary: 'The days between two days and their share of a year; `period` is for actual/actual-icma only.',
  inputs: z.strictObject({
    from: day,
    to: day,
    convention: z.enum(dayCounts),
    period: z.strictObject({ end: day, periodsPerYear }).optional(),
  }),
  result: z.strictObject({ kind: z.literal('dayCount'), days: whole, yearFraction: decimal }),
  examples: [
    { from: '2003-11-01', to: '2004-05-01', convention: 'actual/actual' },
    {
      from: '2003-11-01',
      to: '2004-05-01',
      convention: 'actual/actual-icma',
      period: { end: '2004-05-01', periodsPerYear: '2' },
    },
  ],
  run: ({ convention, from, period, to }) => {
    const counted = countDays(from, to, convention, period);
    return isRefusal(counted) ? counted : { ...counted, yearFraction: fractionText(counted.yearFraction) };
  },
});
