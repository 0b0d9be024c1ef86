import type pg from 'pg';
import type { HandoffService, TurnInfo } from '../../dialogs/services.js';
import { contentHash } from '../hash.js';
import { appendAudit } from './audit.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant, storableText } from './values.js';

/** Cases handed to a person at the bank. */
export class HandoffRecords implements HandoffService {
  readonly #pool: pg.Pool;
  readonly #random: RandomInt;

  constructor(parts: { readonly pool: pg.Pool; readonly random?: RandomInt }) {
    this.#pool = parts.pool;
    this.#random = parts.random ?? secureRandomInt;
  }

  /** Opens a case and gives its number. The same case asked for again in the same turn is the same case. */
  async open(turn: TurnInfo, input: Parameters<HandoffService['open']>[1]): Promise<{ readonly reference: string }> {
    const effect = `handoffs.open:${contentHash({ ...input, facilityId: input.facilityId ?? null }).slice(0, 16)}`;
    return onceInTurn(this.#pool, turn.id, effect, async (client) => {
      const reference = await newReference(client, 'KS', this.#random);
      await client.query(
        `insert into handoffs
           (reference, debtor_id, channel, user_id, conversation_id, topic, facility_id, summary, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          reference,
          input.debtorId,
          turn.channel,
          turn.userId,
          turn.conversationId,
          input.topic,
          input.facilityId ?? null,
          storableText(input.summary),
          isoInstant(turn.now),
        ],
      );
      await appendAudit(client, {
        at: turn.now,
        event: 'handoff.opened',
        actor: input.debtorId === null ? 'user:unverified' : `debtor:${input.debtorId}`,
        subject: reference,
        detail: { topic: input.topic, ...(input.facilityId === undefined ? {} : { facilityId: input.facilityId }) },
      });
      return { reference };
    });
  }
}
