import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { HandoffRecords } from '../../../bot/records/handoffs.js';
import { HardshipRecords } from '../../../bot/records/hardship.js';
import { PrivacyRecords } from '../../../bot/records/privacy.js';
import { now, policy, turnOf } from '../../contracts/records/world.js';
import { dropTemplate, sampleDatabase } from '../../helpers/sampleDatabase.js';

const story = {
  reasons: ['illness' as const],
  told: 'saya sakit',
  since: null,
  until: null,
  household: [],
  income: 1_000_000,
  necessities: null,
};

describe('rights over the own data', () => {
  let database: Awaited<ReturnType<typeof sampleDatabase>>;
  let pool: pg.Pool;
  let privacy: PrivacyRecords;
  let hardship: HardshipRecords;
  let handoffs: HandoffRecords;

  beforeAll(async () => {
    database = await sampleDatabase();
    ({ pool } = database);
    privacy = new PrivacyRecords({ pool, policyOn: () => policy });
    hardship = new HardshipRecords({ pool });
    handoffs = new HandoffRecords({ pool });
  });
  afterAll(async () => {
    await database.drop();
    await dropTemplate();
  });

  const idOf = async (customer: string): Promise<string> =>
    (await pool.query<{ id: string }>('select id from debtors where customer_number = $1', [customer])).rows[0]?.id ??
    '';
  const tell = async (debtorId: string, consent: boolean): Promise<string> => {
    const turn = turnOf(randomUUID());
    const { reference } = await handoffs.open(turn, { debtorId, topic: 'hardship', summary: 'hardship' });
    const consented = consent ? { question: 'Bolehkah saya mencatat?', answer: 'boleh', story } : null;
    const request = { reference, debtorId, facilityId: null, wish: 'pause', calls: [], consented } as const;
    await hardship.record(turn, request);
    await hardship.record(turn, request);
    return reference;
  };

  test('what is held is one debtor’s own, masked and counted', async () => {
    const sari = await idOf('CIF-1001');
    await tell(sari, true);
    await tell(await idOf('CIF-1002'), true);
    expect(await privacy.held(sari)).toEqual({
      name: 'Sari Wulandari',
      customerNumberEnding: '1001',
      phoneEnding: '7788',
      facilities: 1,
      payments: 14,
      agreements: 0,
      documents: 0,
      cases: 1,
      complaints: 0,
      stories: 1,
    });
  });

  test('a story without consent is not kept at all, and the database refuses one', async () => {
    const reference = await tell(await idOf('CIF-1003'), false);
    const { rows } = await pool.query('select wish, story, consented_at from hardships where reference = $1', [
      reference,
    ]);
    expect(rows).toEqual([{ wish: 'pause', story: null, consented_at: null }]);
    await expect(pool.query(`update hardships set story = '{}' where reference = $1`, [reference])).rejects.toThrow(
      /check constraint/,
    );
  });

  test('neither audit nor its detail tells the story', async () => {
    const reference = await tell(await idOf('CIF-1004'), true);
    const { rows } = await pool.query<{ detail: object }>(
      "select detail from audit where subject = $1 and event = 'hardship.recorded'",
      [reference],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([{ wish: 'pause', calls: [], consented: true }]);
  });

  test('erasing takes the debtor’s own stories, once a turn, and leaves the others', async () => {
    const [mine, other] = [await idOf('CIF-1005'), await idOf('CIF-1006')];
    await tell(mine, true);
    await tell(other, true);
    const turn = turnOf('eraser');
    const first = await privacy.erase(turn, mine);
    expect(first).toEqual({ reference: expect.stringMatching(/^DP-/), erased: 1 });
    expect(await privacy.erase(turn, mine)).toEqual(first);
    expect((await privacy.held(mine)).stories).toBe(0);
    expect((await privacy.held(other)).stories).toBe(1);
  });

  test('a correction is recorded once a turn with its moment, and changes nothing', async () => {
    const debtorId = await idOf('CIF-1007');
    const turn = turnOf('corrector');
    const input = { debtorId, kind: 'correction', field: 'phone', detail: '+6281355557777' } as const;
    const first = await privacy.request(turn, input);
    expect(first.answerBy.equals(now.add({ hours: 72 }))).toBe(true);
    expect(await privacy.request(turn, input)).toEqual(first);
    const { rows } = await pool.query('select phone from debtors where id = $1', [debtorId]);
    expect(rows).toEqual([{ phone: '+6281200001007' }]);
    const requests = await pool.query('select kind, field, status from privacy_requests where debtor_id = $1', [
      debtorId,
    ]);
    expect(requests.rows).toEqual([{ kind: 'correction', field: 'phone', status: 'open' }]);
  });

  test('a stop holds for the channel user, and for the debtor anywhere once known; it can be taken back', async () => {
    const debtorId = await idOf('CIF-1008');
    const phone = { channel: 'whatsapp', userId: '62812' } as const;
    const web = { channel: 'web', userId: 'w' } as const;
    expect(await privacy.stopMessages(turnOf('62812', { channel: 'whatsapp' }), null)).toEqual({ kind: 'stopped' });
    expect(await privacy.isStopped(phone, null)).toBe(true);
    expect(await privacy.isStopped(web, debtorId)).toBe(false);
    // The same person, now known: from here on it holds everywhere.
    expect(await privacy.stopMessages(turnOf('62812', { channel: 'whatsapp' }), debtorId)).toEqual({ kind: 'stopped' });
    expect(await privacy.isStopped(web, debtorId)).toBe(true);
    expect(await privacy.stopMessages(turnOf('62812', { channel: 'whatsapp' }), null)).toEqual({
      kind: 'already_stopped',
    });
    expect(await privacy.isStopped(web, debtorId)).toBe(true);
    // Somebody else cannot take it back.
    expect(await privacy.allowMessages(turnOf('w'), null)).toEqual({ kind: 'was_allowed' });
    expect(await privacy.allowMessages(turnOf('w'), debtorId)).toEqual({ kind: 'allowed' });
    expect(await privacy.isStopped(phone, debtorId)).toBe(false);
  });

  test('a stop in a turn run again is still the first', async () => {
    const turn = turnOf('again');
    expect(await privacy.stopMessages(turn, null)).toEqual({ kind: 'stopped' });
    expect(await privacy.stopMessages(turn, null)).toEqual({ kind: 'stopped' });
  });
});
