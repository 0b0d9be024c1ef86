import { z } from 'zod';
import { assessProposal as assess } from '../../../engine/assessProposal.js';
import { proposalReasonCodes } from '../../../engine/proposalReasons.js';
import { isRefusal } from '../../../engine/refusal.js';
import { household } from '../householdShape.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { grade, months, policyDay, positiveRupiah, rate, rupiah, wholeNumber } from '../shapes.js';

const plan = z.strictObject({
  payment: whole,
  months: whole,
  lastPayment: whole,
  total: whole,
  presentValue: whole,
  isCleared: z.boolean(),
});

const reason = z.strictObject({
  code: z.enum(proposalReasonCodes),
  actual: whole.nullable(),
  limit: whole.nullable(),
  level: whole,
});

export const assessProposal = defineOp({
  name: 'assessProposal',
  summary:
    'Accepts, revises (with the nearest acceptable plan) or escalates a debtor’s proposal of equal monthly payments, never above what the household can safely pay; amounts in rupiah.',
  inputs: z.strictObject({
    proposal: z.strictObject({ payment: positiveRupiah, months }),
    debt: positiveRupiah,
    annualRate: rate,
    household,
    runningInstalment: rupiah.default(0),
    lumpSum: rupiah.default(0),
    inflows: z.array(rupiah).max(600).default([]),
    grade,
    brokenPromises: wholeNumber(0, 1_000_000).default(0),
    floor: rupiah.default(0),
    policyDay,
  }),
  result: z.strictObject({
    kind: z.literal('assessment'),
    decision: z.enum(['accept', 'revise', 'escalate']),
    level: whole,
    reasons: z.array(reason),
    capacity: whole,
    onceCapacity: whole,
    floor: whole,
    proposal: plan,
    income: z.strictObject({
      verdict: z.enum(['consistent', 'income_above_history', 'income_below_history', 'history_missing']),
      said: whole,
      usual: whole.nullable(),
      income: whole,
    }),
    counter: plan.nullable(),
  }),
  examples: [
    {
      proposal: { payment: '2000000', months: '6' },
      debt: '12000000',
      annualRate: '0',
      household: { income: '8000000', necessities: '4200000', otherInstalments: '0' },
      inflows: ['8000000', '7900000', '8200000'],
      grade: '2',
      policyDay: '2026-11-21',
    },
    {
      proposal: { payment: '1000000', months: '12' },
      debt: '12000000',
      annualRate: '0.12',
      household: { income: '8000000', necessities: '4200000', otherInstalments: '0', emergencyReserve: '500000' },
      runningInstalment: '400000',
      lumpSum: '3000000',
      inflows: [],
      grade: '5',
      brokenPromises: '2',
      floor: '6000000',
      policyDay: '2026-11-21',
    },
  ],
  run: ({ policyDay: day, ...input }, context) => {
    const policy = context.policyOn(day, 'policyDay');
    return isRefusal(policy) ? policy : assess({ ...input, policy });
  },
});
