import { z } from 'zod';
import { accountFault } from '../../../engine/accountFault.js';
import { bill } from '../../../engine/bill.js';
import { packageReasonCodes } from '../../../engine/packageReasons.js';
import { packagesExplained } from '../../../engine/packages.js';
import { isRefusal } from '../../../engine/refusal.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { components, decimal, isoDay, planRow, whole } from '../resultShapes.js';
import { day, months, rupiah, text } from '../shapes.js';

const plan = z.strictObject({
  kind: z.literal('plan'),
  amount: whole,
  annualRate: decimal,
  months: whole,
  payment: whole,
  lastPayment: whole,
  totalInterest: whole,
  totalCost: whole,
  endDate: isoDay,
  rows: z.array(planRow),
});

const offer = z.strictObject({
  packageId: z.string(),
  billTotal: whole,
  waived: components,
  discount: whole,
  amount: whole,
  plan,
  saving: whole,
  minMonths: whole,
  maxMonths: whole,
  validUntil: isoDay,
});

const explained = z.strictObject({
  packageId: z.string(),
  basis: z.enum(['arrears', 'outstanding']),
  offer: offer.nullable(),
  reasons: z.array(z.strictObject({ code: z.enum(packageReasonCodes), asked: z.string(), found: z.string() })),
});

export const packages = defineOp({
  name: 'packages',
  summary:
    'Every package of the policy for the bill of an account on asOf: the offer with its plan in rupiah, or the reasons why it does not fit.',
  inputs: z.strictObject({
    account,
    asOf: day,
    segment: text.optional(),
    months: z.record(text, months).optional(),
    safeAmount: rupiah.optional(),
  }),
  result: z.strictObject({ kind: z.literal('packages'), packages: z.array(explained) }),
  examples: [
    {
      account: exampleKta,
      asOf: '2026-11-21',
      segment: 'umum',
      safeAmount: '300000',
      months: { C: '3' },
    },
  ],
  run: ({ account: debt, asOf, months: chosen, safeAmount, segment }, context) => {
    const policy = context.policyOn(asOf, 'asOf');
    if (isRefusal(policy)) return policy;
    const fault = accountFault(debt, asOf);
    if (fault !== undefined) return fault;
    const { planAnnualRate, product } = debt.facility;
    return packagesExplained({
      bill: bill(debt, asOf, policy),
      annualRate: planAnnualRate,
      product,
      asOf,
      policy,
      ...(segment === undefined ? {} : { segment }),
      ...(chosen === undefined ? {} : { months: chosen }),
      ...(safeAmount === undefined ? {} : { safeAmount }),
    });
  },
});
