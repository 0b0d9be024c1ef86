import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { caseReference, caseReferences, newReference } from '../../../bot/records/references.js';
import { withClient } from '../../../bot/records/transaction.js';
import { quiet } from '../../contracts/records/quiet.js';
import { World } from '../../contracts/records/world.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

describe('references', () => {
  let fresh: FreshDatabase;
  let database: Database;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  test('have no sign that is misread, and one that is used is not given again', async () => {
    await database.pool.query(
      `insert into handoffs (reference, channel, user_id, conversation_id, topic, summary, opened_at)
       values ('KS-222222', 'web', 'u', 'c', 'person', '', now())`,
    );
    const rolls = [0, 0, 0, 0, 0, 0, 29, 0, 1, 2, 3, 4];
    const random = (below: number): number => Math.min(rolls.shift() ?? 0, below - 1);
    const reference = await withClient(database.pool, (client) => newReference(client, 'KS', random));
    expect(reference).toBe('KS-Z23456');
  });

  test('a case is always called the same', () => {
    expect(caseReference('KTA-1001')).toBe(caseReference('KTA-1001'));
    expect(caseReference('KTA-1001')).toMatch(/^TG-[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(caseReference('KTA-1001')).not.toBe(caseReference('KTA-1001', 1));
  });

  test('two cases whose references would be alike get different ones', async () => {
    const { facilityId } = await new World(database.pool).person();
    const taken = caseReference(facilityId);
    const found = await withClient(database.pool, (client) =>
      caseReferences(client, ['a', 'b', 'c'], (id, attempt) =>
        attempt === 0 ? taken : `TG-${attempt === 1 ? 'same' : id}`,
      ),
    );
    expect(Object.fromEntries(found)).toEqual({ a: 'TG-same', b: 'TG-b', c: 'TG-c' });
  });
});
