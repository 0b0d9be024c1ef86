import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { settlement as settle } from '../../../engine/settlement.js';
import { defineOp } from '../op.js';
import { decimal, isoDay, whole } from '../resultShapes.js';
import { day, positiveRupiah, rupiah, text } from '../shapes.js';

const level = z.strictObject({
  discount: decimal,
  amount: whole,
  payBy: isoDay,
  paidShare: decimal,
  presentValue: whole,
  expectedPresentValue: whole,
  belowFloor: z.enum(['recovery', 'cost']).nullable(),
});

export const settlement = defineOp({
  name: 'settlement',
  summary:
    'Which discount on a debt paid at once is worth most to the bank on asOf, by the response curve of the segment in the policy; every level in rupiah, none offered below the recovery without a deal or the cost of a bought debt.',
  inputs: z.strictObject({ debt: positiveRupiah, cost: rupiah.default(0), segment: text, asOf: day }),
  result: z.strictObject({
    kind: z.literal('settlement'),
    floor: z.strictObject({ recovery: whole, cost: whole, value: whole }),
    levels: z.array(level),
    best: level.nullable(),
  }),
  examples: [{ debt: '10000000', cost: '3000000', segment: 'umum', asOf: '2026-11-21' }],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : settle({ ...inputs, policy });
  },
});
