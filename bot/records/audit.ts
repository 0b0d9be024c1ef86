import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { contentHash } from '../hash.js';
import { withClient } from './transaction.js';
import { instantOf, isoInstant } from './values.js';

/** What is worth proving later. `detail` is plain JSON without personal data: references, amounts, codes, hashes. */
export interface AuditEntry {
  readonly at: Temporal.Instant;
  /** Dotted past tense: 'agreement.accepted'. */
  readonly event: string;
  /** Who did it: 'debtor:ID', 'user:KEYED-HASH', 'operator'. */
  readonly actor: string;
  /** What it happened to: a reference or an id. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type AuditVerdict =
  | { readonly kind: 'intact'; readonly rows: number }
  /** `at` is the first sequence number that is wrong or missing. */
  | { readonly kind: 'broken'; readonly at: number };

/** An arbitrary constant: the advisory lock that puts writers of the chain in a row until each has committed. */
const chainLock = 7_266_286;
const genesis = '0'.repeat(64);

interface ChainRow {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly actor: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly previous_hash: string;
  readonly hash: string;
}

/**
 * Appends to the audit inside the caller's transaction, so that what is audited and its audit stand or fall together.
 * Call it last: from here to the commit nobody else can append.
 */
export async function appendAudit(client: pg.ClientBase, ...entries: readonly AuditEntry[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [chainLock]);
  const { rows } = await client.query<{ seq: number; hash: string }>('select seq, hash from audit_head');
  let [head] = rows;
  if (head === undefined) throw new Error('The audit has lost its head.');
  for (const entry of entries) {
    // As it will be read back: what JSON drops or rewrites must not be part of the hash.
    const detail: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(entry.detail));
    const row: Omit<ChainRow, 'hash'> = {
      ...entry,
      detail,
      at: isoInstant(entry.at),
      seq: head.seq + 1,
      previous_hash: head.hash,
    };
    const hash = hashOf(row);
    await client.query(
      `insert into audit (seq, at, event, actor, subject, detail, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.seq, row.at, row.event, row.actor, row.subject, JSON.stringify(detail), row.previous_hash, hash],
    );
    head = { seq: row.seq, hash };
  }
  await client.query('update audit_head set seq = $1, hash = $2', [head.seq, head.hash]);
}

/** Walks the whole chain and recomputes every hash. Reads in pages, so that a long audit does not fill the memory. */
export async function verifyAudit(pool: pg.Pool, pageSize = 1_000): Promise<AuditVerdict> {
  return withClient(pool, async (client) => {
    await client.query('begin isolation level repeatable read, read only');
    try {
      return await walk(client, pageSize);
    } finally {
      await client.query('rollback').catch(() => undefined);
    }
  });
}

async function walk(client: pg.ClientBase, pageSize: number): Promise<AuditVerdict> {
  let last = { seq: 0, hash: genesis };
  for (;;) {
    const { rows } = await client.query<ChainRow>('select * from audit where seq > $1 order by seq limit $2', [
      last.seq,
      pageSize,
    ]);
    for (const row of rows) {
      const expected = last.seq + 1;
      if (row.seq !== expected || row.previous_hash !== last.hash) return { kind: 'broken', at: expected };
      const at = isoInstant(instantOf(row.at));
      if (hashOf({ ...row, at }) !== row.hash) return { kind: 'broken', at: row.seq };
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < pageSize) break;
  }
  const { rows } = await client.query<{ seq: number; hash: string }>('select seq, hash from audit_head');
  const [head] = rows;
  const whole = head !== undefined && head.seq === last.seq && head.hash === last.hash;
  return whole ? { kind: 'intact', rows: last.seq } : { kind: 'broken', at: last.seq + 1 };
}

function hashOf(row: Omit<ChainRow, 'hash'>): string {
  const { seq, at, event, actor, subject, detail, previous_hash: previous } = row;
  return contentHash({ seq, at, event, actor, subject, detail, previous });
}
