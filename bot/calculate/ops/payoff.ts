import { z } from 'zod';
import { accountFault } from '../../../engine/accountFault.js';
import { payoffQuote } from '../../../engine/payoffQuote.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { isoDay, whole } from '../resultShapes.js';
import { day, rupiah } from '../shapes.js';

const parts = z.strictObject({
  principal: whole,
  interest: whole,
  penalty: whole,
  fees: whole,
  earlySettlement: whole,
});
const part = rupiah.default(0);

export const payoff = defineOp({
  name: 'payoff',
  summary:
    'What settles a whole facility on asOf in rupiah: remaining principal, interest due and accrued, penalty, fees, the charge for settling early, less payments and less what the bank would waive.',
  inputs: z.strictObject({
    account,
    asOf: day,
    waive: z
      .strictObject({ principal: part, interest: part, penalty: part, fees: part, earlySettlement: part })
      .default({ principal: 0, interest: 0, penalty: 0, fees: 0, earlySettlement: 0 }),
  }),
  result: z.strictObject({
    kind: z.literal('payoffQuote'),
    payoff: parts.extend({ facilityId: z.string(), asOf: isoDay, payments: whole, total: whole }),
    interestDue: whole,
    interestAccrued: whole,
    owed: parts,
    waivedBefore: whole,
    waived: parts,
    total: whole,
  }),
  examples: [
    {
      account: { ...exampleKta, facility: { ...exampleKta.facility, earlySettlementRate: '0.01' } },
      asOf: '2026-11-21',
      waive: { penalty: '40000' },
    },
  ],
  run: ({ account: debt, asOf, waive }) => accountFault(debt, asOf) ?? payoffQuote({ account: debt, asOf, waive }),
});
