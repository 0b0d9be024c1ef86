import { z } from 'zod';
import { allocatePayment as allocate } from '../../../engine/allocatePayment.js';
import { allocationDirections, futureTreatments } from '../../../engine/allocationRule.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { components, isoDay, whole } from '../resultShapes.js';
import { day, positiveRupiah, text } from '../shapes.js';

const component = z.enum(['fee', 'penalty', 'interest', 'principal']);
const due = { id: text, debt: text, component, dueDate: day };

export const allocatePayment = defineOp({
  name: 'allocatePayment',
  summary:
    "What a payment pays on a day, in rupiah by component, what is left as credit, and the contract's order it follows; `namedDebt` is KUHPerdata 1396, `rule.creditorAgrees` 1397.",
  inputs: z.strictObject({
    amount: positiveRupiah,
    day,
    dues: z.array(z.strictObject({ ...due, amount: positiveRupiah })),
    rule: z.strictObject({
      direction: z.enum(allocationDirections),
      order: z.array(component),
      future: z.enum(futureTreatments),
      creditorAgrees: z.boolean().optional(),
    }),
    namedDebt: text.optional(),
  }),
  result: z.strictObject({
    kind: z.literal('allocation'),
    amount: whole,
    paid: components,
    credit: whole,
    lines: z.array(z.strictObject({ ...due, dueDate: isoDay, amount: whole, paid: whole, left: whole })),
  }),
  examples: [
    {
      amount: '1200000',
      day: '2026-11-21',
      dues: [
        { id: 'interest-15', debt: 'kta', component: 'interest', dueDate: '2026-10-17', amount: '88197' },
        { id: 'principal-15', debt: 'kta', component: 'principal', dueDate: '2026-10-17', amount: '1019281' },
        { id: 'penalty-15', debt: 'kta', component: 'penalty', dueDate: '2026-10-17', amount: '38762' },
        { id: 'interest-16', debt: 'kta', component: 'interest', dueDate: '2026-11-17', amount: '79703' },
      ],
      rule: {
        direction: 'oldest_first',
        order: ['fee', 'penalty', 'interest', 'principal'],
        future: 'credit',
      },
      namedDebt: 'kta',
    },
  ],
  run: (payment, context) => {
    const policy = context.policyOn(payment.day, 'day');
    return isRefusal(policy) ? policy : allocate(payment, policy.limits);
  },
});
