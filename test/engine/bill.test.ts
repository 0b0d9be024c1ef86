import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import { daysBetween } from '../../engine/calendar.js';
import type { Account } from '../../engine/facility.js';
import type { Bill } from '../../engine/results.js';
import { card, day, entry, kta, ledgers, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const on = (account: Account, text: string): Bill => bill(account, day(text), policy);

/** Amounts by kind of line. */
function amountsOf({ lines }: Bill): Record<string, number> {
  return Object.fromEntries(lines.map(({ amount, kind }) => [kind, amount]));
}

const sumOf = ({ lines }: Bill): number => lines.reduce((sum, line) => sum + line.amount, 0);

describe('the KTA of conversation.md on 21 November 2026, instalments 15 and 16 unpaid', () => {
  const result = bill(kta(14), asOf, policy);

  test('is 2,258,148 in lines that sum', () => {
    expect(amountsOf(result)).toEqual({ principal: 2_047_056, interest: 167_900, penalty: 43_192, payment: 0 });
    expect(result.total).toBe(2_258_148);
    expect(sumOf(result)).toBe(2_258_148);
    expect(result.owed).toEqual({ principal: 2_047_056, interest: 167_900, penalty: 43_192, fee: 0 });
    expect(result).toMatchObject({ facilityId: 'kta-sari', basis: 'arrears', credit: 0 });
  });

  test('says which instalments the lines are of and how the penalty was counted', () => {
    expect(result.lines.map(({ instalments }) => instalments)).toEqual([[15, 16], [15, 16], [15, 16], []]);
    const detail = { base: 1_107_478, dailyRate: '0.001' };
    expect(result.penalties).toEqual([
      { ...detail, instalment: 15, days: 35, amount: 38_762 },
      { ...detail, instalment: 16, days: 4, amount: 4_430 },
    ]);
  });

  test('counts payments since 17 October and names the next instalment', () => {
    expect(result.paymentsSince?.toString()).toBe('2026-10-17');
    expect(result.nextInstalment).toMatchObject({ number: 17, amount: 1_107_478 });
    expect(result.nextInstalment?.dueDate.toString()).toBe('2026-12-17');
  });

  test('is 35 days past due: grade 2 as an estimate, unless the bank has recorded one', () => {
    expect(result).toMatchObject({ daysPastDue: 35, grade: 2, gradeSource: 'estimate' });
    const recorded = bill(kta(14, { recordedGrade: 3 }), asOf, policy);
    expect(recorded).toMatchObject({ daysPastDue: 35, grade: 3, gradeSource: 'recorded' });
  });
});

describe('days', () => {
  test('an instalment due today is on the bill but not late', () => {
    const before = on(kta(14), '2026-10-16');
    expect(before).toMatchObject({ total: 0, daysPastDue: 0, grade: 1, paymentsSince: null });
    expect(amountsOf(before)).toEqual({ payment: 0 });
    expect(before.nextInstalment?.number).toBe(15);
    const due = on(kta(14), '2026-10-17');
    expect(due).toMatchObject({ total: 1_107_478, daysPastDue: 0, grade: 1 });
    expect(due.penalties).toEqual([]);
    expect(on(kta(14), '2026-10-18')).toMatchObject({ daysPastDue: 1, grade: 2, total: 1_107_478 + 1_107 });
  });

  test('what is posted later is not seen', () => {
    const later = kta(14, {}, [entry('payment', '2026-11-22', 5_000_000), entry('fee', '2026-11-22', 9_000)]);
    expect(bill(later, asOf, policy).total).toBe(2_258_148);
  });

  test('an ended contract has no next instalment', () => {
    const ended = on(kta(24), '2027-08-01');
    expect(ended).toMatchObject({ total: 0, nextInstalment: null, credit: 0 });
  });
});

describe('payments go to fees, penalty, interest, principal, oldest instalment first (domain.md §4)', () => {
  test('a part payment pays the penalty of the day, then interest, then principal', () => {
    // 20 days × 0.1% × 1,107,478 = 22,150 penalty; 88,197 interest; the remaining 389,653 off the principal.
    const result = on(kta(14, {}, [entry('payment', '2026-11-06', 500_000)]), '2026-11-06');
    expect(amountsOf(result)).toEqual({ principal: 1_019_281, interest: 88_197, penalty: 22_150, payment: -500_000 });
    expect(result.owed).toEqual({ principal: 629_628, interest: 0, penalty: 0, fee: 0 });
    expect(result.lines.at(-1)?.entries).toEqual(['payment-2026-11-06']);
  });

  test('and the penalty goes on upon the rest only', () => {
    const result = on(kta(14, {}, [entry('payment', '2026-11-06', 500_000)]), '2026-11-16');
    expect(result.penalties.map(({ amount, base, days }) => [base, days, amount])).toEqual([
      [1_107_478, 20, 22_150],
      [629_628, 10, 6_296],
    ]);
    expect(result.total).toBe(629_628 + 6_296);
    expect(result.daysPastDue).toBe(30);
  });

  test('a fee is paid before anything else, and an unpaid one shows with its entry', () => {
    const fee = entry('fee', '2026-10-01', 25_000);
    const unpaid = on(kta(14, {}, [fee]), '2026-10-10');
    expect(unpaid.lines[0]).toEqual({ kind: 'fee', amount: 25_000, instalments: [], entries: ['fee-2026-10-01'] });
    expect(unpaid).toMatchObject({ daysPastDue: 0, paymentsSince: null });
    const paid = on(kta(14, {}, [fee, entry('payment', '2026-10-17', 1_107_478)]), '2026-10-17');
    expect(paid.owed).toEqual({ principal: 25_000, interest: 0, penalty: 0, fee: 0 });
  });

  test('the first instalment is cleared before the second is touched', () => {
    const result = on(kta(14, {}, [entry('payment', '2026-11-17', 1_141_810)]), '2026-11-17');
    // 31 days × 0.1% × 1,107,478 = 34,332; 34,332 + 1,107,478 = 1,141,810 clears instalment 15 to the rupiah.
    expect(result.lines.map(({ instalments }) => instalments)).toEqual([[16], [16], []]);
    expect(result).toMatchObject({ total: 1_107_478, daysPastDue: 0 });
    expect(result.paymentsSince?.toString()).toBe('2026-11-17');
  });

  test('money paid early waits for its instalment, and what is beyond everything due is credit', () => {
    const early = kta(14, {}, [entry('payment', '2026-10-10', 1_200_000)]);
    expect(on(early, '2026-10-16')).toMatchObject({ total: 0, credit: 1_200_000 });
    expect(on(early, '2026-10-17')).toMatchObject({ total: 0, credit: 92_522 });
    expect(on(early, '2026-11-17')).toMatchObject({ total: 1_107_478 - 92_522, credit: 0, daysPastDue: 0 });
  });

  test('a payment within the days of grace bears no penalty, whenever one looks', () => {
    const grace = { penalty: { dailyRate: '0.001', graceDays: 5 } };
    const paid = kta(14, grace, [entry('payment', '2026-10-22', 1_107_478)]);
    expect(on(paid, '2026-11-16').total).toBe(0);
    expect(on(kta(14, grace, [entry('payment', '2026-10-23', 1_107_478)]), '2026-10-23').total).toBe(6_645);
  });
});

describe('waivers', () => {
  test('forgive penalty, then fees, interest and principal, and the lines are after them', () => {
    const ledger = [entry('fee', '2026-11-01', 10_000), entry('waiver', '2026-11-21', 60_000)];
    const result = bill(kta(14, {}, ledger), asOf, policy);
    expect(result.owed).toEqual({
      penalty: 0,
      fee: 0,
      interest: 167_900 - (60_000 - 43_192 - 10_000),
      principal: 2_047_056,
    });
    expect(amountsOf(result)).toEqual({ principal: 2_047_056, interest: 161_092, payment: 0 });
  });

  test('never turn into money: what is left over is no credit', () => {
    const result = bill(kta(16, {}, [entry('waiver', '2026-11-20', 60_000)]), asOf, policy);
    expect(result).toMatchObject({ total: 0, credit: 0 });
  });
});

test('recorded penalties come on the penalty line with their entries', () => {
  const result = bill(kta(14, {}, [entry('penalty', '2026-11-01', 50_000)]), asOf, policy);
  expect(result.lines.find(({ kind }) => kind === 'penalty')).toEqual({
    kind: 'penalty',
    amount: 93_192,
    instalments: [15, 16],
    entries: ['penalty-2026-11-01'],
  });
});

describe('an accelerated contract', () => {
  test('owes all remaining principal, interest of instalments due and penalty, but no future interest', () => {
    const result = bill(kta(14, { accelerated: true }), asOf, policy);
    const repaid = kta(14)
      .instalments.slice(0, 14)
      .reduce((sum, { principal }) => sum + principal, 0);
    expect(result).toMatchObject({ basis: 'outstanding', nextInstalment: null, daysPastDue: 35 });
    expect(amountsOf(result)).toEqual({
      principal: 24_000_000 - repaid,
      interest: 167_900,
      penalty: 43_192,
      payment: 0,
    });
    expect(result.paymentsSince?.toString()).toBe('2026-10-17');
  });

  test('takes what was paid beyond the arrears off the principal', () => {
    const whole = bill(kta(14, { accelerated: true }), asOf, policy).total;
    const paid = kta(14, { accelerated: true }, [entry('payment', '2026-11-21', 3_000_000)]);
    expect(bill(paid, asOf, policy)).toMatchObject({ total: whole - 3_000_000, credit: 0, daysPastDue: 0 });
    const tooMuch = kta(14, { accelerated: true }, [entry('payment', '2026-11-21', whole + 7)]);
    expect(bill(tooMuch, asOf, policy)).toMatchObject({ total: 0, credit: 7 });
  });
});

describe('a card', () => {
  const charge = entry('charge', '2026-10-22', 5_000_000);

  test('bears 5,000,000 × 21%/365 × 30 days = 86,301 (domain.md §3)', () => {
    const result = bill(card([charge]), asOf, policy);
    expect(result).toMatchObject({ basis: 'outstanding', total: 5_086_301, daysPastDue: 47, nextInstalment: null });
    expect(amountsOf(result)).toEqual({ principal: 5_000_000, interest: 86_301, payment: 0 });
    expect(result.lines[0]?.entries).toEqual(['charge-2026-10-22']);
  });

  test('bears no interest on fees and penalties', () => {
    const ledger = [charge, entry('fee', '2026-10-22', 100_000), entry('penalty', '2026-10-22', 40_000)];
    const result = bill(card(ledger), asOf, policy);
    expect(amountsOf(result)).toEqual({
      principal: 5_000_000,
      interest: 86_301,
      penalty: 40_000,
      fee: 100_000,
      payment: 0,
    });
  });

  test('a payment goes to the interest so far, then to the charges, and lowers what bears interest', () => {
    // 15 days: 43,151 interest; 1,000,000 - 43,151 off the charge; 4,043,151 for 15 more days: 34,893.
    const result = bill(card([charge, entry('payment', '2026-11-06', 1_000_000)]), asOf, policy);
    expect(result.owed).toMatchObject({ principal: 4_043_151, interest: 34_893 });
    expect(sumOf(result)).toBe(result.total);
  });

  test('a settled card owes nothing and is not late', () => {
    const result = bill(card([charge, entry('payment', '2026-10-22', 5_000_000)]), asOf, policy);
    expect(result).toMatchObject({ total: 0, daysPastDue: 0, credit: 0 });
  });

  test('an instalment loan with a charge is a broken record, not a bill', () => {
    expect(() => bill(kta(14, {}, [charge]), asOf, policy)).toThrow(RangeError);
  });
});

describe('whatever the ledger', () => {
  const days = fc.integer({ min: 0, max: 900 }).map((count) => day('2025-07-01').add({ days: count }));
  const accounts = fc.record({
    paid: fc.integer({ min: 0, max: 24 }),
    accelerated: fc.boolean(),
    graceDays: fc.integer({ min: 0, max: 5 }),
    ledger: ledgers,
  });
  const build = ({ accelerated, graceDays, ledger, paid }: typeof accounts extends fc.Arbitrary<infer T> ? T : never) =>
    kta(paid, { accelerated, penalty: { dailyRate: '0.001', graceDays } }, ledger);

  test('lines sum to the total, nothing owed is negative, and no money is lost', () => {
    fc.assert(
      fc.property(accounts, days, (shape, today) => {
        const account = build(shape);
        const result = bill(account, today, policy);
        const { fee, interest, penalty, principal } = result.owed;
        expect(sumOf(result)).toBe(result.total);
        expect(penalty + fee + interest + principal).toBe(result.total);
        expect(Math.min(penalty, fee, interest, principal, result.credit)).toBeGreaterThanOrEqual(0);
        if (result.credit > 0) expect(result.total).toBe(0);
        const received = account.ledger
          .filter(({ date, kind }) => kind === 'payment' && daysBetween(date, today) >= 0)
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(-(amountsOf(result)['payment'] ?? 0) + result.credit).toBeLessThanOrEqual(received);
      }),
    );
  });

  test('the order in which it is written does not matter', () => {
    fc.assert(
      fc.property(accounts, days, (shape, today) => {
        const account = build(shape);
        const turned = {
          ...account,
          ledger: account.ledger.toReversed(),
          instalments: account.instalments.toReversed(),
        };
        expect(JSON.stringify(bill(turned, today, policy))).toBe(JSON.stringify(bill(account, today, policy)));
      }),
    );
  });

  test('the order of entries of one day does not matter, whatever their ids', () => {
    const sameDay = fc.array(
      fc.record({
        kind: fc.constantFrom('payment' as const, 'fee' as const, 'penalty' as const, 'waiver' as const),
        amount: fc.integer({ min: 1, max: 900_000 }),
      }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(sameDay, (postings) => {
        const ledgerOf = (list: typeof postings) =>
          list.map(({ amount, kind }, index) => entry(kind, '2026-11-01', amount, `e${index}`));
        const one = bill(kta(14, {}, ledgerOf(postings)), asOf, policy);
        const other = bill(kta(14, {}, ledgerOf(postings.toReversed())), asOf, policy);
        expect([other.total, other.owed, other.credit]).toEqual([one.total, one.owed, one.credit]);
      }),
    );
  });

  test('a payment never makes the bill larger, and a day never makes it smaller', () => {
    fc.assert(
      fc.property(accounts, days, fc.integer({ min: 1, max: 9_000_000 }), (shape, today, amount) => {
        const account = build(shape);
        const { total } = bill(account, today, policy);
        const paid = { ...account, ledger: [...account.ledger, entry('payment', today.toString(), amount, 'extra')] };
        expect(bill(paid, today, policy).total).toBe(Math.max(0, total - amount));
        const quiet = { ...account, ledger: account.ledger.filter(({ date }) => daysBetween(date, today) >= 0) };
        expect(bill(quiet, today.add({ days: 1 }), policy).total).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
