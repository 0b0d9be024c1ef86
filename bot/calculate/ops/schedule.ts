import { z } from 'zod';
import { interestMethods } from '../../../engine/facility.js';
import { isRefusal } from '../../../engine/refusal.js';
import { schedule as scheduleOf } from '../../../engine/schedule.js';
import { defineOp } from '../op.js';
import { planRow, whole } from '../resultShapes.js';
import {
  day,
  months,
  policyDay,
  positiveRupiah,
  rate,
  roundingMode,
  roundingUnit,
  rupiah,
  wholeNumber,
} from '../shapes.js';

const count = wholeNumber(0, 10_000);

export const schedule = defineOp({
  name: 'schedule',
  summary:
    'The instalments of a loan (flat, efektif, anuitas) in rupiah, with rates that change, grace, interest-free months, a balloon and an irregular first period.',
  inputs: z.strictObject({
    principal: positiveRupiah,
    annualRate: rate,
    months,
    method: z.enum(interestMethods),
    firstDueDate: day,
    roundingUnit: roundingUnit.optional(),
    roundingMode: roundingMode.optional(),
    rateChanges: z.array(z.strictObject({ fromInstalment: count, annualRate: rate })).optional(),
    interestFreeMonths: count.optional(),
    principalGraceMonths: count.optional(),
    interestGraceMonths: count.optional(),
    balloon: rupiah.optional(),
    firstPeriod: z
      .strictObject({ from: day, dayCount: z.enum(['30/360', 'actual/365', 'actual/360', 'actual/actual']) })
      .optional(),
    policyDay: policyDay.optional(),
  }),
  result: z.strictObject({
    kind: z.literal('schedule'),
    rows: z.array(planRow),
    months: whole,
    payment: whole,
    totalInterest: whole,
  }),
  examples: [
    { principal: '24000000', annualRate: '0.10', months: '24', method: 'anuitas', firstDueDate: '2026-01-31' },
    {
      principal: '500000000',
      annualRate: '0.0475',
      months: '180',
      method: 'anuitas',
      firstDueDate: '2026-02-25',
      rateChanges: [{ fromInstalment: '37', annualRate: '0.11' }],
      principalGraceMonths: '3',
      balloon: '50000000',
      firstPeriod: { from: '2026-01-10', dayCount: 'actual/365' },
      roundingUnit: '100',
      policyDay: '2026-01-10',
    },
    {
      principal: '30000000',
      annualRate: '0.06',
      months: '36',
      method: 'flat',
      firstDueDate: '2026-03-05',
      interestFreeMonths: '3',
      interestGraceMonths: '6',
      roundingMode: 'up',
      roundingUnit: '1000',
    },
  ],
  run: ({ policyDay: on, ...terms }, context) => {
    const policy = context.policyOn(on ?? terms.firstDueDate, on === undefined ? 'firstDueDate' : 'policyDay');
    if (isRefusal(policy)) return policy;
    return scheduleOf({ ...terms, roundingUnit: terms.roundingUnit ?? policy.rounding.unit, limits: policy.limits });
  },
});
