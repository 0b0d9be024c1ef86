import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import type { Account, LedgerEntry } from '../../engine/facility.js';
import { openClaims } from '../../engine/openClaims.js';
import { payoff } from '../../engine/payoff.js';
import { instalmentsOf } from '../../engine/schedule.js';
import { plainClaims } from './plainClaims.js';
import { card, day, entry, kta, ktaContract, ledgers, standardPolicy } from './samples.js';

/** Everything a bill is made of, as text: sets and days too. */
function textOf(open: ReturnType<typeof plainClaims>): string {
  const lines = open.claims.map((claim) => ({ ...claim, payments: [...claim.payments] }));
  const instalments = open.instalments.map(({ dueDate, number, overdue, penalties }) => ({
    dueDate,
    number,
    overdue,
    penalties,
  }));
  return JSON.stringify({ lines, instalments, credit: open.credit });
}

describe('the engine works through a ledger as the plain way does', () => {
  const days = fc.integer({ min: 0, max: 900 }).map((count) => day('2025-07-01').add({ days: count }));
  const called = fc.constantFrom('due' as const, 'principal' as const, 'principal_and_accrued' as const);

  test('on any ledger of a loan', () => {
    const shapes = fc.record({
      paid: fc.integer({ min: 0, max: 24 }),
      graceDays: fc.integer({ min: 0, max: 5 }),
      dailyRate: fc.constantFrom('0', '0.001', '0.0033333333333333333333', '0.5'),
      ledger: ledgers,
    });
    fc.assert(
      fc.property(shapes, days, called, ({ dailyRate, graceDays, ledger, paid }, asOf, kind) => {
        const account = kta(paid, { penalty: { dailyRate, graceDays } }, ledger);
        expect(textOf(openClaims(account, asOf, kind))).toBe(textOf(plainClaims(account, asOf, kind)));
      }),
      { numRuns: 300 },
    );
  });

  test('on any ledger of a card', () => {
    const kinds = fc.constantFrom('charge' as const, 'payment' as const, 'fee' as const, 'waiver' as const);
    const postings = fc.array(fc.tuple(ledgers, kinds), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(postings, days, (lists, asOf) => {
        const ledger = lists.flatMap(([list, kind]) => list.map((one): LedgerEntry => ({ ...one, kind })));
        const account = card(ledger);
        expect(textOf(openClaims(account, asOf, 'due'))).toBe(textOf(plainClaims(account, asOf, 'due')));
      }),
    );
  });
});

/** A loan of `months` months that is paid for `times` times a month, never enough to catch up. */
function longLate(months: number, times: number): Account {
  const contract = { ...ktaContract, principal: 500_000_000, months, firstDueDate: day('2004-01-31') };
  const instalments = instalmentsOf(contract);
  const ledger = instalments.flatMap(({ dueDate, interest, number, principal }) =>
    Array.from({ length: times }, (_, index) => {
      const amount = Math.ceil((principal + interest) / times);
      return entry('payment', dueDate.add({ days: 5 + index }).toString(), amount, `p${number}.${index}`);
    }),
  );
  return { ...kta(0, { contract }), instalments, ledger };
}

test('twice the months of a loan that is always late are about twice the work', () => {
  // Counted in penalties worked out, not in time: a busy machine changes nothing.
  const workOf = (months: number): number => {
    let counts = 0;
    const penalty = {
      dailyRate: '0.001',
      get graceDays() {
        counts += 1;
        return 0;
      },
    };
    const account = longLate(months, 2);
    openClaims({ ...account, facility: { ...account.facility, penalty } }, day('2026-11-21'), 'due');
    return counts;
  };
  expect(workOf(240)).toBeLessThan(workOf(120) * 3);
});

test('a loan of 240 months with two late payments every month has one bill and one payoff, whichever way', () => {
  const account = longLate(240, 2);
  const asOf = day('2026-11-21');
  const policy = standardPolicy();
  const result = bill(account, asOf, policy);
  const plain = plainClaims(account, asOf, 'due');
  expect(result.total).toBe(plain.claims.reduce((sum, claim) => sum + claim.gross - claim.waived - claim.paid, 0));
  expect(payoff(account, asOf)).toMatchObject({ total: result.total });
});
