import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, shippedMigrations } from '../../../bot/records/migrate.js';
import { quiet } from '../../contracts/records/quiet.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

describe('migrations', () => {
  let fresh: FreshDatabase;
  let pools: pg.Pool[];

  beforeEach(async () => {
    fresh = await freshDatabase();
    pools = [new pg.Pool({ connectionString: fresh.url }), new pg.Pool({ connectionString: fresh.url })];
    // Dropping the database may meet a connection that is still saying goodbye.
    for (const pool of pools) pool.on('error', () => undefined);
  });

  afterEach(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await fresh.drop();
  });

  const onPool = (index: number, ...migrations: Parameters<typeof migrate>[2][]): Promise<void> => {
    const pool = pools[index];
    if (pool === undefined) throw new Error('no such pool');
    return migrate(pool, quiet, ...migrations);
  };
  const appliedNames = async (): Promise<readonly string[]> => {
    const { rows } = (await pools[0]?.query('select name from schema_migrations order by name')) ?? { rows: [] };
    return rows.map((row: { name: string }) => row.name);
  };

  test('two starters at once both succeed and everything is applied once', async () => {
    await Promise.all([onPool(0), onPool(1), onPool(0), onPool(1)]);
    expect(await appliedNames()).toEqual(shippedMigrations().map(({ name }) => name));
  });

  test('a new migration is applied after those that are there', async () => {
    const first = { name: '0001_a.sql', sql: 'create table a (x integer)' };
    const second = { name: '0002_b.sql', sql: 'alter table a add y integer' };
    await onPool(0, [first]);
    await onPool(1, [first, second]);
    expect(await appliedNames()).toEqual(['0001_a.sql', '0002_b.sql']);
  });

  test('an applied migration that was edited is refused by name', async () => {
    await onPool(0, [{ name: '0001_a.sql', sql: 'create table a (x integer)' }]);
    await expect(onPool(0, [{ name: '0001_a.sql', sql: 'create table a (x bigint)' }])).rejects.toMatchObject({
      code: 'migration_changed',
      message: expect.stringContaining('0001_a.sql'),
    });
  });

  test('a migration that fails leaves nothing of itself or its neighbours', async () => {
    const good = { name: '0001_a.sql', sql: 'create table a (x integer)' };
    await expect(onPool(0, [good, { name: '0002_b.sql', sql: 'create table a (again integer)' }])).rejects.toThrow();
    await onPool(0, [good]);
    expect(await appliedNames()).toEqual(['0001_a.sql']);
  });

  test('a replica of an older version starts on a newer schema', async () => {
    const old = { name: '0001_a.sql', sql: 'create table a (x integer)' };
    await onPool(0, [old, { name: '0002_b.sql', sql: 'create table b (x integer)' }]);
    await expect(onPool(1, [old])).resolves.toBeUndefined();
  });
});
