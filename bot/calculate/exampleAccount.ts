import type { z } from 'zod';
import type { account } from './accountShape.js';

/** The KTA of Bank Indonesia's leaflet (24 months, 10% anuitas) with its first instalment paid, for the ops' examples. */
export const exampleKta = {
  facility: {
    id: 'kta-1',
    product: 'kta',
    contract: {
      kind: 'instalment',
      principal: '24000000',
      annualRate: '0.10',
      months: '24',
      method: 'anuitas',
      firstDueDate: '2026-09-17',
    },
    penalty: { dailyRate: '0.001', graceDays: '0' },
  },
  ledger: [{ id: 'p1', date: '2026-09-17', kind: 'payment', amount: '1107478' }],
} as const satisfies z.input<typeof account>;
