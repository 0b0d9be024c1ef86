import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import { payoff } from '../../engine/payoff.js';
import { accepted, card, day, entry, kta, ledgers, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');

describe('what settles a facility (KUHPerdata 1397: interest before principal; contract: charge for settling early)', () => {
  test('a running contract: principal, interest due and of the period by days, penalty and the charge for settling early', () => {
    const quote = accepted(payoff(kta(14, { earlySettlementRate: '0.01' }), asOf));
    // Instalment 17 bears 71,138 interest for 17 November to 17 December: 4 of 30 days are 9,485.
    expect(kta(14).instalments[16]?.interest).toBe(71_138);
    expect(quote).toMatchObject({ principal: 10_583_663, interest: 167_900 + 9_485, penalty: 43_192, fees: 0 });
    expect(quote).toMatchObject({ earlySettlement: 105_837, payments: 0 });
    expect(quote.total).toBe(10_583_663 + 177_385 + 43_192 + 105_837);
  });

  test('a loan before its first instalment: interest since a month before', () => {
    expect(accepted(payoff(kta(0), day('2025-08-01')))).toMatchObject({
      principal: 24_000_000,
      interest: Math.round((200_000 * 15) / 31),
      total: 24_000_000 + Math.round((200_000 * 15) / 31),
    });
  });

  test('an accelerated contract and a card settle for their bill', () => {
    const accelerated = kta(14, { accelerated: true, earlySettlementRate: '0.05' });
    const spent = card([entry('charge', '2026-10-22', 5_000_000), entry('fee', '2026-11-01', 20_000)]);
    for (const account of [accelerated, spent]) {
      const quote = accepted(payoff(account, asOf));
      expect(quote.total).toBe(bill(account, asOf, policy).total);
      expect(quote.earlySettlement).toBe(0);
    }
  });

  test('payments in advance are taken off, and nothing is charged for settling what they cover', () => {
    const ahead = kta(14, { earlySettlementRate: '0.01' }, [entry('payment', '2026-11-21', 5_000_000)]);
    const behind = accepted(payoff(kta(14), asOf));
    const quote = accepted(payoff(ahead, asOf));
    const left = behind.total - 5_000_000;
    expect(quote.total).toBe(left + Math.round(left * 0.01));
    expect(quote).toMatchObject({ penalty: 0, fees: 0 });
  });

  test('nothing owed is refused', () => {
    const refusal = { kind: 'refusal', code: 'nothing_owed', field: 'account' };
    expect(payoff(kta(24), day('2027-08-01'))).toEqual(refusal);
    expect(payoff(card([]), asOf)).toEqual(refusal);
  });

  test('is never below the bill of the day, and its parts sum', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 0, max: 900 }), (ledger, days) => {
        const account = kta(8, { earlySettlementRate: '0.03' }, ledger);
        const today = day('2025-07-01').add({ days });
        const quote = payoff(account, today);
        const { total } = bill(account, today, policy);
        if ('code' in quote) return expect(total).toBe(0);
        const charged = quote.principal + quote.interest + quote.penalty + quote.fees + quote.earlySettlement;
        expect(quote.total).toBe(charged - quote.payments);
        expect(quote.total).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
