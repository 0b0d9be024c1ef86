import { z } from 'zod';
import { isRefusal } from '../../../engine/refusal.js';
import { stampDuty as dutyOf, stampedDocuments } from '../../../engine/stampDuty.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { day, policyDay, positiveRupiah } from '../shapes.js';

export const stampDuty = defineOp({
  name: 'stampDuty',
  summary:
    'The e-meterai of a document in rupiah by the day of the document: agreements and statements always, receipts only above the threshold.',
  inputs: z.strictObject({
    document: z.enum(stampedDocuments),
    amount: positiveRupiah.nullable().default(null),
    on: day,
    policyDay,
  }),
  result: z.strictObject({ kind: z.literal('stampDuty'), duty: whole, above: whole.nullable() }),
  examples: [
    { document: 'receipt', amount: '5000000', on: '2026-11-21', policyDay: '2026-11-21' },
    { document: 'agreement', on: '2020-12-31', policyDay: '2026-11-21' },
  ],
  run: ({ policyDay: ofPolicy, ...inputs }, context) => {
    const policy = context.policyOn(ofPolicy, 'policyDay');
    return isRefusal(policy) ? policy : dutyOf({ ...inputs, policy });
  },
});
