import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { DisputeReceiptContent } from '../../../bot/documents/disputeReceiptContent.js';
import { verifyAudit } from '../../../bot/records/audit.js';
import type { Database } from '../../../bot/records/database.js';
import { decideDispute } from '../../../bot/records/decideDispute.js';
import { DisputeRecords, demandsPaused } from '../../../bot/records/disputes.js';
import { evidenceOf } from '../../../bot/records/evidence.js';
import { recordsSnapshot } from '../../../bot/records/snapshot.js';
import { withClient } from '../../../bot/records/transaction.js';
import { UploadRecords } from '../../../bot/records/uploads.js';
import type { DisputeDraft } from '../../../dialogs/ports/disputes.js';
import { uploadLimits } from '../../../dialogs/ports/uploads.js';
import type { TurnInfo } from '../../../dialogs/services.js';
import { type Person, policy, turnOf, World } from './world.js';

const pdf = (words = 'bukti'): Buffer => Buffer.from(`%PDF-1.7 ${words}`);
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** What every database of records must hold to when debtors object. */
export function disputesContract(name: string, open: () => Promise<Database & { drop?: () => Promise<void> }>): void {
  describe(`objections on ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let world: World;
    let disputes: DisputeRecords;
    let uploads: UploadRecords;
    let rendered: DisputeReceiptContent[] = [];
    let renderFails = false;

    beforeAll(async () => {
      database = await open();
      const { pool } = database;
      world = new World(pool);
      uploads = new UploadRecords(pool);
      disputes = new DisputeRecords({
        pool,
        policyOn: () => policy,
        officePhone: '1500-000',
        linkTo: (reference, file) => `https://bank.example/d/${reference}/${file}`,
        verifyUrl: (reference) => `https://bank.example/verifikasi/${reference}`,
        renderReceipt: async (content) => {
          if (renderFails) throw new Error('the printer is on fire');
          rendered.push(content);
          return Buffer.from(`receipt ${JSON.stringify(content)}`);
        },
      });
    }, 60_000);

    afterAll(async () => {
      await database.close();
      await database.drop?.();
    });

    const someone = async () => {
      const person = await world.person();
      const debtor = await world.verified(person);
      rendered = [];
      return { person, debtor, turn: turnOf(person.user) };
    };
    const draft = ({ facilityId }: Person, changes: Partial<DisputeDraft> = {}): DisputeDraft => ({
      facilityId,
      category: 'already_paid',
      explanation: 'sudah dibayar tanggal 3',
      amount: 1_000_000,
      items: [{ kind: 'instalment', number: 2 }],
      uploadIds: [],
      ...changes,
    });
    const hold = async (turn: TurnInfo, ...files: readonly Uint8Array[]): Promise<string[]> => {
      const held = await uploads.hold(
        turn.conversationId,
        files.map((bytes, index) => ({
          name: `bukti-${index + 1}.pdf`,
          claimedType: 'application/pdf',
          bytes,
          size: bytes.length,
        })),
        turn.now,
      );
      return held.map(({ content }) => String(content.uploadId));
    };
    const paused = (facilityId: string): Promise<boolean> =>
      withClient(database.pool, (client) => demandsPaused(client, facilityId));
    const later = (person: Person, iso: string): TurnInfo => turnOf(person.user, { now: Temporal.Instant.from(iso) });

    describe('files', () => {
      test('are judged by their bytes; what is not kept says why, and names lose numbers and folders', async () => {
        const { turn } = await someone();
        const file = (label: string, bytes: Uint8Array | null, size = bytes?.length ?? 0) => ({
          name: label,
          claimedType: 'image/png',
          bytes,
          size,
        });
        const held = await uploads.hold(
          turn.conversationId,
          [
            file('C:\\foto\\KTP 3174012345678901.png', pdf()),
            file('bukan-foto.png', Buffer.from('<html>')),
            file('kosong.png', Buffer.alloc(0)),
            file('besar.png', null, uploadLimits.bytes),
            file('lewat-sedikit.pdf', Buffer.concat([pdf(), Buffer.alloc(uploadLimits.bytes)])),
            file(`${'n'.repeat(200)}.pdf`, pdf()),
          ],
          turn.now,
        );
        const looked = await uploads.look(
          turn,
          held.map(({ content }) => String(content.uploadId)),
        );
        expect(looked).toEqual([
          { kind: 'kept', id: expect.any(String), name: 'KTP ************8901.png' },
          { kind: 'refused', name: 'bukan-foto.png', code: 'wrong_type' },
          { kind: 'refused', name: 'kosong.png', code: 'empty' },
          { kind: 'refused', name: 'besar.png', code: 'too_large' },
          { kind: 'refused', name: 'lewat-sedikit.pdf', code: 'too_large' },
          { kind: 'kept', id: expect.any(String), name: `${'n'.repeat(96)}.pdf` },
        ]);
      });

      test('a file of exactly the limit is kept and comes out as it went in', async () => {
        const { debtor, person, turn } = await someone();
        const whole = Buffer.concat([pdf(), Buffer.alloc(uploadLimits.bytes - pdf().length, 7)]);
        const { dispute } = await disputes.file(turn, debtor.id, draft(person, { uploadIds: await hold(turn, whole) }));
        const [kept] = await withClient(database.pool, (client) => evidenceOf(client, dispute.reference));
        expect(kept?.bytes.equals(whole)).toBe(true);
        expect(kept).toMatchObject({ number: 1, name: 'bukti-1.pdf', contentType: 'application/pdf' });
      });

      test('belong to their conversation alone', async () => {
        const { turn } = await someone();
        const stranger = await someone();
        const ids = await hold(turn, pdf());
        await expect(uploads.look(stranger.turn, ids)).resolves.toEqual([]);
        const { dispute } = await disputes.file(
          stranger.turn,
          stranger.debtor.id,
          draft(stranger.person, { uploadIds: ids }),
        );
        expect(dispute.evidence).toBe(0);
        await expect(uploads.look(turn, ids)).resolves.toHaveLength(1);
      });

      test('nobody took are let go after a day, and a conversation has only so much room', async () => {
        const { person, turn } = await someone();
        const [old = ''] = await hold(turn, pdf());
        const tomorrow = later(person, '2026-11-22T03:00:01Z');
        const [fresh = ''] = await hold(tomorrow, pdf());
        await expect(uploads.look(tomorrow, [old, fresh])).resolves.toEqual([
          { kind: 'kept', id: fresh, name: 'bukti-1.pdf' },
        ]);
        const many = await hold(later(person, '2026-11-22T04:00:00Z'), ...Array.from({ length: 20 }, () => pdf()));
        await expect(uploads.look(tomorrow, [fresh, ...many])).resolves.toHaveLength(20);
      });
    });

    describe('filing', () => {
      test('gives a number, a deadline in working days and a receipt, and pauses demands on that debt alone', async () => {
        const { debtor, person, turn } = await someone();
        const other = await someone();
        await expect(paused(person.facilityId)).resolves.toBe(false);
        const { dispute, receipt } = await disputes.file(turn, debtor.id, draft(person));
        expect(dispute.reference).toMatch(/^KB-[2-9A-HJKMNP-TV-Z]{6}$/);
        expect(dispute).toMatchObject({ status: 'received', category: 'already_paid', evidence: 0, note: null });
        // Saturday 21 November: ten working days end on Friday 4 December, twenty on the 18th.
        expect(dispute.answerBy).toEqual({ day: day('2026-12-04'), unknownYears: [] });
        expect(dispute.extendedAnswerBy.toString()).toBe('2026-12-18');
        expect(receipt.name).toBe(`tanda-terima-keberatan-${dispute.reference}.pdf`);
        await expect(paused(person.facilityId)).resolves.toBe(true);
        await expect(paused(other.person.facilityId)).resolves.toBe(false);
        await expect(world.documents.verify(dispute.reference)).resolves.toBe('authentic');
      });

      test('the receipt holds the fields of the regulation and what the debtor said', async () => {
        const { debtor, person, turn } = await someone();
        const uploadIds = await hold(turn, pdf('a'), pdf('b'));
        const { dispute } = await disputes.file(turn, debtor.id, draft(person, { uploadIds: uploadIds.reverse() }));
        expect(rendered).toEqual([
          {
            schema: 1,
            reference: dispute.reference,
            receivedAt: '2026-11-21T03:00:00.000Z',
            channel: 'web',
            creditor: 'Bank Contoh',
            debtor: { name: 'Uji Coba', customerNumber: person.customerNumber, phoneEnding: person.phone.slice(-4) },
            facility: { product: 'kta', numberEnding: '1002', reference: expect.stringMatching(/^TG-/) },
            officePhone: '1500-000',
            category: 'already_paid',
            explanation: 'sudah dibayar tanggal 3',
            amount: 1_000_000,
            items: [{ kind: 'instalment', number: 2, date: '2024-07-10', amount: 1_000_000 }],
            evidence: [
              { name: 'bukti-2.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
              { name: 'bukti-1.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
            ],
            answerBy: '2026-12-04',
            workingDays: 10,
            extendedAnswerBy: '2026-12-18',
            extensionWorkingDays: 10,
            unknownYears: [],
          },
        ]);
      });

      test('a year without a holiday table is named, never guessed', async () => {
        const { debtor, person } = await someone();
        const turn = later(person, '2026-12-22T03:00:00Z');
        const { dispute } = await disputes.file(turn, debtor.id, draft(person));
        expect(dispute.answerBy).toEqual({ day: day('2027-01-07'), unknownYears: [2027] });
        expect(rendered.at(-1)?.unknownYears).toEqual([2027]);
      });

      test('the same turn again, also at once, is the same objection with its files once', async () => {
        const { debtor, person, turn } = await someone();
        const one = draft(person, { uploadIds: await hold(turn, pdf()) });
        const all = await Promise.all(Array.from({ length: 5 }, () => disputes.file(turn, debtor.id, one)));
        await expect(disputes.file(turn, debtor.id, one)).resolves.toEqual(all[0]);
        expect(new Set(all.map(({ dispute }) => dispute.reference)).size).toBe(1);
        const list = await disputes.list(debtor.id);
        expect(list).toHaveLength(1);
        expect(list[0]?.evidence).toBe(1);
      });

      test('nothing stays behind when the receipt cannot be made, and the files are still held', async () => {
        const { debtor, person, turn } = await someone();
        const uploadIds = await hold(turn, pdf());
        renderFails = true;
        await expect(disputes.file(turn, debtor.id, draft(person, { uploadIds }))).rejects.toThrow('on fire');
        renderFails = false;
        await expect(disputes.list(debtor.id)).resolves.toEqual([]);
        await expect(paused(person.facilityId)).resolves.toBe(false);
        const { dispute } = await disputes.file(turn, debtor.id, draft(person, { uploadIds }));
        expect(dispute.evidence).toBe(1);
      });

      test('somebody else’s debt, a part that is not there and too many files are no objection', async () => {
        const { debtor, person, turn } = await someone();
        const other = await someone();
        await expect(disputes.file(turn, debtor.id, draft(other.person))).rejects.toThrow('not this debtor’s');
        const nowhere = draft(person, { items: [{ kind: 'entry', id: 'none' }] });
        await expect(disputes.file(turn, debtor.id, nowhere)).rejects.toThrow('does not have');
        const many = draft(person, { uploadIds: ['1', '2', '3', '4', '5', '6'] });
        await expect(disputes.file(turn, debtor.id, many)).rejects.toThrow('too many');
        await expect(disputes.list(debtor.id)).resolves.toEqual([]);
      });

      test('what QA sees names no person and holds no free text', async () => {
        const { debtor, person, turn } = await someone();
        const { dispute } = await disputes.file(turn, debtor.id, draft(person, { explanation: 'rahasia\0 \ud800' }));
        const { audit, disputes: seen } = await recordsSnapshot(database.pool);
        const row = seen.find(({ reference }) => reference === dispute.reference);
        expect(row).toMatchObject({
          facilityId: person.facilityId,
          category: 'already_paid',
          status: 'received',
          amount: 1_000_000,
          evidence: 0,
          receivedOn: '2026-11-21',
          answerBy: '2026-12-04',
          receivedAt: '2026-11-21T03:00:00.000Z',
        });
        expect(JSON.stringify([row, audit])).not.toMatch(/rahasia|Uji Coba/);
      });
    });

    describe('afterwards', () => {
      const filed = async () => {
        const one = await someone();
        const { dispute } = await disputes.file(one.turn, one.debtor.id, draft(one.person));
        return { ...one, reference: dispute.reference };
      };
      const decide = (
        reference: string,
        outcome: 'accepted' | 'rejected' | 'needs_documents',
        at = '2026-11-25T03:00:00Z',
      ) =>
        decideDispute(database.pool, policy, {
          reference,
          outcome,
          officer: 'rina',
          note: 'Pembayaran itu tercatat pada fasilitas lain.',
          at: Temporal.Instant.from(at),
        });

      test('evidence is added up to five files, once a turn', async () => {
        const { debtor, person, reference } = await filed();
        const turn = turnOf(person.user);
        const ids = await hold(turn, pdf('1'), pdf('2'), pdf('3'));
        const added = await disputes.addEvidence(turn, debtor.id, reference, ids);
        expect(added).toMatchObject({ kind: 'added', dispute: { evidence: 3, status: 'received' } });
        await expect(disputes.addEvidence(turn, debtor.id, reference, ids)).resolves.toEqual(added);
        const more = turnOf(person.user);
        await expect(
          disputes.addEvidence(more, debtor.id, reference, await hold(more, pdf('4'), pdf('5'), pdf('6'))),
        ).resolves.toEqual({ kind: 'refused', code: 'too_many' });
      });

      test('taking it back ends it, and demands are no longer paused', async () => {
        const { debtor, person, reference } = await filed();
        const turn = turnOf(person.user);
        await expect(disputes.withdraw(turn, debtor.id, reference)).resolves.toEqual({ kind: 'withdrawn' });
        await expect(disputes.withdraw(turn, debtor.id, reference)).resolves.toEqual({ kind: 'withdrawn' });
        await expect(disputes.withdraw(turnOf(person.user), debtor.id, reference)).resolves.toEqual({
          kind: 'refused',
          code: 'closed',
        });
        await expect(paused(person.facilityId)).resolves.toBe(false);
        await expect(disputes.list(debtor.id)).resolves.toMatchObject([{ reference, status: 'withdrawn' }]);
      });

      test('demands stay paused while another objection to the same debt is open', async () => {
        const { debtor, person, reference } = await filed();
        const second = await disputes.file(turnOf(person.user), debtor.id, draft(person, { category: 'other' }));
        await disputes.withdraw(turnOf(person.user), debtor.id, reference);
        await expect(paused(person.facilityId)).resolves.toBe(true);
        const list = await disputes.list(debtor.id);
        expect(list.map((one) => one.reference)).toEqual([second.dispute.reference, reference]);
      });

      test('nobody else sees it, adds to it, takes it back or gets its receipt', async () => {
        const { reference } = await filed();
        const { debtor, person } = await someone();
        const turn = turnOf(person.user);
        const unknown = { kind: 'refused', code: 'unknown' };
        await expect(disputes.list(debtor.id)).resolves.toEqual([]);
        await expect(disputes.receipt(turn, debtor.id, reference)).resolves.toBeUndefined();
        await expect(disputes.withdraw(turn, debtor.id, reference)).resolves.toEqual(unknown);
        await expect(disputes.addEvidence(turn, debtor.id, reference, [])).resolves.toEqual(unknown);
      });

      test.each(['accepted', 'rejected'] as const)('an officer decides it: %s', async (outcome) => {
        const { debtor, person, reference } = await filed();
        await expect(decide(reference, outcome)).resolves.toEqual({ kind: 'decided' });
        await expect(decide(reference, outcome)).resolves.toEqual({ kind: 'refused', code: 'closed' });
        await expect(disputes.list(debtor.id)).resolves.toMatchObject([
          { reference, status: outcome, note: 'Pembayaran itu tercatat pada fasilitas lain.' },
        ]);
        await expect(paused(person.facilityId)).resolves.toBe(false);
        await expect(disputes.addEvidence(turnOf(person.user), debtor.id, reference, ['1'])).resolves.toEqual({
          kind: 'refused',
          code: 'closed',
        });
        const { audit } = await recordsSnapshot(database.pool);
        expect(audit.filter(({ subject }) => subject === reference).map(({ event }) => event)).toEqual([
          'document.stored',
          'dispute.received',
          `dispute.${outcome}`,
        ]);
      });

      test('an officer asks for documents: the days of the answer begin when they are there', async () => {
        const { debtor, person, reference } = await filed();
        await decide(reference, 'needs_documents');
        await expect(paused(person.facilityId)).resolves.toBe(true);
        const [waiting] = await disputes.list(debtor.id);
        expect(waiting?.status).toBe('needs_documents');
        // Wednesday 25 November and ten working days.
        expect(waiting?.documentsBy?.toString()).toBe('2026-12-09');
        const turn = later(person, '2026-12-01T03:00:00Z');
        const added = await disputes.addEvidence(turn, debtor.id, reference, await hold(turn, pdf()));
        expect(added).toMatchObject({ kind: 'added', dispute: { status: 'received', evidence: 1 } });
        const [again] = await disputes.list(debtor.id);
        expect(again?.answerBy.day.toString()).toBe('2026-12-15');
      });

      test('an unknown number is refused, and the audit is whole', async () => {
        await expect(decide('KB-AAAAAA', 'accepted')).resolves.toEqual({ kind: 'refused', code: 'unknown' });
        await expect(verifyAudit(database.pool)).resolves.toMatchObject({ kind: 'intact' });
      });

      test('evidence is never changed', async () => {
        const { debtor, person, reference } = await filed();
        const turn = turnOf(person.user);
        await disputes.addEvidence(turn, debtor.id, reference, await hold(turn, pdf()));
        await expect(
          database.pool.query(`update dispute_evidence set name = 'x' where dispute = $1`, [reference]),
        ).rejects.toThrow('append-only');
      });
    });
  });
}
