import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { account as accountShape } from '../../bot/calculate/accountShape.js';
import { type AnomaliesInput, anomalies } from '../../engine/anomalies.js';
import { bill } from '../../engine/bill.js';
import type { Account, Instalment, LedgerEntry } from '../../engine/facility.js';
import { accepted, card, day, entry, kta, ktaContract, ledgers, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const findings = (account: Account, more: Partial<AnomaliesInput> = {}) =>
  accepted(anomalies({ account, others: [], presented: null, asOf, policy, ...more })).findings;
const codes = (account: Account, more: Partial<AnomaliesInput> = {}) =>
  findings(account, more).map(({ code, entries, instalments }) => [code, [...entries, ...instalments]]);
const posting = (kind: LedgerEntry['kind'], date: string, amount: number, description: string, id: string) => ({
  ...entry(kind, date, amount, id),
  description,
});

test('an ordinary account has none, paid, late or a card', () => {
  for (const account of [kta(0), kta(14), kta(24), card([entry('charge', '2026-10-22', 5_000_000)])]) {
    expect(findings(account)).toEqual([]);
  }
});

describe('charges written twice', () => {
  const fee = (date: string, id: string, words = 'Denda keterlambatan Agustus 2026', amount = 48_500) =>
    posting('fee', date, amount, words, id);
  const spent = entry('charge', '2026-07-20', 5_000_000);

  test('the same fee twice on a day points at both', () => {
    const account = card([spent, fee('2026-08-16', 'D02'), fee('2026-08-16', 'D01')]);
    expect(findings(account)).toEqual([
      {
        code: 'duplicate_charge',
        entries: ['D01', 'D02'],
        instalments: [],
        otherFacility: null,
        found: 97_000,
        expected: 48_500,
      },
    ]);
  });

  test('a charge that names its month is one, whenever it is written again', () => {
    expect(codes(card([spent, fee('2026-08-16', 'D01'), fee('2026-09-16', 'D02')]))).toEqual([
      ['duplicate_charge', ['D01', 'D02']],
    ]);
    const months = [fee('2026-08-16', 'D01'), fee('2026-09-16', 'D02', 'Denda keterlambatan September 2026')];
    expect(codes(card([spent, ...months]))).toEqual([]);
  });

  test('a yearly fee in the same words every year is none', () => {
    const yearly = ['2025-08-16', '2026-08-16'].map((date) => fee(date, date, 'Iuran tahunan', 600_000));
    expect(codes(card([spent, ...yearly]))).toEqual([]);
  });

  test('an instalment billed twice, and the same contract at another creditor', () => {
    const account = kta(14);
    const twice = account.instalments.map((row) => (row.number === 20 ? { ...row, dueDate: day('2027-02-17') } : row));
    expect(codes({ ...account, instalments: twice })).toEqual([['duplicate_bill', [19, 20]]]);
    const sold = kta(14, { id: 'sold', currentCreditor: 'PT Penagih', number: '882100344471' });
    expect(findings(account, { others: [sold] })).toMatchObject([{ code: 'duplicate_bill', otherFacility: 'sold' }]);
  });
});

describe('fees', () => {
  test('a fee that the policy does not know', () => {
    const account = kta(14, {}, [posting('fee', '2026-05-20', 350_000, 'Biaya penarikan dokumen', 'P01')]);
    expect(codes(account)).toEqual([['unknown_fee', ['P01']]]);
    expect(findings(account)).toMatchObject([{ found: 350_000 }]);
  });

  test('a fee over its cap', () => {
    const account = kta(14, {}, [posting('fee', '2026-05-20', 12_000, 'Bea meterai', 'M')]);
    expect(findings(account)).toMatchObject([
      { code: 'fee_over_cap', entries: ['M'], found: 12_000, expected: 10_000 },
    ]);
  });

  test('a late fee of a card over 1% of the bill, or over Rp100,000 (domain.md §3)', () => {
    const late = (bill: number, amount: number) =>
      findings(
        card([
          entry('charge', '2026-10-15', bill),
          posting('fee', '2026-10-16', amount, 'Denda keterlambatan Oktober 2026', 'L'),
        ]),
      ).map(({ code, expected }) => [code, expected]);
    expect(late(4_000_000, 40_000)).toEqual([]);
    expect(late(4_000_000, 40_001)).toEqual([['fee_over_cap', 40_000]]);
    expect(late(12_000_000, 100_000)).toEqual([]);
    expect(late(12_000_000, 120_000)).toEqual([['fee_over_cap', 100_000]]);
  });

  test('a late fee where nothing was owed', () => {
    const fee = posting('fee', '2026-10-16', 40_000, 'Denda keterlambatan Oktober 2026', 'L');
    expect(codes(card([fee]))).toEqual([['penalty_on_paid', ['L']]]);
  });
});

describe('penalties', () => {
  const penalty = (words: string, date = '2026-11-01', amount = 30_000) => posting('penalty', date, amount, words, 'P');

  test('on an instalment that was paid in time, named or not', () => {
    expect(codes(kta(16, {}, [penalty('Denda angsuran ke-14')]))).toEqual([['penalty_on_paid', ['P', 14]]]);
    expect(codes(kta(16, {}, [penalty('Denda')]))).toEqual([['penalty_on_paid', ['P']]]);
  });

  test('on one that had not fallen due', () => {
    expect(codes(kta(16, {}, [penalty('Denda angsuran ke-18')]))).toEqual([['penalty_not_late', ['P', 18]]]);
  });

  test('but not on one that is late, or was paid late', () => {
    expect(codes(kta(14, {}, [penalty('Denda angsuran ke-15')]))).toEqual([]);
    const paidLate = kta(14, {}, [entry('payment', '2026-10-25', 1_120_000), penalty('Denda angsuran ke-15')]);
    expect(codes(paidLate)).toEqual([]);
  });

  test('above what is overdue, the cap of policy', () => {
    const account = kta(14, {}, [penalty('Denda angsuran ke-15', '2026-11-01', 2_000_000)]);
    expect(findings(account)).toMatchObject([{ code: 'penalty_over_cap', entries: ['P'], expected: 1_107_478 }]);
  });

  test('a contract whose daily rate is above the cap', () => {
    const account = kta(14, { penalty: { dailyRate: '0.01', graceDays: 0 } });
    const [found] = findings(account);
    expect(found).toMatchObject({ code: 'penalty_over_cap', instalments: [15, 16], entries: [] });
    expect(found?.found).toBe(387_617 + 44_299);
    expect(found?.expected).toBe(193_809 + 22_150);
  });
});

describe('interest and principal against the contract', () => {
  const changed = (change: (row: Instalment) => Instalment): Account => {
    const account = kta(14);
    return { ...account, instalments: account.instalments.map(change) };
  };

  test('an instalment with more interest than the contract gives', () => {
    const account = changed((row) => (row.number === 3 ? { ...row, interest: row.interest + 500 } : row));
    expect(findings(account)).toMatchObject([
      { code: 'interest_off_contract', instalments: [3], found: 185_312, expected: 184_812 },
    ]);
  });

  test('principal that does not sum to the loan', () => {
    const account = changed((row) => (row.number === 3 ? { ...row, principal: row.principal + 7 } : row));
    expect(findings(account)).toMatchObject([
      { code: 'principal_off_contract', instalments: [3] },
      { code: 'sum_differs', found: 24_000_007, expected: 24_000_000 },
    ]);
  });

  test('a card above the highest rate: 1.75% a month', () => {
    const high = card([]);
    const contract = { kind: 'revolving' as const, annualRate: '0.2101', dueDate: day('2026-10-05') };
    expect(findings({ ...high, facility: { ...high.facility, contract } })).toMatchObject([
      { code: 'interest_over_cap', found: '0.2101', expected: '0.21' },
    ]);
  });
});

describe('payments in the wrong ledger', () => {
  const other = (ledger: readonly LedgerEntry[]): Account => ({
    ...card([entry('charge', '2026-09-01', 9_000_000), ...ledger]),
    facility: { ...card([]).facility, id: 'card-2', reference: 'TG-CARD22', number: '5500-1111-2222-3333' },
  });

  test('one whose words name this facility', () => {
    const others = [other([posting('payment', '2026-10-17', 900_000, 'Angsuran TG-KTASARI2 Oktober', 'X')])];
    expect(findings(kta(14), { others })).toMatchObject([
      { code: 'payment_elsewhere', entries: ['X'], otherFacility: 'card-2', found: 900_000 },
    ]);
    const mine = kta(14, {}, [posting('payment', '2026-11-01', 50_000, 'Bayar kartu 5500 1111 2222 3333', 'Y')]);
    expect(codes(mine, { others: [other([])] })).toEqual([['payment_elsewhere', ['Y']]]);
  });

  test('one that is to the rupiah the unpaid instalment, less surely', () => {
    const paid = (date: string) => [other([posting('payment', date, 1_107_478, 'Transfer', 'X')])];
    expect(codes(kta(14), { others: paid('2026-10-17') })).toEqual([['payment_perhaps_elsewhere', ['X', 15]]]);
    expect(codes(kta(16), { others: paid('2026-10-17') })).toEqual([]);
    expect(codes(kta(14), { others: paid('2026-06-17') })).toEqual([]);
  });
});

describe('a bill put before the debtor', () => {
  const lines = [
    { kind: 'principal' as const, amount: 2_047_056 },
    { kind: 'interest' as const, amount: 167_900 },
    { kind: 'penalty' as const, amount: 43_192 },
  ];

  test('our own sums and is right', () => {
    expect(findings(kta(14), { presented: { lines, total: 2_258_148 } })).toEqual([]);
    const own = bill(kta(14), asOf, policy);
    expect(findings(kta(14), { presented: own })).toEqual([]);
  });

  test('one that does not sum', () => {
    expect(findings(kta(14), { presented: { lines, total: 2_300_000 } })).toMatchObject([
      { code: 'sum_differs', found: 2_300_000, expected: 2_258_148 },
      { code: 'total_differs', found: 2_300_000, expected: 2_258_148 },
    ]);
  });

  test('one whose interest does not follow from the contract', () => {
    const more = lines.map((line) => (line.kind === 'interest' ? { ...line, amount: 200_000 } : line));
    expect(findings(kta(14), { presented: { lines: more, total: 2_290_248 } })).toMatchObject([
      { code: 'interest_off_contract', instalments: [15, 16], found: 200_000, expected: 167_900 },
      { code: 'total_differs' },
    ]);
  });
});

/** The facilities of one debtor of the sample, read as any client's are. */
function accountsOf(line: string): readonly Account[] {
  const {
    facilities,
  }: { readonly facilities: readonly { readonly ledger: unknown; readonly virtualAccount?: unknown }[] } =
    JSON.parse(line);
  // How a debt is paid is for the records; the engine is told what is owed.
  return facilities.map(({ ledger, virtualAccount: _, ...facility }) => accountShape.parse({ facility, ledger }));
}

test('the sample portfolio has the two that were put into it, and no others', () => {
  const file = new URL('../../bot/records/sample/portfolio.jsonl', import.meta.url);
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .flatMap((text) => {
      const accounts = accountsOf(text);
      return accounts.flatMap((account) => codes(account, { others: accounts.filter((one) => one !== account) }));
    });
  expect(found).toEqual([
    ['duplicate_charge', ['KK-1005-D01', 'KK-1005-D02']],
    ['unknown_fee', ['MBL-1012-P01']],
  ]);
});

test('whatever the ledger: entries that are there, in an order that does not depend on it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 }), ledgers, (paid, ledger) => {
      const account = kta(paid, {}, ledger);
      const found = findings(account);
      const turned = { ...account, ledger: account.ledger.toReversed(), instalments: account.instalments.toReversed() };
      expect(findings(turned)).toEqual(found);
      const ids = new Set(account.ledger.map(({ id }) => id));
      expect(found.flatMap(({ entries }) => entries).filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('an account that cannot be reckoned is refused', () => {
  const broken = kta(0, {}, [entry('charge', '2026-01-01', 1)]);
  const input = { others: [], presented: null, asOf, policy };
  expect(anomalies({ ...input, account: broken })).toMatchObject({ code: 'charge_not_on_card' });
  expect(anomalies({ ...input, account: kta(0), others: [broken] })).toMatchObject({ code: 'charge_not_on_card' });
  const contract = { ...ktaContract, annualRate: '0.61' };
  expect(anomalies({ ...input, account: kta(0, { contract }) })).toMatchObject({
    code: 'rate_absurd',
    field: 'account.facility.contract.annualRate',
  });
});
