import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { lumpSumCapacity as capacityOf } from '../../../engine/lumpSumCapacity.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { fault, policyDay, rupiah, signedRupiah } from '../shapes.js';

const month = z
  .string()
  .transform((text, context) => {
    try {
      if (/^\d{4}-\d{2}$/.test(text)) return Temporal.PlainYearMonth.from(text, { overflow: 'reject' });
    } catch {
      // Not a month of the calendar: said below, as for any other text.
    }
    return fault(context, 'not_a_month');
  })
  .meta({ description: 'a month such as 2026-01', pattern: '^\\d{4}-\\d{2}$' });

const accountMonth = z.strictObject({
  month,
  inflow: rupiah,
  outflow: rupiah,
  closingBalance: signedRupiah,
  lowestBalance: signedRupiah.exactOptional(),
});

export const lumpSumCapacity = defineOp({
  name: 'lumpSumCapacity',
  summary:
    'What could be paid at once without touching the reserve, in rupiah, from an account’s months (oldest first), and how sure that is.',
  inputs: z.strictObject({ history: z.array(accountMonth).max(600), reserve: rupiah.exactOptional(), policyDay }),
  result: z.strictObject({
    kind: z.literal('lump_sum'),
    amount: whole,
    reserve: whole,
    reserveSource: z.enum(['household', 'policy']),
    months: whole,
    monthsCovered: whole,
    certainty: decimal,
    confidence: z.enum(['high', 'medium', 'low']),
    doubts: z.array(
      z.enum(['balance_below_reserve', 'balance_falling', 'balances_do_not_add_up', 'spending_above_inflow']),
    ),
  }),
  examples: [
    {
      history: [
        { month: '2026-08', inflow: '8000000', outflow: '7500000', closingBalance: '30000000' },
        { month: '2026-09', inflow: '8000000', outflow: '7000000', closingBalance: '31000000' },
        {
          month: '2026-10',
          inflow: '8000000',
          outflow: '7500000',
          closingBalance: '31500000',
          lowestBalance: '29000000',
        },
      ],
      policyDay: '2026-11-21',
    },
    {
      history: [
        { month: '2026-08', inflow: '8000000', outflow: '7500000', closingBalance: '30000000' },
        { month: '2026-09', inflow: '8000000', outflow: '7000000', closingBalance: '31000000' },
        { month: '2026-10', inflow: '0', outflow: '7500000', closingBalance: '23500000' },
      ],
      reserve: '15000000',
      policyDay: '2026-11-21',
    },
  ],
  run: ({ policyDay: day, ...input }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : capacityOf({ ...input, policy });
  },
});
