import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountFault } from '../../engine/accountFault.js';
import { bill } from '../../engine/bill.js';
import { billDetail } from '../../engine/billDetail.js';
import type { Account } from '../../engine/facility.js';
import { payoff } from '../../engine/payoff.js';
import { payoffQuote } from '../../engine/payoffQuote.js';
import { isRefusal } from '../../engine/refusal.js';
import { accepted, card, day, entry, kta, ledgers, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');

describe('where the bill of conversation.md comes from', () => {
  const detail = billDetail(kta(14, {}, [entry('payment', '2026-11-21', 500_000)]), asOf);

  test('principal due and not due, interest due and accrued, and what was received', () => {
    expect(detail.principal).toEqual({ due: 1_019_281 + 1_027_775 - (500_000 - 38_762 - 88_197), notDue: 8_536_607 });
    expect(detail.interest).toEqual({ due: 79_703, accrued: 9_485 });
    expect(detail).toMatchObject({ penalty: 4_430, fee: 0, due: 2_258_148 - 500_000 });
    expect(detail.received).toMatchObject({ total: 14 * 1_107_478 + 500_000, credit: 0 });
    expect(detail.received.payments).toHaveLength(15);
    expect(detail.outstanding).toBe(detail.due + 8_536_607 + 9_485);
  });

  test('instalment by instalment, with the payments that went to it and how the penalty was counted', () => {
    const [first, second, third, fourth] = detail.instalments;
    expect(first).toMatchObject({
      number: 15,
      status: 'due',
      principal: 1_019_281,
      interest: 88_197,
      penalty: 38_762,
      paid: 500_000,
      owed: 1_146_240 - 500_000,
      payments: ['payment-2026-11-21'],
      penalties: [{ instalment: 15, base: 1_107_478, days: 35, amount: 38_762 }],
    });
    expect(second).toMatchObject({ number: 16, status: 'due', paid: 0, payments: [], penalty: 4_430 });
    expect(third).toMatchObject({ number: 17, status: 'running', interest: 9_485 });
    expect(fourth).toMatchObject({ number: 18, status: 'to_come', interest: 0 });
    expect(detail.instalments).toHaveLength(10);
  });

  test('fees and recorded penalties are named by their entries', () => {
    const account = kta(14, {}, [entry('penalty', '2026-11-01', 50_000)]);
    const untouched = { waived: 0, paid: 0, payments: [] };
    expect(billDetail(account, asOf).entries).toEqual([
      { entry: 'penalty-2026-11-01', component: 'penalty', amount: 50_000, ...untouched, owed: 50_000 },
    ]);
    const early = kta(13, {}, [entry('fee', '2026-10-01', 25_000)]);
    expect(billDetail(early, asOf).entries).toEqual([
      { entry: 'fee-2026-10-01', component: 'fee', amount: 25_000, ...untouched, owed: 25_000 },
    ]);
  });

  test('a card: charges by entry, and the interest that runs on them (5,000,000 × 21% / 365 × 30 days)', () => {
    const detailed = billDetail(card([entry('charge', '2026-10-22', 5_000_000)]), asOf);
    expect(detailed.interest).toEqual({ due: 86_301, accrued: 0 });
    expect(detailed.entries.map(({ amount, component, entry: id }) => [id, component, amount])).toEqual([
      [null, 'interest', 86_301],
      ['charge-2026-10-22', 'principal', 5_000_000],
    ]);
  });
});

describe('whatever the ledger', () => {
  const shapes = fc.record({
    paid: fc.integer({ min: 0, max: 24 }),
    accelerated: fc.boolean(),
    ledger: ledgers,
    days: fc.integer({ min: 0, max: 900 }),
  });

  test('details sum to the bill, and everything outstanding is the payoff without its charge', () => {
    fc.assert(
      fc.property(shapes, ({ accelerated, days, ledger, paid }) => {
        const account = kta(paid, { accelerated, earlySettlementRate: '0.02' }, ledger);
        const today = day('2025-07-01').add({ days });
        const detail = billDetail(account, today);
        expect(detail.due).toBe(bill(account, today, policy).total);
        const due = detail.instalments.filter(({ status }) => status === 'due');
        const owed = [...due, ...detail.entries].reduce((sum, part) => sum + part.owed, 0);
        expect(owed).toBe(detail.due);
        for (const part of due) {
          expect(part.owed).toBe(part.principal + part.interest + part.penalty - part.waived - part.paid);
        }
        const quote = payoff(account, today);
        expect(detail.outstanding).toBe(isRefusal(quote) ? 0 : quote.total - quote.earlySettlement);
      }),
    );
  });

  test('a waiver beyond everything due goes off the principal to come, in the payoff and in what is outstanding', () => {
    const account = kta(14, {}, [entry('waiver', '2026-11-21', 3_000_000)]);
    const detail = billDetail(account, asOf);
    expect(detail).toMatchObject({ due: 0, principal: { due: 0, notDue: 8_536_607 } });
    expect(detail.outstanding).toBe(8_536_607 + 9_485 - (3_000_000 - 2_258_148));
    expect(payoff(account, asOf)).toMatchObject({ total: detail.outstanding });
  });

  test('a payoff with waivers is less by exactly those, and never below nothing', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 4 }), ({ accelerated, days, ledger, paid }, quarter) => {
        const account = kta(paid, { accelerated, earlySettlementRate: '0.02' }, ledger);
        const today = day('2025-07-01').add({ days });
        const whole = payoffQuote({ account, asOf: today, waive: {} });
        if (isRefusal(whole)) return expect(whole.code).toBe('nothing_owed');
        expect(whole.total).toBe(whole.payoff.total);
        expect(whole.interestDue + whole.interestAccrued).toBe(whole.owed.interest);
        const waive = { principal: Math.floor((whole.owed.principal * quarter) / 4), penalty: whole.owed.penalty };
        const less = accepted(payoffQuote({ account, asOf: today, waive }));
        expect(less.total).toBe(whole.total - waive.principal - waive.penalty);
        expect(less.total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a payoff with waivers', () => {
  const account = kta(14, { earlySettlementRate: '0.01' });

  test('says what is owed of each part', () => {
    const quote = accepted(payoffQuote({ account, asOf, waive: { penalty: 43_192, earlySettlement: 105_837 } }));
    expect(quote.owed).toEqual({
      principal: 10_583_663,
      interest: 177_385,
      penalty: 43_192,
      fees: 0,
      earlySettlement: 105_837,
    });
    expect(quote).toMatchObject({ interestDue: 167_900, interestAccrued: 9_485, waivedBefore: 0 });
    expect(quote.total).toBe(10_583_663 + 177_385);
  });

  test.each([
    [{ penalty: 43_193 }, 'amount_over_balance', 'waive.penalty'],
    [{ fees: 1 }, 'amount_over_balance', 'waive.fees'],
    [{ interest: -1 }, 'amount_not_positive', 'waive.interest'],
    [{ principal: 0.5 }, 'amount_not_whole', 'waive.principal'],
    [{ principal: Number.NaN }, 'amount_not_whole', 'waive.principal'],
  ])('refuses to forgive %j', (waive, code, field) => {
    expect(payoffQuote({ account, asOf, waive })).toMatchObject({ kind: 'refusal', code, field });
  });
});

describe('an account that cannot be reckoned', () => {
  const huge = (account: Account): Account => ({
    ...account,
    ledger: [...account.ledger, entry('fee', '2026-01-01', 9_000_000_000_000_000)],
  });

  test.each([
    ['sums past the safe integers', huge(kta(14)), 'amount_too_large', 'account'],
    [
      'card spending on a loan',
      kta(0, {}, [entry('charge', '2026-01-01', 1)]),
      'charge_not_on_card',
      'account.ledger.0',
    ],
    ['half a rupiah', kta(0, {}, [entry('fee', '2026-01-01', 0.5)]), 'amount_not_whole', 'account.ledger.0.amount'],
    ['an endless penalty', kta(0, { penalty: { dailyRate: '99999999', graceDays: 0 } }), 'amount_too_large', 'account'],
  ])('%s', (_name, account, code, field) => {
    expect(accountFault(account, asOf)).toMatchObject({ kind: 'refusal', code, field });
  });

  test('an ordinary one can', () => {
    expect(accountFault(kta(14), asOf)).toBeUndefined();
    expect(accountFault(card([entry('charge', '2026-10-22', 5_000_000)]), asOf)).toBeUndefined();
  });
});
