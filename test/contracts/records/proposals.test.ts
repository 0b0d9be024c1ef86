import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { renderPayoffLetter } from '../../../bot/documents/payoffLetter.js';
import { answerProposal } from '../../../bot/records/answerProposal.js';
import { verifyAudit } from '../../../bot/records/audit.js';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { LetterRecords } from '../../../bot/records/letters.js';
import { ProposalRecords } from '../../../bot/records/proposals.js';
import type { ProposalSubmission } from '../../../dialogs/ports/proposals.js';
import type { Debtor } from '../../../dialogs/services.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';
import { quiet } from './quiet.js';
import { now, type Person, policy, turnOf, World } from './world.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const today = day('2026-11-21');

describe('proposals and letters in the records', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let world: World;
  let proposals: ProposalRecords;
  let letters: LetterRecords;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    world = new World(database.pool);
    proposals = new ProposalRecords({ pool: database.pool });
    letters = new LetterRecords({
      pool: database.pool,
      linkTo: (reference, name) => `https://bank.example/d/${reference}/${name}`,
      verifyUrl: (reference) => `https://bank.example/verifikasi/${reference}`,
      renderPayoffLetter,
    });
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const known = async (): Promise<{ person: Person; debtor: Debtor }> => {
    const person = await world.person();
    return { person, debtor: await world.verified(person) };
  };
  const waiting = ({ facilityId }: Person, part: Partial<ProposalSubmission> = {}): ProposalSubmission => ({
    facilityId,
    asked: { payment: 1_500_000, months: 8, firstDueDate: day('2026-12-25') },
    household: { income: 5_000_000, necessities: 2_000_000, otherInstalments: 0 },
    reason: 'omzet turun',
    billTotal: 12_000_000,
    status: 'waiting',
    agreeable: null,
    level: 1,
    answerBy: day('2026-11-25'),
    validUntil: null,
    reasons: ['kolektibilitas'],
    ...part,
  });
  const approve = (reference: string) =>
    answerProposal(database.pool, { reference, officer: 'officer:7', decision: 'approve' }, { now, today, policy });

  test('a turn that is run again finds its proposal, and a later one replaces it', async () => {
    const { debtor, person } = await known();
    const turn = turnOf(person.user);
    const first = await proposals.submit(turn, debtor.id, waiting(person));
    await expect(proposals.submit(turn, debtor.id, waiting(person))).resolves.toEqual(first);
    const second = await proposals.submit(turnOf(person.user), debtor.id, waiting(person));
    const left = await proposals.list(debtor.id);
    expect(left.map(({ reference }) => reference)).toEqual([second.reference]);
    await expect(approve(first.reference)).resolves.toEqual({ kind: 'refused', code: 'unknown' });
  });

  test('nobody proposes on, sees or withdraws what is another’s', async () => {
    const mine = await known();
    const other = await known();
    const made = await proposals.submit(turnOf(mine.person.user), mine.debtor.id, waiting(mine.person));
    await expect(proposals.submit(turnOf(other.person.user), other.debtor.id, waiting(mine.person))).rejects.toThrow(
      'not this debtor',
    );
    await expect(proposals.list(other.debtor.id)).resolves.toEqual([]);
    await expect(proposals.withdraw(turnOf(other.person.user), other.debtor.id, made.id)).resolves.toEqual({
      kind: 'refused',
    });
    await expect(proposals.list(mine.debtor.id)).resolves.toMatchObject([{ status: 'waiting' }]);
  });

  test('an answer is given once, also by two people at the same moment, and told once', async () => {
    const { debtor, person } = await known();
    const { id, reference } = await proposals.submit(turnOf(person.user), debtor.id, waiting(person));
    const outcomes = await Promise.all([approve(reference), approve(reference)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['answered', 'refused']);
    await expect(proposals.withdraw(turnOf(person.user), debtor.id, id)).resolves.toEqual({ kind: 'refused' });
    const turn = turnOf(person.user);
    const told = await proposals.answers(turn, debtor.id);
    expect(told).toMatchObject({ waiting: 0, news: [{ reference, agreeable: { payment: 1_500_000, months: 8 } }] });
    // Run again after a crash, the turn tells it again; no other does.
    await expect(proposals.answers(turn, debtor.id)).resolves.toEqual(told);
    await expect(proposals.answers(turnOf(person.user), debtor.id)).resolves.toEqual({ news: [], waiting: 0 });
  });

  test('an approved plan can be agreed on as long as an offer of that day', async () => {
    const { debtor, person } = await known();
    const { reference } = await proposals.submit(turnOf(person.user), debtor.id, waiting(person));
    await approve(reference);
    const [found] = await proposals.list(debtor.id);
    expect(found?.validUntil?.toString()).toBe('2026-12-04');
  });

  test('an open case of objection is known, and a promise broken before counts', async () => {
    const { debtor, person } = await known();
    await expect(proposals.standing(debtor.id, person.facilityId)).resolves.toEqual({
      brokenPromises: 0,
      dispute: null,
    });
    const { reference } = await world.handoffs.open(turnOf(person.user), {
      debtorId: debtor.id,
      topic: 'dispute',
      facilityId: person.facilityId,
      summary: 'salah',
    });
    await expect(proposals.standing(debtor.id, person.facilityId)).resolves.toMatchObject({ dispute: reference });
  });

  test('a payoff letter is refused while anything is owed, then made once; nobody else gets it', async () => {
    const { debtor, person } = await known();
    const other = await known();
    const ask = () => letters.payoffLetter(turnOf(person.user), debtor.id, person.facilityId);
    await expect(ask()).resolves.toEqual({ kind: 'refused' });
    await database.pool.query(
      `insert into ledger_entries (facility_id, id, date, kind, amount, description)
       values ($1, 'all', '2026-11-20', 'payment', 12000000, 'Pelunasan')`,
      [person.facilityId],
    );
    const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(first).toMatchObject({ kind: 'issued' });
    for (const one of others) expect(one).toEqual(first);
    const theirs = letters.payoffLetter(turnOf(other.person.user), other.debtor.id, person.facilityId);
    await expect(theirs).resolves.toEqual({ kind: 'refused' });
    const [listed] = await letters.list(debtor.id);
    expect(listed).toMatchObject({ kind: 'payoff_letter' });
    await expect(letters.again(other.debtor.id, listed?.reference ?? '')).resolves.toBeUndefined();
    await expect(letters.again(debtor.id, listed?.reference ?? '')).resolves.toMatchObject({
      name: `surat-lunas-${listed?.reference}.pdf`,
    });
    await expect(world.documents.verify(listed?.reference ?? '')).resolves.toBe('authentic');
  });

  test('all of it stands in the audit', async () => {
    await expect(verifyAudit(database.pool)).resolves.toMatchObject({ kind: 'intact' });
  });
});
