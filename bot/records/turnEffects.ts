import type pg from 'pg';
import { inTransaction } from './transaction.js';

/**
 * Runs an effect once for a turn, in one transaction together with the note that it is done. A turn that is run again,
 * also at the same moment by another process, gets the first run's result instead. The result must be plain JSON; it is
 * returned as it was stored. When `act` throws nothing is kept and the next run tries anew.
 *
 * `effect` names the effect and what it is about ('offers.accept:OFFER'), so that one turn may have several.
 */
export async function onceInTurn<T>(
  pool: pg.Pool,
  turnId: string,
  effect: string,
  act: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, async (client) => {
    const claimed = await client.query(
      `insert into turn_effects (turn_id, effect, result) values ($1, $2, 'null') on conflict do nothing`,
      [turnId, effect],
    );
    if (claimed.rowCount === 1) {
      const result = await act(client);
      await client.query('update turn_effects set result = $3 where turn_id = $1 and effect = $2', [
        turnId,
        effect,
        JSON.stringify(result ?? null),
      ]);
    }
    const { rows } = await client.query<{ result: T }>(
      'select result from turn_effects where turn_id = $1 and effect = $2',
      [turnId, effect],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`The effect ${effect} of a turn has vanished inside its transaction.`);
    return row.result;
  });
}
