import { z } from 'zod';
import { products } from '../../../engine/facility.js';
import { minimumPayment as leastOf } from '../../../engine/minimumPayment.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { day, positiveRupiah } from '../shapes.js';

export const minimumPayment = defineOp({
  name: 'minimumPayment',
  summary: 'The minimum payment of a card bill in rupiah, by the policy of asOf.',
  inputs: z.strictObject({ product: z.enum(products).default('kartu_kredit'), bill: positiveRupiah, asOf: day }),
  result: z.strictObject({
    kind: z.literal('minimumPayment'),
    amount: whole,
    share: decimal,
    confirmed: z.boolean(),
  }),
  examples: [{ product: 'kartu_kredit', bill: '4000000', asOf: '2026-03-06' }],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : leastOf({ ...inputs, policy });
  },
});
