import type pg from 'pg';
import type { Dispute, DisputeDraft, DisputeService } from '../../dialogs/ports/disputes.js';
import { isOpen } from '../../dialogs/ports/disputes.js';
import { uploadLimits } from '../../dialogs/ports/uploads.js';
import type { DocumentLink, TurnInfo } from '../../dialogs/services.js';
import { contentHash } from '../hash.js';
import { appendAudit } from './audit.js';
import {
  type DisputeRow,
  disputeDays,
  disputeOf,
  lockedDispute,
  selectDisputes,
  unknownYearsOf,
} from './disputeRows.js';
import { documentLink, type LinkTo } from './documents.js';
import { evidenceHashes, takeEvidence } from './evidence.js';
import { type FileDisputeParts, fileDispute } from './fileDispute.js';
import { secureRandomInt } from './references.js';
import { withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { dayOf, isoInstant } from './values.js';

type AddOutcome = Awaited<ReturnType<DisputeService['addEvidence']>>;
type WithdrawOutcome = Awaited<ReturnType<DisputeService['withdraw']>>;

/** Objections to debts. While one is open nothing is asked for on its debt (the view paused_facilities). */
export class DisputeRecords implements DisputeService {
  readonly #pool: pg.Pool;
  readonly #linkTo: LinkTo;
  readonly #parts: FileDisputeParts;

  constructor(
    parts: { readonly pool: pg.Pool; readonly linkTo: LinkTo } & Omit<FileDisputeParts, 'random'> &
      Partial<Pick<FileDisputeParts, 'random'>>,
  ) {
    this.#pool = parts.pool;
    this.#linkTo = parts.linkTo;
    this.#parts = { ...parts, random: parts.random ?? secureRandomInt };
  }

  async file(
    turn: TurnInfo,
    debtorId: string,
    draft: DisputeDraft,
  ): Promise<{ readonly dispute: Dispute; readonly receipt: DocumentLink }> {
    const effect = `disputes.file:${contentHash(draft).slice(0, 16)}`;
    const { reference } = await onceInTurn(this.#pool, turn.id, effect, (client) =>
      fileDispute(client, turn, debtorId, draft, this.#parts),
    );
    const dispute = await this.#own(debtorId, reference);
    if (dispute === undefined) throw new Error('An objection was taken down and is not there.');
    return { dispute, receipt: documentLink(this.#linkTo, 'dispute_receipt', reference) };
  }

  async list(debtorId: string): Promise<readonly Dispute[]> {
    const { rows } = await withClient(this.#pool, (client) =>
      client.query<DisputeRow>(
        `${selectDisputes} where d.debtor_id = $1
         order by d.closed_at is not null, d.received_at desc, d.reference`,
        [debtorId],
      ),
    );
    return rows.map(disputeOf);
  }

  async addEvidence(
    turn: TurnInfo,
    debtorId: string,
    reference: string,
    uploadIds: readonly string[],
  ): Promise<AddOutcome> {
    const effect = `disputes.addEvidence:${reference}:${contentHash(uploadIds).slice(0, 16)}`;
    const code = await onceInTurn(this.#pool, turn.id, effect, async (client) => {
      const row = await lockedDispute(client, reference);
      if (row === undefined || row.debtor_id !== debtorId) return 'unknown';
      if (!isOpen(row)) return 'closed';
      if (row.evidence + uploadIds.length > uploadLimits.files) return 'too_many';
      const files = await takeEvidence(client, turn, reference, uploadIds);
      if (row.status === 'needs_documents' && files.length > 0) await this.#complete(client, turn, row);
      await appendAudit(client, {
        at: turn.now,
        event: 'dispute.evidence_added',
        actor: `debtor:${debtorId}`,
        subject: reference,
        detail: { evidence: evidenceHashes(files) },
      });
      return 'added';
    });
    if (code !== 'added') return { kind: 'refused', code };
    const dispute = await this.#own(debtorId, reference);
    if (dispute === undefined) throw new Error('An objection was added to and is not there.');
    return { kind: 'added', dispute };
  }

  async withdraw(turn: TurnInfo, debtorId: string, reference: string): Promise<WithdrawOutcome> {
    return onceInTurn<WithdrawOutcome>(this.#pool, turn.id, `disputes.withdraw:${reference}`, async (client) => {
      const row = await lockedDispute(client, reference);
      if (row === undefined || row.debtor_id !== debtorId) return { kind: 'refused', code: 'unknown' };
      if (!isOpen(row)) return { kind: 'refused', code: 'closed' };
      await client.query(`update disputes set status = 'withdrawn', closed_at = $2 where reference = $1`, [
        reference,
        isoInstant(turn.now),
      ]);
      await appendAudit(client, {
        at: turn.now,
        event: 'dispute.withdrawn',
        actor: `debtor:${debtorId}`,
        subject: reference,
        detail: { facilityId: row.facility_id },
      });
      return { kind: 'withdrawn' };
    });
  }

  async receipt(_turn: TurnInfo, debtorId: string, reference: string): Promise<DocumentLink | undefined> {
    const dispute = await this.#own(debtorId, reference);
    return dispute === undefined ? undefined : documentLink(this.#linkTo, 'dispute_receipt', reference);
  }

  /** The documents the bank waited for are there: the working days of the answer are counted anew from today. */
  async #complete(client: pg.ClientBase, turn: TurnInfo, row: DisputeRow): Promise<void> {
    const days = disputeDays(this.#parts.policyOn(turn.today), {
      receivedOn: dayOf(row.received_on),
      askedOn: row.documents_asked_on === null ? null : dayOf(row.documents_asked_on),
      completeOn: turn.today,
    });
    await client.query(
      `update disputes set status = 'received', documents_complete_on = $2, answer_by = $3, extended_answer_by = $4,
         unknown_years = $5 where reference = $1`,
      [
        row.reference,
        turn.today.toString(),
        days.answerBy.day.toString(),
        days.extendedAnswerBy.day.toString(),
        JSON.stringify(unknownYearsOf(days)),
      ],
    );
  }

  async #own(debtorId: string, reference: string): Promise<Dispute | undefined> {
    const { rows } = await withClient(this.#pool, (client) =>
      client.query<DisputeRow>(`${selectDisputes} where d.reference = $1 and d.debtor_id = $2`, [reference, debtorId]),
    );
    const [row] = rows;
    return row === undefined ? undefined : disputeOf(row);
  }
}

/** Whether nothing may be asked for on a debt because an objection to it is open. For reminders, calls and letters. */
export async function demandsPaused(client: pg.ClientBase, facilityId: string): Promise<boolean> {
  const { rowCount } = await client.query('select from paused_facilities where facility_id = $1', [facilityId]);
  return rowCount === 1;
}
