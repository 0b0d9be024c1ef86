import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { TurnInfo } from '../../dialogs/services.js';
import type { RandomInt } from '../records/references.js';
import { instantOf, isoInstant } from '../records/values.js';
import type { CodeSecrets } from './codeSecrets.js';
import { identityRules } from './identityRules.js';

export type CodePurpose = 'verify' | 'accept_offer';

/** A code as it is kept. */
export interface CodeRow {
  readonly id: string;
  readonly debtor_id: string;
  readonly purpose: CodePurpose;
  readonly subject: string;
  readonly contact_key: string | null;
  readonly salt: Buffer;
  readonly code_hash: Buffer;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly voided_at: string | null;
}

/** What a new code is for. `contact` is the key of the failures that it forgives when it is right. */
export interface CodeOrder {
  readonly purpose: CodePurpose;
  readonly subject: string;
  readonly contact: string | null;
}

/** Makes a code for a channel user and a debtor and voids the user's earlier one for the same purpose. Returns its id. */
export async function issueCode(
  client: pg.ClientBase,
  turn: TurnInfo,
  debtorId: string,
  order: CodeOrder,
  parts: { readonly secrets: CodeSecrets; readonly random: RandomInt },
): Promise<string> {
  await client.query(
    `update one_time_codes set voided_at = $4, sealed_code = null
     where channel = $1 and user_id = $2 and purpose = $3 and used_at is null and voided_at is null`,
    [turn.channel, turn.userId, order.purpose, isoInstant(turn.now)],
  );
  const digits = identityRules.codeDigits;
  const code = String(parts.random(10 ** digits)).padStart(digits, '0');
  const salt = randomBytes(16);
  const { rows } = await client.query<{ id: string }>(
    `insert into one_time_codes (debtor_id, channel, user_id, conversation_id, purpose, subject, contact_key,
       salt, code_hash, sealed_code, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      debtorId,
      turn.channel,
      turn.userId,
      turn.conversationId,
      order.purpose,
      order.subject,
      order.contact,
      salt,
      parts.secrets.hash(code, salt),
      parts.secrets.seal(code),
      isoInstant(turn.now),
      isoInstant(turn.now.add({ minutes: identityRules.codeMinutes })),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A code was written and is not there.');
  return row.id;
}

export async function voidCode(client: pg.ClientBase, id: string, now: Temporal.Instant): Promise<void> {
  await client.query('update one_time_codes set voided_at = $2, sealed_code = null where id = $1', [
    id,
    isoInstant(now),
  ]);
}

/** A code that was made for this channel user; nobody else's code exists for them. */
export async function codeById(client: pg.ClientBase, turn: TurnInfo, id: string): Promise<CodeRow | undefined> {
  const { rows } = await client.query<CodeRow>(
    `select id, debtor_id, purpose, subject, contact_key, salt, code_hash, expires_at, used_at, voided_at
     from one_time_codes where id = $1 and channel = $2 and user_id = $3`,
    [id, turn.channel, turn.userId],
  );
  return rows[0];
}

/** Whether a code can still be used at an instant: a code lives up to, not including, its last instant. */
export const isLive = (code: CodeRow, now: Temporal.Instant): boolean =>
  code.used_at === null && code.voided_at === null && Temporal.Instant.compare(now, instantOf(code.expires_at)) < 0;

/** When the next code may go out to a debtor; undefined when it may now. */
export async function nextCodeAllowedAt(
  client: pg.ClientBase,
  debtorId: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const { rows } = await client.query<{ created_at: string }>(
    `select created_at from one_time_codes where debtor_id = $1 and created_at > $2
     order by created_at desc limit $3`,
    [debtorId, isoInstant(now.subtract({ hours: 1 })), identityRules.maxCodesPerHour],
  );
  const oldest = rows[identityRules.maxCodesPerHour - 1];
  return oldest === undefined ? undefined : instantOf(oldest.created_at).add({ hours: 1 });
}
