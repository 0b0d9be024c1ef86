import { z } from 'zod';
import { annuityInstalment } from '../../../engine/annuityInstalment.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { months, policyDay, positiveRupiah, rate, roundingMode, roundingUnit } from '../shapes.js';

export const annuityPayment = defineOp({
  name: 'annuityPayment',
  summary: 'The equal monthly payment of a loan in rupiah, rounded half up to whole rupiah unless said otherwise.',
  inputs: z.strictObject({
    principal: positiveRupiah,
    annualRate: rate,
    months,
    roundingUnit: roundingUnit.optional(),
    roundingMode: roundingMode.optional(),
    policyDay,
  }),
  result: z.strictObject({ kind: z.literal('annuityPayment'), payment: whole }),
  examples: [
    { principal: '24000000', annualRate: '0.10', months: '24', policyDay: '2026-11-21' },
    {
      principal: '24000000',
      annualRate: '0.10',
      months: '24',
      roundingUnit: '1000',
      roundingMode: 'up',
      policyDay: '2026-11-21',
    },
  ],
  run: ({ policyDay: day, roundingMode: mode, roundingUnit: unit, ...terms }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : annuityInstalment(terms, policy.limits, unit, mode);
  },
});
