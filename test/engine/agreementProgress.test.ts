import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementProgress } from '../../engine/agreementProgress.js';
import type { LedgerEntry } from '../../engine/facility.js';
import { simulate } from '../../engine/simulate.js';
import { accepted, day, entry, kta, ledgers, standardPolicy } from './samples.js';

const agreedOn = day('2026-11-21');
const { rows } = accepted(
  simulate({
    amount: 2_000_000,
    annualRate: '0',
    request: { by: 'months', months: 4 },
    firstDueDate: day('2026-12-21'),
    policy: standardPolicy(),
  }),
);
const progress = (today: string, ledger: readonly LedgerEntry[] = [], accelerated = true) =>
  agreementProgress({ rows, agreedOn, account: kta(14, { accelerated }, ledger), today: day(today) });

describe('where an agreement stands', () => {
  test('before anything is due everything remains, and the first payment is next', () => {
    expect(progress('2026-11-22')).toMatchObject({ paid: 0, remaining: 2_000_000, missed: [], isFulfilled: false });
    expect(progress('2026-12-21').next).toMatchObject({ number: 1, paid: 0, payment: 500_000 });
  });

  test('a payment not made by its day is missed from the next day on; what came in for it counts', () => {
    const late = progress('2026-12-22', [entry('payment', '2026-12-20', 200_000)]);
    expect(late).toMatchObject({ paid: 200_000, remaining: 1_800_000, missing: 300_000, next: { number: 2 } });
    expect(late.missed.map(({ number }) => number)).toEqual([1]);
  });

  test('money of the day of the agreement and before it is in the bill that was agreed on', () => {
    expect(progress('2026-12-01', [entry('payment', '2026-11-21', 900_000)]).paid).toBe(0);
  });

  test('beside a running contract its instalments take their turn', () => {
    // 17 December: instalment 17 of the contract, Rp1.107.478. 21 December: the first payment of the plan.
    const both = progress('2026-12-22', [entry('payment', '2026-12-18', 1_200_000)], false);
    expect(both).toMatchObject({ paid: 92_522, missing: 407_478 });
  });

  test('it is fulfilled when all has come in, early too', () => {
    expect(progress('2026-12-05', [entry('payment', '2026-12-01', 2_000_000)])).toMatchObject({
      remaining: 0,
      next: null,
      isFulfilled: true,
    });
  });

  test('what is paid and what remains are always the whole', () => {
    fc.assert(
      fc.property(ledgers, fc.boolean(), (ledger, accelerated) => {
        const { missed, missing, paid, remaining } = progress('2027-02-25', ledger, accelerated);
        expect(paid + remaining).toBe(2_000_000);
        expect(missing).toBe(missed.reduce((sum, one) => sum + one.payment - one.paid, 0));
      }),
    );
  });
});
