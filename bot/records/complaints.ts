import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type {
  ComplaintDetails,
  ComplaintReport,
  ComplaintService,
  RegisteredComplaint,
} from '../../dialogs/ports/complaints.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { complaintDeadlines } from '../../engine/complaintDeadlines.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal } from '../../engine/refusal.js';
import type { Deadline } from '../../engine/workingDays.js';
import { contentHash } from '../hash.js';
import { appendAudit } from './audit.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { onceInTurn } from './turnEffects.js';
import { instantOf, isoInstant, storableText } from './values.js';

interface ComplaintParts {
  readonly pool: pg.Pool;
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
  readonly random?: RandomInt;
}

/** A registered complaint as plain JSON, as the turn's effect keeps it. */
interface Kept {
  readonly reference: string;
  readonly receivedAt: string;
  readonly answerBy: string;
  readonly unknownYears: readonly number[];
  readonly added: boolean;
}

/** A chat counts as written (domain.md §2). */
const form = 'written';
const continuingHours = 24;

/** The register of complaints about collectors and of reports of middlemen. */
export class ComplaintRecords implements ComplaintService {
  readonly #parts: ComplaintParts;

  constructor(parts: ComplaintParts) {
    this.#parts = parts;
  }

  async register(
    turn: TurnInfo,
    report: ComplaintReport,
    { continuing } = { continuing: false },
  ): Promise<RegisteredComplaint> {
    const effect = `complaints.register:${contentHash({ ...report }).slice(0, 16)}`;
    const kept = await onceInTurn<Kept>(this.#parts.pool, turn.id, effect, async (client) => {
      const open = continuing ? await this.#continued(client, turn, report) : undefined;
      return open ?? (await this.#insert(client, turn, report));
    });
    return {
      ...kept,
      kind: report.kind,
      receivedAt: Temporal.Instant.from(kept.receivedAt),
      answerBy: Temporal.PlainDate.from(kept.answerBy),
    };
  }

  async add(turn: TurnInfo, reference: string, details: ComplaintDetails): Promise<boolean> {
    return onceInTurn(this.#parts.pool, turn.id, `complaints.add:${reference}`, async (client) => {
      const { rowCount } = await client.query(
        `update complaints set happened = coalesce($3, happened), who = coalesce($4, who),
           evidence = coalesce($5, evidence), contact = coalesce($6, contact)
         where reference = $1 and conversation_id = $2`,
        [reference, turn.conversationId, ...texts(details)],
      );
      if (rowCount !== 1) return false;
      await appendAudit(client, {
        at: turn.now,
        event: 'complaint.added_to',
        actor: 'conversation',
        subject: reference,
        detail: { told: told(details) },
      });
      return true;
    });
  }

  /** The complaint of this kind that the conversation has open, with the new words put to it. */
  async #continued(client: pg.PoolClient, turn: TurnInfo, report: ComplaintReport): Promise<Kept | undefined> {
    const { rows } = await client.query<{ reference: string; received_at: string; answer_by: string }>(
      `update complaints set what = what || chr(10) || $4 where reference = (
         select reference from complaints
         where conversation_id = $1 and kind = $2 and status = 'open' and received_at > $3
         order by received_at desc limit 1)
       returning reference, received_at, answer_by`,
      [
        turn.conversationId,
        report.kind,
        isoInstant(turn.now.subtract({ hours: continuingHours })),
        storableText(report.what),
      ],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    await appendAudit(client, {
      at: turn.now,
      event: 'complaint.added_to',
      actor: actorOf(report.debtorId),
      subject: row.reference,
      detail: { told: ['what'] },
    });
    const receivedAt = isoInstant(instantOf(row.received_at));
    return { reference: row.reference, receivedAt, answerBy: row.answer_by, unknownYears: [], added: true };
  }

  async #insert(client: pg.PoolClient, turn: TurnInfo, report: ComplaintReport): Promise<Kept> {
    const { day, unknownYears } = this.#answerBy(turn);
    const reference = await newReference(client, 'PG', this.#parts.random ?? secureRandomInt);
    const receivedAt = isoInstant(turn.now);
    await client.query(
      `insert into complaints (reference, kind, debtor_id, channel, user_id, conversation_id, what, happened, who,
         evidence, contact, contact_pause, form, received_at, answer_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        reference,
        report.kind,
        report.debtorId,
        turn.channel,
        turn.userId,
        turn.conversationId,
        storableText(report.what),
        ...texts(report),
        report.kind === 'collector',
        form,
        receivedAt,
        day.toString(),
      ],
    );
    await appendAudit(client, {
      at: turn.now,
      event: 'complaint.registered',
      actor: actorOf(report.debtorId),
      subject: reference,
      detail: { kind: report.kind, form, answerBy: day.toString(), told: told(report) },
    });
    return { reference, receivedAt, answerBy: day.toString(), unknownYears, added: false };
  }

  #answerBy(turn: TurnInfo): Deadline {
    const deadlines = complaintDeadlines({
      form,
      receivedOn: turn.today,
      documentsAskedOn: null,
      documentsCompleteOn: null,
      policy: this.#parts.policyOn(turn.today),
    });
    if (isRefusal(deadlines)) throw new Error(`A complaint received today has no deadline: ${deadlines.code}.`);
    return deadlines.answerBy;
  }
}

const detailNames = ['happened', 'who', 'evidence', 'contact'] as const;

function texts(details: ComplaintDetails): readonly (string | null)[] {
  return detailNames.map((name) => (details[name] === null ? null : storableText(details[name])));
}

/** Which details were told, without their words: the audit holds no personal data. */
function told(details: ComplaintDetails): readonly string[] {
  return detailNames.filter((name) => details[name] !== null);
}

function actorOf(debtorId: string | null): string {
  return debtorId === null ? 'user:unverified' : `debtor:${debtorId}`;
}
