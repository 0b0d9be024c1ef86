import { z } from 'zod';
import { products } from '../../../engine/facility.js';
import { lateFee as feeOf } from '../../../engine/lateFee.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { day, grade, positiveRupiah } from '../shapes.js';

export const lateFee = defineOp({
  name: 'lateFee',
  summary: 'The most that may be charged on asOf for paying a card bill late, in rupiah, by the policy of that day.',
  inputs: z.strictObject({
    product: z.enum(products).default('kartu_kredit'),
    bill: positiveRupiah,
    dueDate: day,
    grade: grade.default(1),
    asOf: day,
  }),
  result: z.strictObject({
    kind: z.literal('lateFee'),
    amount: whole,
    capped: z.boolean(),
    reason: z.enum(['not_late', 'holiday', 'grade']).nullable(),
    confirmed: z.boolean(),
  }),
  examples: [
    { bill: '4000000', dueDate: '2026-03-05', asOf: '2026-03-06' },
    { product: 'kartu_kredit', bill: '12000000', dueDate: '2026-03-05', grade: '2', asOf: '2026-03-06' },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : feeOf({ ...inputs, policy });
  },
});
