import { z } from 'zod';
import { cappedPenalty, penaltyBases } from '../../../engine/cappedPenalty.js';
import { graceKinds, products } from '../../../engine/facility.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { penaltyDetail, whole } from '../resultShapes.js';
import { day, grade, positiveRupiah, rate, wholeNumber } from '../shapes.js';

export const penalty = defineOp({
  name: 'penalty',
  summary:
    'The simple daily penalty in rupiah of overdue instalments on asOf, on each of them or on the bill, with the grace of the contract and within the caps of the policy.',
  inputs: z.strictObject({
    product: z.enum(products),
    terms: z.strictObject({
      dailyRate: rate,
      graceDays: wholeNumber(0, 366).default(0),
      grace: z.enum(graceKinds).default('all_or_nothing'),
    }),
    basis: z.enum(penaltyBases).default('instalment'),
    overdue: z
      .array(z.strictObject({ number: wholeNumber(1, 1_200), dueDate: day, amount: positiveRupiah }))
      .max(1_200),
    grade: grade.default(1),
    asOf: day,
  }),
  result: z.strictObject({
    kind: z.literal('penalty'),
    amount: whole,
    beforeCaps: whole,
    caps: z.array(z.enum(['daily_rate', 'share', 'amount', 'holiday', 'grade'])),
    details: z.array(penaltyDetail),
    confirmed: z.boolean(),
  }),
  examples: [
    {
      product: 'kendaraan',
      terms: { dailyRate: '0.005' },
      overdue: [{ number: '3', dueDate: '2026-10-17', amount: '700000' }],
      asOf: '2026-10-22',
    },
    {
      product: 'kta',
      terms: { dailyRate: '0.001', graceDays: '5', grace: 'excluded' },
      basis: 'bill',
      overdue: [
        { number: '15', dueDate: '2026-10-17', amount: '1107478' },
        { number: '16', dueDate: '2026-11-17', amount: '1107478' },
      ],
      grade: '2',
      asOf: '2026-11-21',
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : cappedPenalty({ ...inputs, policy });
  },
});
