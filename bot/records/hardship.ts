import type pg from 'pg';
import type { HardshipRequest, HardshipService } from '../../dialogs/ports/hardship.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { appendAudit } from './audit.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant, storableText } from './values.js';

/** Requests of debtors in a hard time. The story is sensitive: it is neither in the audit nor in any snapshot. */
export class HardshipRecords implements HardshipService {
  readonly #pool: pg.Pool;

  constructor(parts: { readonly pool: pg.Pool }) {
    this.#pool = parts.pool;
  }

  async record(turn: TurnInfo, request: HardshipRequest): Promise<void> {
    const { calls, consented, debtorId, facilityId, reference, wish } = request;
    const at = isoInstant(turn.now);
    await onceInTurn(this.#pool, turn.id, `hardship.record:${reference}`, async (client) => {
      await client.query(
        `insert into hardships (reference, debtor_id, facility_id, wish, calls, consent_question, consent_answer,
           consented_at, story, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          reference,
          debtorId,
          facilityId,
          wish,
          JSON.stringify(calls),
          consented?.question ?? null,
          consented === null ? null : storableText(consented.answer),
          consented === null ? null : at,
          consented === null ? null : storableText(JSON.stringify(consented.story)),
          at,
        ],
      );
      await appendAudit(client, {
        at: turn.now,
        event: 'hardship.recorded',
        actor: `debtor:${debtorId}`,
        subject: reference,
        detail: { wish, calls, consented: consented !== null, ...(facilityId === null ? {} : { facilityId }) },
      });
      return null;
    });
  }
}
