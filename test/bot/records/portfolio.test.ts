import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { importPortfolio, portfolioLines } from '../../../bot/records/portfolio.js';
import { PortfolioError, type PortfolioProblem } from '../../../bot/records/portfolioError.js';
import { quiet } from '../../contracts/records/quiet.js';
import { lineOf, now, type Person, World } from '../../contracts/records/world.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

describe('importing a portfolio', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let world: World;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    world = new World(database.pool);
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  let made = 0;
  const person = (): Person => {
    made += 1;
    const key = String(made).padStart(6, '0');
    const user = `u-${key}`;
    return { ...base, user, customerNumber: `CIF-${key}`, phone: `+6281${key}`, facilityId: `F-${key}` };
  };
  const base = { birthDate: now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ years: 30 }) };
  const load = (...lines: readonly (string | object)[]) =>
    importPortfolio(
      database.pool,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
      { now, batch: 2 },
    );
  const problemsOf = async (...lines: readonly (string | object)[]): Promise<readonly PortfolioProblem[]> => {
    try {
      await load(...lines);
    } catch (error) {
      if (error instanceof PortfolioError) return error.problems;
      throw error;
    }
    return [];
  };
  const debtors = async (): Promise<number> =>
    (await database.pool.query<{ count: number }>('select count(*)::int as count from debtors')).rows[0]?.count ?? -1;
  type Line = ReturnType<typeof lineOf>;
  const changed = (line: Line, facility: object, rest: object = {}): object => ({
    ...line,
    ...rest,
    facilities: line.facilities.map((one) => ({ ...one, ...facility })),
  });

  test('brings in everything and says how far it is', async () => {
    const lines = Array.from({ length: 5 }, () => JSON.stringify(lineOf(person())));
    const seen: number[] = [];
    const result = await importPortfolio(database.pool, [...lines, '', '  '], {
      now,
      batch: 2,
      onProgress: (progress) => seen.push(progress.lines),
    });
    expect(result).toEqual({ debtors: 5, facilities: 5 });
    expect(seen).toEqual([2, 4, 7]);
  });

  test('one bad line among good ones, and nothing is imported', async () => {
    const before = await debtors();
    const good = Array.from({ length: 4 }, () => lineOf(person()));
    const problems = await problemsOf(...good, { ...lineOf(person()), name: '' });
    expect(problems).toEqual([{ line: 5, field: 'name', message: 'must not be empty' }]);
    expect(await debtors()).toBe(before);
  });

  test('names every bad line and field', async () => {
    const wrongs = changed(
      lineOf(person()),
      {
        penalty: { dailyRate: 0.001, graceDays: 0 },
        product: 'pinjol',
        ledger: [
          { id: 'a', date: '2026-02-30', kind: 'payment', amount: 100, description: 'x' },
          { id: 'a', date: '2026-02-28', kind: 'payment', amount: 1.5, description: 'x' },
        ],
      },
      { phone: '0812', nickname: 'x' },
    );
    const problems = await problemsOf('{not json', lineOf(person()), wrongs, '[]');
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '1 ',
      '3 phone',
      '3 facilities[0].product',
      '3 facilities[0].penalty.dailyRate',
      '3 facilities[0].ledger[0].date',
      '3 facilities[0].ledger[1].amount',
      '3 nickname',
      '4 ',
    ]);
    expect(problems[1]?.message).toBe('must be in E.164, such as +6281234567890');
  });

  test('finds what is there twice across lines', async () => {
    const one = person();
    const same = [
      { ...person(), customerNumber: one.customerNumber.toLowerCase() },
      { ...person(), phone: one.phone },
      { ...person(), facilityId: one.facilityId },
    ];
    const problems = await problemsOf(lineOf(one), ...same.map(lineOf));
    expect(problems).toEqual([
      { line: 2, field: 'customerNumber', message: expect.stringContaining('already on line 1') },
      { line: 3, field: 'phone', message: expect.stringContaining('already on line 1') },
      { line: 4, field: 'facilities[0].id', message: expect.stringContaining('already on line 1') },
    ]);
  });

  test('importing the same customers again is refused line by line', async () => {
    const lines = [lineOf(person()), lineOf(person()), lineOf(person())];
    await load(...lines);
    const problems = await problemsOf(lineOf(person()), ...lines);
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual(
      [2, 3, 4].flatMap((line) => [`${line} customerNumber`, `${line} phone`, `${line} facilities[0].id`]),
    );
    expect(problems[0]?.message).toContain('is already registered');
  });

  test('contract terms that cannot be are named', async () => {
    const contract = lineOf(person()).facilities[0]?.contract;
    const row = (number: number, principal: number) => ({ number, dueDate: '2026-01-01', principal, interest: 0 });
    const cases: readonly (readonly [facility: object, field: string])[] = [
      [{ soldOn: null }, 'facilities[0].soldOn'],
      [{ instalments: [row(1, 11_000_000)] }, 'facilities[0].instalments'],
      [{ instalments: [row(2, 12_000_000)] }, 'facilities[0].instalments[0].number'],
      [
        { contract: { ...contract, principal: 9_000_000_000_000_000, annualRate: '999', months: 1200 } },
        'facilities[0].contract',
      ],
      [{ contract: { ...contract, principal: 2 ** 53 } }, 'facilities[0].contract.principal'],
      [{ contract: { ...contract, kind: 'revolving' } }, 'facilities[0].contract.dueDate'],
      [{ number: '12\u00003456' }, 'facilities[0].number'],
    ];
    for (const [facility, field] of cases) {
      const problems = await problemsOf(changed(lineOf(person()), facility));
      expect(problems.map((problem) => problem.field)).toContain(field);
    }
  });

  test('an empty file is refused, a byte order mark and CRLF are not', async () => {
    expect(await problemsOf('', ' ')).toEqual([{ line: 1, field: '', message: 'there is no debtor in the file' }]);
    const directory = mkdtempSync(join(tmpdir(), 'rembuk-import-'));
    try {
      const file = join(directory, 'p.jsonl');
      writeFileSync(file, `\uFEFF${JSON.stringify(lineOf(person()))}\r\n${JSON.stringify(lineOf(person()))}\r\n`);
      await expect(importPortfolio(database.pool, portfolioLines(file), { now })).resolves.toEqual({
        debtors: 2,
        facilities: 2,
      });
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('the instalments of the contract are used unless the bank gives its own', async () => {
    const own = person();
    const instalments = [1, 2].map((number) => ({
      number,
      dueDate: `2026-0${number}-15`,
      principal: 6_000_000,
      interest: 10,
    }));
    await load(changed(lineOf(own), { instalments }));
    const debtor = await world.verified(own);
    const [account] = await world.accounts.list(debtor.id);
    expect(account?.instalments.map((row) => ({ ...row, dueDate: row.dueDate.toString() }))).toEqual(instalments);
  });
});
