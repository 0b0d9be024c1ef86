import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { appendAudit, verifyAudit } from '../../../bot/records/audit.js';
import type { Database } from '../../../bot/records/database.js';
import { recordsSnapshot } from '../../../bot/records/snapshot.js';
import { inTransaction } from '../../../bot/records/transaction.js';
import { onceInTurn } from '../../../bot/records/turnEffects.js';
import { claimOf, now, turnOf, World } from './world.js';

/** What every database of records must hold to: the embedded one and a server. */
export function recordsContract(name: string, open: () => Promise<Database & { drop?: () => Promise<void> }>): void {
  describe(`records on ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let world: World;

    beforeAll(async () => {
      database = await open();
      world = new World(database.pool);
    }, 60_000);

    afterAll(async () => {
      await database.close();
      await database.drop?.();
    });

    const agreementsOn = async (facilityId: string): Promise<number> => {
      const { rows } = await database.pool.query<{ count: number }>(
        'select count(*)::int as count from agreements where facility_id = $1',
        [facilityId],
      );
      return rows[0]?.count ?? -1;
    };

    describe('values', () => {
      test('a bigint is a number, and one that cannot be exact is an error', async () => {
        const { rows } = await database.pool.query(`select 9007199254740991::bigint as most, date '2026-02-28' as day`);
        expect(rows).toEqual([{ most: Number.MAX_SAFE_INTEGER, day: '2026-02-28' }]);
        await expect(database.pool.query('select 9007199254740992::bigint')).rejects.toMatchObject({
          code: 'unsafe_number',
        });
        await expect(database.pool.query('select 1 as still_there')).resolves.toMatchObject({
          rows: [{ still_there: 1 }],
        });
      });

      test('an account comes back as it was imported', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        const [account] = await world.accounts.list(debtor.id);
        expect(account?.facility).toMatchObject({
          id: person.facilityId,
          product: 'kta',
          contract: { kind: 'instalment', principal: 12_000_000, annualRate: '0', months: 12, method: 'flat' },
          penalty: { dailyRate: '0', graceDays: 0, grace: 'excluded' },
          recordedGrade: 5,
        });
        expect(account?.facility.soldOn?.toString()).toBe('2026-03-02');
        expect(account?.instalments.map((row) => row.principal)).toEqual(Array(12).fill(1_000_000));
      });
    });

    describe('effects of a turn', () => {
      test('a turn that is run again, also ten times at once, does its work once and gets the same answer', async () => {
        const { id } = turnOf('anybody');
        let runs = 0;
        const effect = () =>
          onceInTurn(database.pool, id, 'count', async () => {
            runs += 1;
            return { run: runs };
          });
        const answers = await Promise.all(Array.from({ length: 10 }, effect));
        expect(answers).toEqual(Array(10).fill({ run: 1 }));
        await expect(effect()).resolves.toEqual({ run: 1 });
      });

      test('an effect that fails leaves nothing and can be tried again', async () => {
        const { id } = turnOf('anybody');
        const failing = onceInTurn(database.pool, id, 'fail', async (client) => {
          await client.query(`insert into turn_effects (turn_id, effect, result) values ($1, 'inner', '1')`, [id]);
          throw new Error('no luck');
        });
        await expect(failing).rejects.toThrow('no luck');
        const { rowCount } = await database.pool.query('select from turn_effects where turn_id = $1', [id]);
        expect(rowCount).toBe(0);
        await expect(onceInTurn(database.pool, id, 'fail', async () => 'luck')).resolves.toBe('luck');
      });
    });

    describe('offers', () => {
      test('the same terms shown again are the same offer; a posting in between makes it another', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        const first = await world.offered(person, debtor);
        const again = await world.offered(person, debtor);
        expect(again).toEqual(first);
        for (const { reference } of first) expect(reference).toMatch(/^PN-[2-9A-HJKMNP-TV-Z]{6}$/);
        expect(new Set(first.map(({ reference }) => reference)).size).toBe(3);
      });

      test('an offer on a sum that is not owed today is not written down', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        const [offer] = await world.offered(person, debtor);
        if (offer === undefined) throw new Error('no offer');
        const wrong = { ...offer.terms, billTotal: 1 };
        await expect(world.offers.record(turnOf(person.user), debtor.id, person.facilityId, [wrong])).rejects.toThrow(
          'not the one of today',
        );
      });

      test('accepting makes the agreement, its instalments, the consent, the paper and the audit', async () => {
        const { person, debtor, offer, input } = await world.readyToAccept();
        const outcome = await world.offers.accept(turnOf(person.user), input);
        if (outcome.kind !== 'accepted') throw new Error(outcome.code);
        const { agreement, document } = outcome;
        expect(agreement.reference).toMatch(/^PJ-[2-9A-HJKMNP-TV-Z]{6}$/);
        expect(agreement.terms).toEqual(offer.terms);
        const window = { hours: 24 * world.policy.offers.cancelDays };
        expect(agreement.cancelUntil.toString()).toBe(now.add(window).toString());
        expect(document).toEqual({
          reference: agreement.reference,
          name: `perjanjian-${agreement.reference}.pdf`,
          url: `https://bank.example/d/${agreement.reference}/perjanjian-${agreement.reference}.pdf?sig=x`,
        });
        await expect(world.agreements.list(debtor.id)).resolves.toEqual([agreement]);
        await expect(world.agreements.document(turnOf(person.user), debtor.id, agreement.id)).resolves.toEqual(
          document,
        );
        await expect(world.documents.verify(agreement.reference)).resolves.toBe('authentic');

        const snapshot = await recordsSnapshot(database.pool);
        const noted = snapshot.agreements.find(({ reference }) => reference === agreement.reference);
        expect(noted).toMatchObject({ status: 'in_force', packageId: 'B', amount: 12_000_000, months: 12 });
        expect(noted?.['instalments']).toHaveLength(12);
        expect(snapshot.consents.find((one) => one['agreement'] === agreement.reference)).toMatchObject({
          phrase: 'saya setuju paket B',
          versionHash: offer.versionHash,
        });
        const events = snapshot.audit.filter(({ subject }) => subject === agreement.reference);
        expect(events.map(({ event }) => event)).toEqual(['document.stored', 'consent.given', 'agreement.accepted']);
        const text = JSON.stringify(snapshot);
        expect(text).not.toContain(person.phone);
        expect(text).not.toContain('Uji Coba');
        expect(text).not.toContain(person.customerNumber);
      });

      test('ten acceptances at once, of one turn and of ten turns, make one agreement', async () => {
        const one = await world.readyToAccept();
        const turn = turnOf(one.person.user);
        const sameTurn = await Promise.all(Array.from({ length: 10 }, () => world.offers.accept(turn, one.input)));
        expect(new Set(sameTurn.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
        expect(sameTurn[0]?.kind).toBe('accepted');
        expect(await agreementsOn(one.person.facilityId)).toBe(1);

        const two = await world.readyToAccept();
        const tenTurns = await Promise.all(
          Array.from({ length: 10 }, () => world.offers.accept(turnOf(two.person.user), two.input)),
        );
        const won = tenTurns.filter((outcome) => outcome.kind === 'accepted');
        const lost = tenTurns.filter((outcome) => outcome.kind === 'refused');
        expect(won).toHaveLength(1);
        expect(lost.map(({ code }) => code)).toEqual(Array(9).fill('taken'));
        expect(lost.map(({ agreement }) => agreement?.id)).toEqual(Array(9).fill(won[0]?.agreement.id));
        expect(await agreementsOn(two.person.facilityId)).toBe(1);
      });

      test('a crash while the paper is made leaves nothing, and the same turn can then be finished', async () => {
        const { person, input } = await world.readyToAccept();
        const turn = turnOf(person.user);
        world.renderFails = true;
        try {
          await expect(world.offers.accept(turn, input)).rejects.toThrow('on fire');
        } finally {
          world.renderFails = false;
        }
        expect(await agreementsOn(person.facilityId)).toBe(0);
        await expect(world.offers.accept(turn, input)).resolves.toMatchObject({ kind: 'accepted' });
        expect(await agreementsOn(person.facilityId)).toBe(1);
      });

      test('a code that was not confirmed, was for another offer or was another user’s accepts nothing', async () => {
        const { person, debtor, input } = await world.readyToAccept();
        const unconfirmed = await world.identity.challenge(
          turnOf(person.user),
          debtor.id,
          'accept_offer',
          input.offerId,
        );
        if (unconfirmed.kind !== 'sent') throw new Error(unconfirmed.kind);
        const refused = { kind: 'refused', code: 'unconfirmed' };
        const accept = (changes: object, user = person.user) =>
          world.offers.accept(turnOf(user), { ...input, ...changes });
        await expect(accept({ challengeId: unconfirmed.challengeId })).resolves.toEqual(refused);
        await expect(accept({ challengeId: 'nothing' })).resolves.toEqual(refused);
        await expect(accept({}, 'somebody else')).resolves.toEqual(refused);
        await expect(accept({ phrase: '  ' })).resolves.toEqual(refused);
        const other = (await world.offered(person, debtor)).find(({ id }) => id !== input.offerId);
        if (other === undefined) throw new Error('one package only');
        await expect(accept({ offerId: other.id, versionHash: other.versionHash })).resolves.toEqual(refused);
        await expect(accept({})).resolves.toMatchObject({ kind: 'accepted' });
      });

      test('an offer stands until the end of its last day and no longer', async () => {
        const late = await world.readyToAccept();
        const dayAfter = turnOf(late.person.user, {
          now: now.add({ hours: 24 * (world.policy.offers.validDays + 1) }),
        });
        await expect(world.offers.accept(dayAfter, late.input)).resolves.toEqual({ kind: 'refused', code: 'expired' });
        const lastDay = turnOf(late.person.user, {
          today: late.offer.terms.validUntil,
          now: late.offer.terms.validUntil.toZonedDateTime('Asia/Jakarta').add({ hours: 23 }).toInstant(),
        });
        await expect(world.offers.accept(lastDay, late.input)).resolves.toMatchObject({ kind: 'accepted' });
      });

      test('an offer is void once something was posted, the policy moved or other terms are named', async () => {
        const { person, input } = await world.readyToAccept();
        const accept = (changes: object = {}) => world.offers.accept(turnOf(person.user), { ...input, ...changes });
        const changed = { kind: 'refused', code: 'changed' };
        await expect(accept({ versionHash: '0'.repeat(64) })).resolves.toEqual(changed);
        const inForce = world.policy;
        world.policy = { ...inForce, id: 'uji-2' };
        await expect(accept()).resolves.toEqual(changed);
        world.policy = inForce;
        await database.pool.query(
          `insert into ledger_entries values ($1, 'late', '2026-11-21', 'payment', 50000, 'Pembayaran')`,
          [person.facilityId],
        );
        await expect(accept()).resolves.toEqual(changed);
        await expect(accept({ offerId: 'nothing' })).resolves.toEqual({ kind: 'refused', code: 'unknown' });
        expect(await agreementsOn(person.facilityId)).toBe(0);
      });

      test('what belongs to another debtor is unknown', async () => {
        const { person, input } = await world.readyToAccept();
        const stranger = await world.verified(await world.person());
        await expect(world.offers.accept(turnOf(person.user), { ...input, debtorId: stranger.id })).resolves.toEqual({
          kind: 'refused',
          code: 'unknown',
        });
      });
    });

    describe('cancelling', () => {
      test('within the window an agreement is cancelled once and the debt can be agreed on anew', async () => {
        const { person, debtor, offer, input } = await world.readyToAccept();
        const outcome = await world.offers.accept(turnOf(person.user), input);
        if (outcome.kind !== 'accepted') throw new Error(outcome.code);
        const turn = turnOf(person.user, { now: outcome.agreement.cancelUntil });
        const cancel = (at = turn) => world.agreements.cancel(at, debtor.id, outcome.agreement.id);
        await expect(cancel()).resolves.toEqual({ kind: 'cancelled' });
        await expect(cancel()).resolves.toEqual({ kind: 'cancelled' });
        await expect(cancel(turnOf(person.user))).resolves.toEqual({ kind: 'refused', code: 'already_cancelled' });
        await expect(world.agreements.list(debtor.id)).resolves.toEqual([]);
        const challengeId = await world.confirmedFor(person, debtor, offer);
        await expect(world.offers.accept(turnOf(person.user), { ...input, challengeId })).resolves.toMatchObject({
          kind: 'accepted',
        });
      });

      test('after the window, or by somebody else, nothing is cancelled', async () => {
        const { person, debtor, input } = await world.readyToAccept();
        const outcome = await world.offers.accept(turnOf(person.user), input);
        if (outcome.kind !== 'accepted') throw new Error(outcome.code);
        const late = turnOf(person.user, { now: outcome.agreement.cancelUntil.add({ milliseconds: 1 }) });
        await expect(world.agreements.cancel(late, debtor.id, outcome.agreement.id)).resolves.toEqual({
          kind: 'refused',
          code: 'window_closed',
        });
        await expect(world.agreements.cancel(turnOf('x'), 'another', outcome.agreement.id)).resolves.toEqual({
          kind: 'refused',
          code: 'unknown',
        });
        await expect(world.agreements.document(turnOf('x'), 'another', outcome.agreement.id)).resolves.toBeUndefined();
      });
    });

    describe('papers', () => {
      test('a statement asked for again in the same turn is the same paper', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        const turn = turnOf(person.user);
        const first = await world.statements.billStatement(turn, debtor.id, person.facilityId);
        expect(first.reference).toMatch(/^TG-/);
        await expect(world.statements.billStatement(turn, debtor.id, person.facilityId)).resolves.toEqual(first);
        const stored = await world.documents.get(first.reference);
        expect(stored?.content).toMatchObject({ total: 12_000_000, basis: 'outstanding', asOf: '2026-11-21' });
        await expect(world.statements.billStatement(turnOf(person.user), 'another', person.facilityId)).rejects.toThrow(
          'not this debtor',
        );
      });

      test('one byte changed in content, PDF or a shown file is detected; rewriting is refused', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        const paper = async () =>
          (await world.statements.billStatement(turnOf(person.user), debtor.id, person.facilityId)).reference;
        const whole = await paper();
        const { pdf } = (await world.documents.get(whole)) ?? {};
        if (pdf === undefined) throw new Error('no paper');
        await expect(world.documents.verify(whole, pdf)).resolves.toBe('authentic');
        await expect(world.documents.verify(whole, Buffer.concat([pdf, Buffer.of(0)]))).resolves.toBe('changed');
        await expect(world.documents.verify('TG-222222')).resolves.toBe('unknown');

        const tampering = [
          `content = jsonb_set(content, '{total}', '1')`,
          'pdf = set_byte(pdf, 0, 255)',
          // With its hash: only the audit still knows.
          `pdf = 'forged', pdf_sha256 = encode(sha256('forged'), 'hex')`,
        ];
        for (const change of tampering) {
          const reference = await paper();
          const sql = `update documents set ${change} where reference = '${reference}'`;
          await expect(database.pool.query(sql)).rejects.toThrow('append-only');
          await inTransaction(database.pool, async (client) => {
            await client.query('alter table documents disable trigger documents_stay');
            await client.query(sql);
            await client.query('alter table documents enable trigger documents_stay');
          });
          await expect(world.documents.verify(reference)).resolves.toBe('changed');
        }
      });
    });

    describe('handing over to a person', () => {
      test('a case has a number, the same for the same turn', async () => {
        const turn = turnOf('somebody');
        const input = { debtorId: null, topic: 'person', summary: 'minta\0 petugas \ud800' } as const;
        const first = await world.handoffs.open(turn, input);
        expect(first.reference).toMatch(/^KS-[2-9A-HJKMNP-TV-Z]{6}$/);
        await expect(world.handoffs.open(turn, input)).resolves.toEqual(first);
        const { handoffs } = await recordsSnapshot(database.pool);
        expect(handoffs.filter(({ reference }) => reference === first.reference)).toEqual([
          expect.objectContaining({ topic: 'person', status: 'open', openedAt: '2026-11-21T03:00:00.000Z' }),
        ]);
      });
    });

    describe('identity', () => {
      test('a right contact and birth date, then the code, verify; the link is forgotten on leaving', async () => {
        const person = await world.person();
        const debtor = await world.verified(person);
        expect(debtor).toEqual({
          id: expect.any(String),
          customerNumber: person.customerNumber,
          name: 'Uji Coba',
          phoneEnding: person.phone.slice(-4),
          vulnerable: false,
        });
        await world.identity.unlink(turnOf(person.user));
        await expect(world.identity.challenge(turnOf(person.user), debtor.id, 'accept_offer', 'x')).rejects.toThrow(
          'not verified',
        );
      });

      test('the customer number is known in any case', async () => {
        const person = await world.person();
        await expect(
          world.identity.claim(turnOf(person.user), {
            contact: { kind: 'customerNumber', value: person.customerNumber.toLowerCase() },
            birthDate: person.birthDate,
          }),
        ).resolves.toMatchObject({ kind: 'sent', minutes: 5, phoneEnding: person.phone.slice(-4) });
      });

      test('an unregistered contact and a wrong birth date are answered alike, and the fifth locks for half an hour', async () => {
        const person = await world.person();
        const wrongDay = { ...claimOf(person), birthDate: person.birthDate.add({ days: 1 }) };
        const nobody = { contact: { kind: 'phone', value: '+628000' }, birthDate: person.birthDate } as const;
        const claims = [
          wrongDay,
          { ...nobody, contact: { kind: 'phone', value: `${person.phone}9` } } as const,
          wrongDay,
          wrongDay,
        ];
        for (const [index, claim] of claims.entries()) {
          await expect(world.identity.claim(turnOf(person.user), claim)).resolves.toEqual({
            kind: 'unknown',
            attemptsLeft: 4 - index,
          });
        }
        const until = now.add({ minutes: 30 });
        await expect(world.identity.claim(turnOf(person.user), wrongDay)).resolves.toEqual({ kind: 'locked', until });
        await expect(world.identity.claim(turnOf(person.user), claimOf(person))).resolves.toEqual({
          kind: 'locked',
          until,
        });
        expect(world.sender.messages(`conversation-${person.user}`)).toEqual([]);
        await expect(world.identity.claim(turnOf(person.user, { now: until }), claimOf(person))).resolves.toMatchObject(
          { kind: 'sent' },
        );
      });

      test('another channel user cannot go on guessing at the same contact', async () => {
        const person = await world.person();
        const wrongDay = { ...claimOf(person), birthDate: person.birthDate.add({ days: 1 }) };
        for (let guess = 1; guess <= 4; guess += 1)
          await world.identity.claim(turnOf(`guesser-${person.user}`), wrongDay);
        await expect(world.identity.claim(turnOf(`other-${person.user}`), wrongDay)).resolves.toMatchObject({
          kind: 'locked',
        });
      });

      test('a claim run again by a restarted turn neither counts twice nor sends twice', async () => {
        const person = await world.person();
        const wrongDay = { ...claimOf(person), birthDate: person.birthDate.add({ days: 1 }) };
        const failed = turnOf(person.user);
        for (let run = 0; run < 7; run += 1) {
          await expect(world.identity.claim(failed, wrongDay)).resolves.toEqual({ kind: 'unknown', attemptsLeft: 4 });
        }
        const turn = turnOf(person.user);
        const sent = await world.identity.claim(turn, claimOf(person));
        await expect(world.identity.claim(turn, claimOf(person))).resolves.toEqual(sent);
        expect(world.sender.messages(`conversation-${person.user}`)).toHaveLength(1);
      });

      test('guesses made at the same moment are all counted', async () => {
        const person = await world.person();
        const sent = await world.identity.claim(turnOf(person.user), claimOf(person));
        if (sent.kind !== 'sent') throw new Error(sent.kind);
        const right = world.lastCode(person);
        const guesses = Array.from({ length: 10 }, (_, index) =>
          String((Number(right) + index + 1) % 1_000_000).padStart(6, '0'),
        );
        const answers = await Promise.all(
          guesses.map((code) => world.identity.confirm(turnOf(person.user), sent.challengeId, code)),
        );
        expect(answers.filter(({ kind }) => kind === 'wrong')).toHaveLength(4);
        expect(answers.filter(({ kind }) => kind === 'locked')).toHaveLength(6);
        await expect(world.identity.confirm(turnOf(person.user), sent.challengeId, right)).resolves.toMatchObject({
          kind: 'locked',
        });
        const later = turnOf(person.user, { now: now.add({ minutes: 31 }) });
        await expect(world.identity.confirm(later, sent.challengeId, right)).resolves.toEqual({ kind: 'expired' });
      });

      test('a new code does not give new tries', async () => {
        const person = await world.person();
        for (let round = 1; round <= 4; round += 1) {
          const sent = await world.identity.claim(turnOf(person.user), claimOf(person));
          if (sent.kind !== 'sent') throw new Error(sent.kind);
          await expect(world.identity.confirm(turnOf(person.user), sent.challengeId, 'abc')).resolves.toEqual({
            kind: 'wrong',
            attemptsLeft: 5 - round,
          });
        }
      });

      test('a code is used once, lives five minutes, and is void for others and after a newer one', async () => {
        const person = await world.person();
        const claim = async (changes: Partial<Parameters<typeof turnOf>[1]> = {}) => {
          const sent = await world.identity.claim(turnOf(person.user, changes), claimOf(person));
          if (sent.kind !== 'sent') throw new Error(sent.kind);
          return { id: sent.challengeId, code: world.lastCode(person) };
        };
        const confirm = ({ id, code }: { id: string; code: string }, turn = turnOf(person.user)) =>
          world.identity.confirm(turn, id, code);
        const first = await claim();
        const second = await claim();
        await expect(confirm(first)).resolves.toEqual({ kind: 'expired' });
        await expect(confirm(second, turnOf('somebody else'))).resolves.toEqual({ kind: 'expired' });
        const inTime = turnOf(person.user, { now: now.add({ minutes: 5 }).subtract({ milliseconds: 1 }) });
        await expect(confirm(second, inTime)).resolves.toMatchObject({ kind: 'verified' });
        await expect(confirm(second, inTime)).resolves.toMatchObject({ kind: 'verified' });
        await expect(confirm(second)).resolves.toEqual({ kind: 'expired' });
        const third = await claim();
        const late = turnOf(person.user, { now: now.add({ minutes: 5 }) });
        await expect(confirm(third, late)).resolves.toEqual({ kind: 'expired' });
      });

      test('at most five codes go out to a debtor within an hour', async () => {
        const person = await world.person();
        for (let code = 0; code < 5; code += 1) {
          await world.identity.claim(turnOf(`user-${code}-${person.user}`), claimOf(person));
        }
        const sixth = await world.identity.claim(turnOf(person.user), claimOf(person));
        expect(sixth).toEqual({ kind: 'locked', until: now.add({ hours: 1 }) });
        const later = turnOf(person.user, { now: now.add({ hours: 1 }) });
        await expect(world.identity.claim(later, claimOf(person))).resolves.toMatchObject({ kind: 'sent' });
      });

      test('nothing in the records tells a code, a wrong contact or who failed', async () => {
        const person = await world.person();
        await world.verified(person);
        const code = world.lastCode(person);
        const { rows } = await database.pool.query<{ text: string }>(
          `select (to_jsonb(c) - 'id')::text as text from one_time_codes c where user_id = $1
           union all select to_jsonb(a)::text from identity_attempts a
           union all select to_jsonb(a)::text from audit a where event like 'identity.%'`,
          [person.user],
        );
        const [own] = rows;
        expect(own?.text).not.toContain(code);
        for (const { text } of rows) expect(text).not.toContain(person.phone);
      });
    });

    describe('audit', () => {
      const entry = { at: now, event: 'test.noted', actor: 'operator', subject: 'test', detail: { b: 1, a: 'é' } };

      test('the chain holds after everything above and under writers at once', async () => {
        await Promise.all(
          Array.from({ length: 10 }, () => inTransaction(database.pool, (client) => appendAudit(client, entry, entry))),
        );
        await expect(verifyAudit(database.pool, 7)).resolves.toMatchObject({ kind: 'intact' });
      });

      test('rows can be neither changed nor removed', async () => {
        await inTransaction(database.pool, (client) => appendAudit(client, entry));
        for (const sql of [`update audit set actor = 'x'`, 'delete from audit', 'truncate audit']) {
          await expect(database.pool.query(sql)).rejects.toThrow('append-only');
        }
      });

      test('what somebody changes behind the triggers is found, and where', async () => {
        await inTransaction(database.pool, (client) => appendAudit(client, entry, entry, entry));
        const { rows } = await database.pool.query<{ seq: number }>('select max(seq) as seq from audit');
        const last = rows[0]?.seq ?? 0;
        const tampering: readonly (readonly [sql: string, at: number])[] = [
          [`update audit set detail = '{"a":"e","b":1}' where seq = ${last - 1}`, last - 1],
          [`update audit set at = at + interval '1 day' where seq = ${last - 2}`, last - 2],
          [`delete from audit where seq = ${last - 1}`, last - 1],
          [`delete from audit where seq = ${last}`, last],
        ];
        for (const [sql, at] of tampering) {
          const client = await database.pool.connect();
          try {
            await client.query('create table kept as select * from audit');
            await client.query('alter table audit disable trigger user');
            await client.query(sql);
            client.release();
            await expect(verifyAudit(database.pool)).resolves.toEqual({ kind: 'broken', at });
          } finally {
            await database.pool.query('delete from audit');
            await database.pool.query('insert into audit select * from kept');
            await database.pool.query('drop table kept');
            await database.pool.query('alter table audit enable trigger user');
          }
        }
        await expect(verifyAudit(database.pool)).resolves.toEqual({ kind: 'intact', rows: last });
      });
    });

    test('an instant is kept to the millisecond', async () => {
      const at = Temporal.Instant.from('2026-11-21T03:00:00.123Z');
      const person = await world.person();
      await world.verified(person, { now: at });
      const { rows } = await database.pool.query<{ verified_at: string }>(
        'select verified_at from verified_links where user_id = $1',
        [person.user],
      );
      expect(Temporal.Instant.from(rows[0]?.verified_at ?? '').equals(at)).toBe(true);
    });
  });
}
