import type pg from 'pg';
import type { PlanFrom, Proposal, ProposalService, ProposalSubmission } from '../../dialogs/ports/proposals.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { contentHash } from '../hash.js';
import { accountOf } from './accounts.js';
import { appendAudit } from './audit.js';
import { type ProposalRow, proposalById, proposalColumns, proposalOf } from './proposalRows.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { inTransaction, withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant, storableText } from './values.js';

/** The plans that debtors propose themselves. */
export class ProposalRecords implements ProposalService {
  readonly #pool: pg.Pool;
  readonly #random: RandomInt;

  constructor(parts: { readonly pool: pg.Pool; readonly random?: RandomInt }) {
    this.#pool = parts.pool;
    this.#random = parts.random ?? secureRandomInt;
  }

  async standing(
    debtorId: string,
    facilityId: string,
  ): Promise<{ readonly brokenPromises: number; readonly dispute: string | null }> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ broken: number; dispute: string | null }>(
        `select (select count(*)::int from agreements where debtor_id = $1 and status = 'broken') as broken,
           coalesce(
             (select reference from disputes where debtor_id = $1 and facility_id = $2
                and status in ('received', 'needs_documents') order by received_at desc limit 1),
             (select reference from handoffs where debtor_id = $1 and facility_id = $2 and topic = 'dispute'
                and status = 'open' order by opened_at desc limit 1)) as dispute`,
        [debtorId, facilityId],
      );
      const [row] = rows;
      return { brokenPromises: row?.broken ?? 0, dispute: row?.dispute ?? null };
    });
  }

  async submit(turn: TurnInfo, debtorId: string, submission: ProposalSubmission): Promise<Proposal> {
    const plain = JSON.parse(JSON.stringify(submission));
    const effect = `proposals.submit:${contentHash(plain).slice(0, 16)}`;
    const { id } = await onceInTurn(this.#pool, turn.id, effect, async (client) => {
      await client.query('select from facilities where id = $1 for update', [submission.facilityId]);
      if ((await accountOf(client, debtorId, submission.facilityId)) === undefined) {
        throw new Error('A plan was proposed for a debt that is not this debtor’s.');
      }
      await client.query('update proposals set replaced_at = $2 where facility_id = $1 and replaced_at is null', [
        submission.facilityId,
        isoInstant(turn.now),
      ]);
      return this.#write(client, turn, debtorId, submission);
    });
    const { rows } = await withClient(this.#pool, (client) =>
      client.query<ProposalRow>(`select ${proposalColumns} from proposals where id = $1`, [id]),
    );
    const [row] = rows;
    if (row === undefined) throw new Error('A proposal was written and is not there.');
    return proposalOf(row);
  }

  async list(debtorId: string): Promise<readonly Proposal[]> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<ProposalRow>(
        `select ${proposalColumns} from proposals
         where debtor_id = $1 and replaced_at is null order by proposed_at desc, id`,
        [debtorId],
      );
      return rows.map(proposalOf);
    });
  }

  async withdraw(
    turn: TurnInfo,
    debtorId: string,
    proposalId: string,
  ): Promise<{ readonly kind: 'withdrawn' | 'refused' }> {
    return onceInTurn<{ kind: 'withdrawn' | 'refused' }>(
      this.#pool,
      turn.id,
      `proposals.withdraw:${proposalId}`,
      async (client) => {
        const row = await proposalById(client, debtorId, proposalId);
        if (row?.status !== 'waiting') return { kind: 'refused' };
        await client.query(`update proposals set status = 'withdrawn' where id = $1`, [proposalId]);
        await appendAudit(client, {
          at: turn.now,
          event: 'proposal.withdrawn',
          actor: `debtor:${debtorId}`,
          subject: row.reference,
          detail: { facilityId: row.facility_id },
        });
        return { kind: 'withdrawn' };
      },
    );
  }

  /** Noted by the turn that tells: run again after a crash it tells the same answers again, and no other turn does. */
  async answers(
    turn: TurnInfo,
    debtorId: string,
  ): Promise<{ readonly news: readonly Proposal[]; readonly waiting: number }> {
    const open = await this.list(debtorId);
    const waiting = open.filter(({ status }) => status === 'waiting').length;
    if (!open.some(({ answered }) => answered)) return { news: [], waiting };
    const news = await inTransaction(this.#pool, async (client) => {
      const told = await client.query<{ reference: string }>(
        `update proposals set told_in_turn = $2
         where debtor_id = $1 and replaced_at is null and answered_at is not null and told_in_turn is null
         returning reference`,
        [debtorId, turn.id],
      );
      const { rows } = await client.query<ProposalRow>(
        `select ${proposalColumns} from proposals
         where debtor_id = $1 and told_in_turn = $2 order by answered_at, id`,
        [debtorId, turn.id],
      );
      if (told.rows.length > 0) {
        await appendAudit(
          client,
          ...told.rows.map(({ reference }) => ({
            at: turn.now,
            event: 'proposal.answer_told',
            actor: `debtor:${debtorId}`,
            subject: reference,
            detail: { channel: turn.channel },
          })),
        );
      }
      return rows.map(proposalOf);
    });
    return { news, waiting };
  }

  async #write(
    client: pg.ClientBase,
    turn: TurnInfo,
    debtorId: string,
    submission: ProposalSubmission,
  ): Promise<{ readonly id: string }> {
    const { agreeable, answerBy, asked, facilityId, household, level, reason, reasons, status, validUntil } =
      submission;
    const reference = await newReference(client, 'US', this.#random);
    const plan = (from: PlanFrom | null): readonly (string | number | null)[] =>
      from === null ? [null, null, null] : [from.payment, from.months, from.firstDueDate.toString()];
    const { rows } = await client.query<{ id: string }>(
      `insert into proposals (reference, debtor_id, facility_id, channel, user_id, conversation_id, payment, months,
         first_due_date, household, reason, bill_total, status, level, reasons, agreeable_payment, agreeable_months,
         agreeable_first_due_date, valid_until, answer_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
       returning id`,
      [
        reference,
        debtorId,
        facilityId,
        turn.channel,
        turn.userId,
        turn.conversationId,
        ...plan(asked),
        household === null ? null : JSON.stringify(household),
        reason === null ? null : storableText(reason),
        submission.billTotal,
        status,
        level,
        JSON.stringify(reasons),
        ...plan(agreeable),
        agreeable === null ? null : (validUntil?.toString() ?? null),
        answerBy?.toString() ?? null,
        isoInstant(turn.now),
      ],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('A proposal was written and is not there.');
    await appendAudit(client, {
      at: turn.now,
      event: 'proposal.submitted',
      actor: `debtor:${debtorId}`,
      subject: reference,
      detail: { facilityId, status, level, reasons, payment: asked.payment, months: asked.months },
    });
    return row;
  }
}
