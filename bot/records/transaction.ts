import type pg from 'pg';
import { isConnectionLoss, typedError, unavailable } from './errors.js';

/** Runs `act` in one transaction: committed when it returns, rolled back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    await client.query('begin isolation level read committed');
    try {
      const result = await act(client);
      await client.query('commit');
      return result;
    } catch (error) {
      if (!isConnectionLoss(error)) await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

/** Lends a connection. One on which the connection itself failed is thrown away instead of being lent again. */
export async function withClient<T>(pool: pg.Pool, act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw unavailable(error);
  }
  // A connection that breaks while it is lent says so by an event as well as by the failing statement.
  const ignore = (): undefined => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    return await act(client);
  } catch (error) {
    broken = isConnectionLoss(error);
    throw typedError(error);
  } finally {
    client.removeListener('error', ignore);
    client.release(broken);
  }
}
