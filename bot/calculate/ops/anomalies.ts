import { z } from 'zod';
import { anomalyCodes } from '../../../engine/anomalies/anomaly.js';
import { anomalies as anomaliesOf } from '../../../engine/anomalies.js';
import { isRefusal } from '../../../engine/refusal.js';
import { account } from '../accountShape.js';
import { exampleKta } from '../exampleAccount.js';
import { defineOp } from '../op.js';
import { decimal, whole } from '../resultShapes.js';
import { day, rupiah, signedRupiah } from '../shapes.js';

export const anomalies = defineOp({
  name: 'anomalies',
  summary:
    'What looks wrong on a facility up to asOf, with the ledger entries and instalments each finding points at; found and expected are rupiah, or rates a year.',
  inputs: z.strictObject({
    account,
    others: z.array(account).max(20).default([]),
    presented: z
      .strictObject({
        lines: z
          .array(
            z.strictObject({
              kind: z.enum(['principal', 'interest', 'penalty', 'fee', 'payment']),
              amount: signedRupiah,
            }),
          )
          .max(100),
        total: rupiah,
      })
      .nullable()
      .default(null),
    asOf: day,
  }),
  result: z.strictObject({
    kind: z.literal('anomalies'),
    findings: z.array(
      z.strictObject({
        code: z.enum(anomalyCodes),
        entries: z.array(z.string()),
        instalments: z.array(whole),
        otherFacility: z.string().nullable(),
        found: decimal.nullable(),
        expected: decimal.nullable(),
      }),
    ),
  }),
  examples: [
    {
      account: {
        facility: {
          id: 'kartu-1',
          number: '4000123412341005',
          product: 'kartu_kredit',
          contract: { kind: 'revolving', annualRate: '0.21', dueDate: '2026-08-15' },
          penalty: { dailyRate: '0', graceDays: '0' },
        },
        ledger: [
          { id: 'c1', date: '2026-07-20', kind: 'charge', amount: '4850000' },
          {
            id: 'd1',
            date: '2026-08-16',
            kind: 'fee',
            amount: '48500',
            description: 'Denda keterlambatan Agustus 2026',
          },
          {
            id: 'd2',
            date: '2026-08-16',
            kind: 'fee',
            amount: '48500',
            description: 'Denda keterlambatan Agustus 2026',
          },
          { id: 'x1', date: '2026-09-01', kind: 'fee', amount: '350000', description: 'Biaya penarikan dokumen' },
        ],
      },
      others: [
        {
          facility: exampleKta.facility,
          ledger: [
            {
              id: 'p1',
              date: '2026-09-17',
              kind: 'payment',
              amount: '500000',
              description: 'Kartu 4000 1234 1234 1005',
            },
          ],
        },
      ],
      presented: { lines: [{ kind: 'principal', amount: '4850000' }], total: '5000000' },
      asOf: '2026-11-21',
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.asOf, 'asOf');
    return isRefusal(policy) ? policy : anomaliesOf({ ...inputs, policy });
  },
});
