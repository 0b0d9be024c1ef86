import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { HeldData, PrivacyRequest, PrivacyService } from '../../dialogs/ports/privacy.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { personalDataDeadline } from '../../engine/personalDataDeadline.js';
import type { Policy } from '../../engine/policy.js';
import { contentHash } from '../hash.js';
import { appendAudit } from './audit.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant, storableText } from './values.js';

type RequestInput = Parameters<PrivacyService['request']>[1];
type StoredKind = RequestInput['kind'] | 'erasure';

interface PrivacyParts {
  readonly pool: pg.Pool;
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
  readonly random?: RandomInt;
}

const heldQuery = `select d.name, right(d.customer_number, 4) as "customerNumberEnding", right(d.phone, 4) as "phoneEnding",
    (select count(*) from facilities f where f.debtor_id = d.id)::int as facilities,
    (select count(*) from ledger_entries l join facilities f on f.id = l.facility_id
      where f.debtor_id = d.id and l.kind = 'payment')::int as payments,
    (select count(*) from agreements a where a.debtor_id = d.id)::int as agreements,
    (select count(*) from documents p where p.debtor_id = d.id)::int as documents,
    (select count(*) from handoffs h where h.debtor_id = d.id)::int as cases,
    (select count(*) from complaints c where c.debtor_id = d.id)::int as complaints,
    (select count(*) from hardships s where s.debtor_id = d.id and s.story is not null)::int as stories
  from debtors d where d.id = $1`;

/** Requests about one's own data, the erasure of what is kept by consent, and who is not to be written to. */
export class PrivacyRecords implements PrivacyService {
  readonly #parts: PrivacyParts;

  constructor(parts: PrivacyParts) {
    this.#parts = parts;
  }

  async held(debtorId: string): Promise<HeldData> {
    return withClient(this.#parts.pool, async (client) => {
      const { rows } = await client.query<HeldData>(heldQuery, [debtorId]);
      const [row] = rows;
      if (row === undefined) throw new Error('The verified debtor is not on record.');
      return row;
    });
  }

  async request(turn: TurnInfo, input: RequestInput): Promise<PrivacyRequest> {
    const effect = `privacy.request:${contentHash({ field: null, detail: null, ...input }).slice(0, 16)}`;
    const kept = await onceInTurn(this.#parts.pool, turn.id, effect, (client) => this.#insert(client, turn, input));
    return { reference: kept.reference, answerBy: Temporal.Instant.from(kept.answerBy) };
  }

  async erase(turn: TurnInfo, debtorId: string): Promise<{ readonly reference: string; readonly erased: number }> {
    return onceInTurn(this.#parts.pool, turn.id, 'privacy.erase', async (client) => {
      const { rows } = await client.query<{ reference: string }>(
        `update hardships set story = null, erased_at = $2 where debtor_id = $1 and story is not null
         returning reference`,
        [debtorId, isoInstant(turn.now)],
      );
      const { reference } = await this.#insert(client, turn, { debtorId, kind: 'erasure' }, { erased: rows.length });
      return { reference, erased: rows.length };
    });
  }

  async stopMessages(
    turn: TurnInfo,
    debtorId: string | null,
  ): Promise<{ readonly kind: 'stopped' | 'already_stopped' }> {
    return onceInTurn(this.#parts.pool, turn.id, 'privacy.stop', async (client) => {
      const { rowCount } = await client.query(
        `insert into contact_stops (channel, user_id, debtor_id, stopped_at) values ($1, $2, $3, $4)
         on conflict (channel, user_id) where undone_at is null
         do update set debtor_id = excluded.debtor_id
           where excluded.debtor_id is not null and contact_stops.debtor_id is distinct from excluded.debtor_id`,
        [turn.channel, turn.userId, debtorId, isoInstant(turn.now)],
      );
      if (rowCount !== 1) return { kind: 'already_stopped' };
      await this.#auditContact(client, turn, debtorId, 'contact.stopped');
      return { kind: 'stopped' };
    });
  }

  async allowMessages(turn: TurnInfo, debtorId: string | null): Promise<{ readonly kind: 'allowed' | 'was_allowed' }> {
    return onceInTurn(this.#parts.pool, turn.id, 'privacy.allow', async (client) => {
      const { rowCount } = await client.query(
        `update contact_stops set undone_at = $4
         where undone_at is null and ((channel = $1 and user_id = $2) or debtor_id = $3)`,
        [turn.channel, turn.userId, debtorId, isoInstant(turn.now)],
      );
      if ((rowCount ?? 0) === 0) return { kind: 'was_allowed' };
      await this.#auditContact(client, turn, debtorId, 'contact.allowed');
      return { kind: 'allowed' };
    });
  }

  async isStopped(
    { channel, userId }: Pick<TurnInfo, 'channel' | 'userId'>,
    debtorId: string | null,
  ): Promise<boolean> {
    return withClient(this.#parts.pool, async (client) => {
      const { rowCount } = await client.query(
        `select from contact_stops
         where undone_at is null and ((channel = $1 and user_id = $2) or debtor_id = $3) limit 1`,
        [channel, userId, debtorId],
      );
      return rowCount === 1;
    });
  }

  async #insert(
    client: pg.PoolClient,
    turn: TurnInfo,
    input: Omit<RequestInput, 'kind'> & { readonly kind: StoredKind },
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly reference: string; readonly answerBy: string }> {
    const answerBy = isoInstant(personalDataDeadline(turn.now, this.#parts.policyOn(turn.today)));
    const reference = await newReference(client, 'DP', this.#parts.random ?? secureRandomInt);
    await client.query(
      `insert into privacy_requests (reference, debtor_id, kind, field, detail, received_at, answer_by, status)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        reference,
        input.debtorId,
        input.kind,
        input.field ?? null,
        input.detail === undefined ? null : storableText(input.detail),
        isoInstant(turn.now),
        answerBy,
        input.kind === 'erasure' ? 'done' : 'open',
      ],
    );
    await appendAudit(client, {
      at: turn.now,
      event: input.kind === 'erasure' ? 'privacy.erased' : 'privacy.requested',
      actor: `debtor:${input.debtorId}`,
      subject: reference,
      detail: { kind: input.kind, ...(input.field === undefined ? {} : { field: input.field }), ...detail },
    });
    return { reference, answerBy };
  }

  #auditContact(client: pg.PoolClient, turn: TurnInfo, debtorId: string | null, event: string): Promise<void> {
    return appendAudit(client, {
      at: turn.now,
      event,
      actor: debtorId === null ? 'user:unverified' : `debtor:${debtorId}`,
      subject: turn.channel,
      detail: {},
    });
  }
}
