import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { verifyAudit } from '../../../bot/records/audit.js';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { matchClaims } from '../../../bot/records/matchClaims.js';
import { PaymentRecords } from '../../../bot/records/payments.js';
import { importPortfolio } from '../../../bot/records/portfolio.js';
import { inTransaction } from '../../../bot/records/transaction.js';
import type { ReportedPayment } from '../../../dialogs/ports/payments.js';
import type { Debtor } from '../../../dialogs/services.js';
import { quiet } from '../../contracts/records/quiet.js';
import { lineOf, now, policy, turnOf, World } from '../../contracts/records/world.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const paidOn = day('2026-11-20');

describe('reported payments', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let world: World;
  let payments: PaymentRecords;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    world = new World(database.pool);
    payments = new PaymentRecords({ pool: database.pool, policyOn: () => policy });
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const someone = async () => {
    const person = await world.person();
    const debtor = await world.verified(person);
    return { debtor, person, turn: turnOf(person.user), facilityId: person.facilityId };
  };
  const paid = (facilityId: string, changes: Partial<ReportedPayment> = {}): ReportedPayment => ({
    facilityId,
    amount: 500_000,
    paidOn,
    channelId: 'atm',
    proof: 'ref 1234',
    uploadIds: [],
    ...changes,
  });
  const post = async (facilityId: string, date: string, amount = 500_000, kind = 'payment'): Promise<string> => {
    const id = `L-${randomUUID()}`;
    await database.pool.query('insert into ledger_entries values ($1, $2, $3, $4, $5, $6)', [
      facilityId,
      id,
      date,
      kind,
      amount,
      'Setoran',
    ]);
    return id;
  };
  const upload = async (conversationId: string, name: string): Promise<string> => {
    const { rows } = await database.pool.query<{ id: string }>(
      `insert into uploads (conversation_id, name, size, content_type, bytes, sha256, received_at)
       values ($1, $2, 4, 'image/png', '\\x01020304', repeat('a', 64), $3) returning id`,
      [conversationId, name, now.toString()],
    );
    return rows[0]?.id ?? '';
  };
  const arrived = (debtor?: Debtor) =>
    inTransaction(database.pool, (client) =>
      matchClaims(client, {
        now,
        today: day('2026-11-21'),
        matchDays: 2,
        ...(debtor === undefined ? {} : { debtorId: debtor.id }),
      }),
    );
  const audited = async (subject: string): Promise<readonly string[]> => {
    const { rows } = await database.pool.query<{ event: string }>(
      'select event from audit where subject = $1 order by seq',
      [subject],
    );
    return rows.map(({ event }) => event);
  };

  test('a report gets a reference and a day by which it is answered, and is audited', async () => {
    const { debtor, facilityId, turn } = await someone();
    const taken = await payments.report(turn, debtor.id, paid(facilityId));
    expect(taken).toMatchObject({
      isNew: true,
      claim: {
        reference: expect.stringMatching(/^BY-[2-9A-Z]{6}$/),
        facilityId,
        amount: 500_000,
        channelId: 'atm',
        proof: 'ref 1234',
        postedOn: null,
        files: 0,
      },
    });
    // Saturday 21 November: Monday, Tuesday, Wednesday.
    expect(taken?.claim.answerBy.toString()).toBe('2026-11-25');
    expect(await audited(taken?.claim.reference ?? '')).toEqual(['payment_claim.reported']);
  });

  test('a turn that is run again, also at once, takes it down once and says the same', async () => {
    const { debtor, facilityId, turn } = await someone();
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map(() => payments.report(turn, debtor.id, paid(facilityId))),
    );
    expect(first?.isNew).toBe(true);
    expect(others).toEqual([first, first]);
    expect(await payments.claims(turn, debtor.id)).toHaveLength(1);
  });

  test('the same payment told again later is the claim that is there; another day or amount is another', async () => {
    const { debtor, facilityId, person, turn } = await someone();
    const first = await payments.report(turn, debtor.id, paid(facilityId));
    const again = await payments.report(turnOf(person.user), debtor.id, paid(facilityId, { proof: null }));
    expect(again).toEqual({ claim: first?.claim, isNew: false });
    expect(await audited(first?.claim.reference ?? '')).toEqual(['payment_claim.reported']);
    await payments.report(turnOf(person.user), debtor.id, paid(facilityId, { amount: 600_000 }));
    await payments.report(turnOf(person.user), debtor.id, paid(facilityId, { paidOn: day('2026-11-19') }));
    expect(await payments.claims(turn, debtor.id)).toHaveLength(3);
  });

  test('somebody else’s debt takes no report, shows no account and no claim', async () => {
    const mine = await someone();
    const yours = await someone();
    await payments.report(yours.turn, yours.debtor.id, paid(yours.facilityId));
    expect(await payments.report(mine.turn, mine.debtor.id, paid(yours.facilityId))).toBeUndefined();
    expect(await payments.virtualAccount(mine.debtor.id, yours.facilityId)).toBeUndefined();
    expect(await payments.claims(mine.turn, mine.debtor.id)).toEqual([]);
    expect(await payments.news(mine.turn, mine.debtor.id)).toEqual([]);
  });

  test.each([
    ['2026-11-18', true],
    ['2026-11-17', false],
    ['2026-11-21', true],
  ])('a posting of %s answers a payment of 20 November at once: %s', async (date, isFound) => {
    const { debtor, facilityId, turn } = await someone();
    await post(facilityId, date);
    const taken = await payments.report(turn, debtor.id, paid(facilityId));
    expect(taken?.claim.postedOn?.toString() ?? null).toBe(isFound ? date : null);
    expect(await audited(taken?.claim.reference ?? '')).toEqual(
      isFound ? ['payment_claim.reported', 'payment_claim.matched'] : ['payment_claim.reported'],
    );
  });

  test('another amount, another kind of posting and a posting of a day to come answer nothing', async () => {
    const { debtor, facilityId, turn } = await someone();
    await post(facilityId, '2026-11-20', 500_001);
    await post(facilityId, '2026-11-20', 500_000, 'waiver');
    await post(facilityId, '2026-11-22');
    expect((await payments.report(turn, debtor.id, paid(facilityId)))?.claim.postedOn).toBeNull();
    const later = turnOf('later', { now: now.add({ hours: 24 }) });
    expect((await payments.claims(later, debtor.id))[0]?.postedOn?.toString()).toBe('2026-11-22');
  });

  test('one posting answers one claim, the oldest first, and each takes the nearest day', async () => {
    const { debtor, facilityId, person, turn } = await someone();
    await payments.report(turn, debtor.id, paid(facilityId));
    await payments.report(
      turnOf(person.user, { now: now.add({ minutes: 1 }) }),
      debtor.id,
      paid(facilityId, { paidOn: day('2026-11-19') }),
    );
    await post(facilityId, '2026-11-19');
    expect(await arrived(debtor)).toHaveLength(1);
    expect((await payments.claims(turn, debtor.id)).map(({ postedOn }) => postedOn?.toString() ?? null)).toEqual([
      null,
      '2026-11-19',
    ]);
    await post(facilityId, '2026-11-18');
    await post(facilityId, '2026-11-20');
    expect(await arrived(debtor)).toHaveLength(1);
    expect((await payments.claims(turn, debtor.id))[0]?.postedOn?.toString()).toBe('2026-11-18');
    expect(await arrived(debtor)).toEqual([]);
  });

  test('after postings have come in everybody’s claims are gone through, and done twice at once it marks them once', async () => {
    const people = [await someone(), await someone()];
    for (const { debtor, facilityId, turn } of people) {
      await payments.report(turn, debtor.id, paid(facilityId, { amount: 777_777 }));
      await post(facilityId, '2026-11-20', 777_777);
    }
    const found = (await Promise.all([arrived(), arrived(), arrived()])).flat();
    expect(found).toHaveLength(2);
    expect(await arrived()).toEqual([]);
  });

  test('what has come in is told once, and again when the turn is run again', async () => {
    const { debtor, facilityId, person, turn } = await someone();
    await payments.report(turn, debtor.id, paid(facilityId));
    expect(await payments.news(turnOf(person.user), debtor.id)).toEqual([]);
    await post(facilityId, '2026-11-21');
    const telling = turnOf(person.user);
    const news = await payments.news(telling, debtor.id);
    expect(news.map(({ postedOn }) => postedOn?.toString())).toEqual(['2026-11-21']);
    expect(await payments.news(telling, debtor.id)).toEqual(news);
    expect(await payments.news(turnOf(person.user), debtor.id)).toEqual([]);
  });

  test('what was found while it was reported is no news later', async () => {
    const { debtor, facilityId, person, turn } = await someone();
    await post(facilityId, '2026-11-20');
    await payments.report(turn, debtor.id, paid(facilityId));
    expect(await payments.news(turnOf(person.user), debtor.id)).toEqual([]);
  });

  test('files of this conversation go with the report, files of another stay away', async () => {
    const { debtor, facilityId, turn } = await someone();
    const mine = await upload(turn.conversationId, 'struk.png');
    const yours = await upload('another conversation', 'rahasia.png');
    const taken = await payments.report(turn, debtor.id, paid(facilityId, { uploadIds: [mine, yours] }));
    expect(taken?.claim.files).toBe(1);
    const { rows } = await database.pool.query('select id from uploads where id = any($1)', [[mine, yours]]);
    expect(rows).toEqual([{ id: yours }]);
    await expect(
      database.pool.query(`update payment_evidence set name = 'x' where claim = $1`, [taken?.claim.reference]),
    ).rejects.toThrow('append-only');
  });

  test('proof that is told later is added to what was told before', async () => {
    const { debtor, facilityId, turn } = await someone();
    const report = async (proof: string, ...names: readonly string[]) => {
      const uploadIds = [];
      for (const name of names) uploadIds.push(await upload(turn.conversationId, name));
      const told = { ...turn, id: `turn-${randomUUID()}` };
      return payments.report(told, debtor.id, paid(facilityId, { proof, uploadIds }));
    };
    const first = await report('ref 1234', 'struk.png');
    expect((await report('dari rekening istri', 'layar.png', 'mutasi.png'))?.claim).toMatchObject({
      reference: first?.claim.reference,
      proof: 'ref 1234; dari rekening istri',
      files: 3,
    });
    expect((await report('ref 1234'))?.claim.proof).toBe('ref 1234; dari rekening istri');
    expect(await audited(first?.claim.reference ?? '')).toEqual([
      'payment_claim.reported',
      'payment_claim.supplemented',
    ]);
  });

  test('the virtual account comes with the portfolio and belongs to one debt', async () => {
    const { debtor, facilityId } = await someone();
    expect(await payments.virtualAccount(debtor.id, facilityId)).toBeUndefined();
    const person = { ...(await someone()).person, ...identity('81111') };
    const line = lineOf(person);
    const [facility] = line.facilities;
    const withAccount = { ...line, facilities: [{ ...facility, virtualAccount: '0000099900001111' }] };
    await importPortfolio(database.pool, [JSON.stringify(withAccount)], { now });
    const owner = await world.verified(person);
    expect(await payments.virtualAccount(owner.id, person.facilityId)).toBe('0000099900001111');

    const second = { ...person, ...identity('82222') };
    const taken = {
      ...lineOf(second),
      facilities: [{ ...lineOf(second).facilities[0], virtualAccount: '0000099900001111' }],
    };
    await expect(importPortfolio(database.pool, [JSON.stringify(taken)], { now })).rejects.toThrow(
      '"0000099900001111" is already registered',
    );
  });

  test('the audit stays whole', async () => {
    expect(await verifyAudit(database.pool)).toMatchObject({ kind: 'intact' });
  });
});

const identity = (digits: string) => ({
  user: `user-${digits}`,
  customerNumber: `CIF-${digits}`,
  phone: `+628${digits}0001`,
  facilityId: `VA-${digits}`,
});
