import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { verifyAudit } from '../../../bot/records/audit.js';
import { ComplaintRecords } from '../../../bot/records/complaints.js';
import type { ComplaintReport } from '../../../dialogs/ports/complaints.js';
import { now, policy, turnOf } from '../../contracts/records/world.js';
import { dropTemplate, sampleDatabase } from '../../helpers/sampleDatabase.js';

const report: ComplaintReport = {
  kind: 'collector',
  debtorId: null,
  what: 'petugas membentak ibu saya',
  happened: null,
  who: null,
  evidence: null,
  contact: 'a@contoh.id',
};
const nothing = { happened: null, who: null, evidence: null, contact: null };

describe('the register of complaints', () => {
  let database: Awaited<ReturnType<typeof sampleDatabase>>;
  let pool: pg.Pool;
  let complaints: ComplaintRecords;

  beforeAll(async () => {
    database = await sampleDatabase();
    ({ pool } = database);
    complaints = new ComplaintRecords({ pool, policyOn: () => policy });
  });
  afterAll(async () => {
    await database.drop();
    await dropTemplate();
  });

  const count = async (conversation: string): Promise<number> =>
    (await pool.query('select from complaints where conversation_id = $1', [conversation])).rowCount ?? 0;
  const someone = () => turnOf(randomUUID());

  test('gives a number, the moment of receipt and the last day of ten working days', async () => {
    const registered = await complaints.register(someone(), report);
    expect(registered.reference).toMatch(/^PG-[2-9A-Z]{6}$/);
    expect(registered.receivedAt.equals(now)).toBe(true);
    expect(registered.answerBy.toString()).toBe('2026-12-04');
    expect(registered.unknownYears).toEqual([]);
    expect(registered.added).toBe(false);
  });

  test('a turn run again, also at the same moment, gets the same complaint', async () => {
    const turn = someone();
    const [first, second] = await Promise.all([complaints.register(turn, report), complaints.register(turn, report)]);
    expect(second).toEqual(first);
    expect(await complaints.register(turn, report)).toEqual(first);
    expect(await count(turn.conversationId)).toBe(1);
  });

  test('words told within a day go to the open complaint, later ones and other kinds do not', async () => {
    const turn = someone();
    const first = await complaints.register(turn, report, { continuing: true });
    const again = { ...turn, id: randomUUID(), now: now.add({ hours: 23 }) };
    const more = await complaints.register(again, { ...report, what: 'dia menelepon lagi' }, { continuing: true });
    expect(more).toMatchObject({ reference: first.reference, added: true });
    const { rows } = await pool.query<{ what: string }>('select what from complaints where reference = $1', [
      first.reference,
    ]);
    expect(rows[0]?.what).toBe('petugas membentak ibu saya\ndia menelepon lagi');
    const middleman = await complaints.register(
      { ...turn, id: randomUUID() },
      { ...report, kind: 'middleman' },
      { continuing: true },
    );
    const later = { ...turn, id: randomUUID(), now: now.add({ hours: 25 }) };
    const fresh = await complaints.register(later, report, { continuing: true });
    expect(new Set([first.reference, middleman.reference, fresh.reference]).size).toBe(3);
  });

  test('details are added once a turn, and only from the conversation that complained', async () => {
    const turn = someone();
    const { reference } = await complaints.register(turn, report);
    const details = { ...nothing, who: 'Rudi' };
    expect(await complaints.add({ ...turn, id: 'later' }, reference, details)).toBe(true);
    expect(await complaints.add({ ...turn, id: 'later' }, reference, details)).toBe(true);
    expect(await complaints.add(someone(), reference, { ...nothing, who: 'orang lain' })).toBe(false);
    const { rows } = await pool.query('select who, contact, happened from complaints where reference = $1', [
      reference,
    ]);
    expect(rows).toEqual([{ who: 'Rudi', contact: 'a@contoh.id', happened: null }]);
    const audited = await pool.query("select from audit where subject = $1 and event = 'complaint.added_to'", [
      reference,
    ]);
    expect(audited.rowCount).toBe(1);
  });

  test('the audit holds no words of it, and takes what a column cannot hold', async () => {
    const { reference } = await complaints.register(someone(), { ...report, what: 'dia\0 berkata \ud800kasar' });
    const { rows } = await pool.query<{ detail: object }>('select detail from audit where subject = $1', [reference]);
    expect(rows.map(({ detail }) => detail)).toEqual([
      { kind: 'collector', form: 'written', answerBy: '2026-12-04', told: ['contact'] },
    ]);
    expect((await verifyAudit(pool)).kind).toBe('intact');
  });
});
