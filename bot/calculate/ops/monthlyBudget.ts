import { z } from 'zod';
import { monthlyBudget as budgetOf } from '../../../engine/monthlyBudget.js';
import { isRefusal } from '../../../engine/refusal.js';
import { household } from '../householdShape.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { policyDay } from '../shapes.js';

export const monthlyBudget = defineOp({
  name: 'monthlyBudget',
  summary:
    'How affordability comes about, in rupiah a month: what is kept in reserve, what is left (negative when the month does not suffice), the share for the debt.',
  inputs: household.extend({ policyDay }),
  result: z.strictObject({
    kind: z.literal('budget'),
    income: whole,
    necessities: whole,
    otherInstalments: whole,
    reserve: whole,
    reserveSource: z.enum(['household', 'policy']),
    left: whole,
    share: decimal,
    safeAmount: whole,
    hardship: z.boolean(),
  }),
  examples: [
    { income: '6000000', necessities: '7000000', otherInstalments: '500000', policyDay: '2026-11-21' },
    {
      income: '6000000',
      necessities: '3500000',
      otherInstalments: '500000',
      emergencyReserve: '1000000',
      policyDay: '2026-11-21',
    },
  ],
  run: ({ policyDay: day, ...month }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : budgetOf({ ...month, policy });
  },
});
