import type pg from 'pg';
import type { SatisfactionService } from '../../dialogs/ports/satisfaction.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { appendAudit } from './audit.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant } from './values.js';

/** How debtors found their conversations. */
export class SatisfactionRecords implements SatisfactionService {
  readonly #pool: pg.Pool;

  constructor(parts: { readonly pool: pg.Pool }) {
    this.#pool = parts.pool;
  }

  async mayAsk({ today }: TurnInfo, debtorId: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query('select 1 from satisfaction where debtor_id = $1 and given_on = $2', [
      debtorId,
      today.toString(),
    ]);
    return rowCount === 0;
  }

  async give(turn: TurnInfo, debtorId: string, score: number): Promise<void> {
    await onceInTurn(this.#pool, turn.id, 'satisfaction.give', async (client) => {
      const { rowCount } = await client.query(
        `insert into satisfaction (debtor_id, given_on, score, channel, given_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [debtorId, turn.today.toString(), score, turn.channel, isoInstant(turn.now)],
      );
      if (rowCount === 1)
        await appendAudit(client, {
          at: turn.now,
          event: 'satisfaction.given',
          actor: `debtor:${debtorId}`,
          subject: debtorId,
          detail: { score },
        });
    });
  }
}
