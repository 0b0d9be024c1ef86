import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { importInto } from '../../../bot/records/importInto.js';
import { samplePortfolio } from '../../../bot/records/portfolio.js';
import { bill } from '../../../engine/bill.js';
import type { Account } from '../../../engine/facility.js';
import type { Bill } from '../../../engine/results.js';
import { quiet } from '../../contracts/records/quiet.js';
import { now, policy, World } from '../../contracts/records/world.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

const asOf = Temporal.PlainDate.from('2026-11-21');

describe('the sample portfolio', () => {
  let fresh: FreshDatabase;
  let database: Database;
  const accounts = new Map<string, readonly Account[]>();

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    const starters = Array.from({ length: 3 }, () => importInto(database.pool, samplePortfolio, now));
    expect((await Promise.all(starters)).sort()).toEqual([false, false, true]);
    const world = new World(database.pool);
    const { rows } = await database.pool.query<{ id: string; customer_number: string }>('select * from debtors');
    for (const row of rows) accounts.set(row.customer_number, await world.accounts.list(row.id));
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const billsOf = (customerNumber: string): readonly Bill[] =>
    (accounts.get(customerNumber) ?? []).map((account) => bill(account, asOf, policy));
  const all = (): readonly Account[] => [...accounts.values()].flat();

  test('twelve debtors with thirteen debts are there, however many starters import it at once', () => {
    expect(accounts.size).toBe(12);
    expect(all()).toHaveLength(13);
  });

  test('Sari’s arrears are those of the worked example, to the rupiah', () => {
    expect(billsOf('CIF-1001')).toEqual([
      expect.objectContaining({
        total: 2_258_148,
        daysPastDue: 35,
        grade: 2,
        lines: [
          expect.objectContaining({ kind: 'principal', amount: 2_047_056, instalments: [15, 16] }),
          expect.objectContaining({ kind: 'interest', amount: 167_900 }),
          expect.objectContaining({ kind: 'penalty', amount: 43_192 }),
          expect.objectContaining({ kind: 'payment', amount: 0 }),
        ],
      }),
    ]);
  });

  test('the twins owe exactly Rp12.000.000 each, one with interest on its plan', () => {
    expect(billsOf('CIF-1002').map(({ total }) => total)).toEqual([12_000_000]);
    expect(billsOf('CIF-1003').map(({ total }) => total)).toEqual([12_000_000]);
    const planRate = (customer: string) => accounts.get(customer)?.map(({ facility }) => facility.planAnnualRate);
    expect([planRate('CIF-1002'), planRate('CIF-1003')]).toEqual([['0'], ['0.12']]);
  });

  test('covers every product, every grade, a sold debt, two debts of one debtor and a fee charged twice', () => {
    expect(new Set(all().map(({ facility }) => facility.product)).size).toBe(5);
    expect(new Set([...accounts.keys()].flatMap(billsOf).map(({ grade }) => grade))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(all().some(({ facility }) => facility.soldOn !== null)).toBe(true);
    expect([...accounts.values()].some((list) => list.length === 2)).toBe(true);
    const fees = accounts.get('CIF-1005')?.[0]?.ledger.filter(({ kind }) => kind === 'fee') ?? [];
    expect(new Set(fees.map(({ date, amount, description }) => `${date} ${amount} ${description}`)).size).toBe(1);
    expect(fees).toHaveLength(2);
  });

  test('the debt with the oldest arrears is listed first', () => {
    expect(billsOf('CIF-1010').map(({ facilityId }) => facilityId)).toEqual(['KK-1010', 'KTA-1010']);
  });
});
