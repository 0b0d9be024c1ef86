import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { instantOf, isoInstant } from '../records/values.js';
import { identityRules } from './identityRules.js';

interface AttemptRow {
  readonly key: string;
  readonly failures: number;
  readonly last_failed_at: string;
  readonly locked_until: string | null;
}

/** How often the holders of some keys have failed. */
export interface Standing {
  /** The latest end of a lock in force, if any. */
  readonly lockedUntil: Temporal.Instant | undefined;
  /** Tries left before a lock, by the key that has failed most. */
  readonly attemptsLeft: number;
}

/**
 * Puts everybody who fails under the same keys in a row until the caller's transaction ends: without it, tries made at
 * the same moment would all see the same number of failures. Keys are taken in the order given; callers keep to one.
 */
export async function lockKeys(client: pg.ClientBase, keys: readonly string[]): Promise<void> {
  for (const key of keys) await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

export async function standing(
  client: pg.ClientBase,
  keys: readonly string[],
  now: Temporal.Instant,
): Promise<Standing> {
  const { rows } = await client.query<AttemptRow>('select * from identity_attempts where key = any($1)', [keys]);
  const locks = rows
    .flatMap((row) => (row.locked_until === null ? [] : [instantOf(row.locked_until)]))
    .filter((until) => Temporal.Instant.compare(until, now) > 0)
    .sort(Temporal.Instant.compare);
  const most = Math.max(0, ...rows.map((row) => liveFailures(row, now)));
  return { lockedUntil: locks.at(-1), attemptsLeft: Math.max(0, identityRules.maxFailures - most) };
}

/** Counts one failure under each key; the fifth locks. */
export async function countFailure(
  client: pg.ClientBase,
  keys: readonly string[],
  now: Temporal.Instant,
): Promise<Standing> {
  const { rows } = await client.query<AttemptRow>('select * from identity_attempts where key = any($1)', [keys]);
  for (const key of keys) {
    const row = rows.find((one) => one.key === key);
    const failures = (row === undefined ? 0 : liveFailures(row, now)) + 1;
    const until =
      failures >= identityRules.maxFailures ? isoInstant(now.add({ minutes: identityRules.lockMinutes })) : null;
    await client.query(
      `insert into identity_attempts (key, failures, last_failed_at, locked_until) values ($1, $2, $3, $4)
       on conflict (key) do update set failures = excluded.failures, last_failed_at = excluded.last_failed_at,
         locked_until = excluded.locked_until`,
      [key, failures, isoInstant(now), until],
    );
  }
  return standing(client, keys, now);
}

export async function forgiveFailures(client: pg.ClientBase, keys: readonly string[]): Promise<void> {
  await client.query('delete from identity_attempts where key = any($1)', [keys]);
}

/** Failures that still count: none after a lock that has run out, none after a quiet day. */
function liveFailures(row: AttemptRow, now: Temporal.Instant): number {
  if (row.locked_until !== null && Temporal.Instant.compare(instantOf(row.locked_until), now) <= 0) return 0;
  const forgottenAt = instantOf(row.last_failed_at).add({ hours: identityRules.failuresCountHours });
  return Temporal.Instant.compare(forgottenAt, now) <= 0 ? 0 : row.failures;
}
