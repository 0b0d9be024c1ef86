import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { ReportedPayment } from '../../dialogs/ports/payments.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { appendAudit } from './audit.js';
import { newReference, type RandomInt } from './references.js';
import { isoInstant, storableText } from './values.js';

interface Report {
  readonly turn: TurnInfo;
  readonly debtorId: string;
  readonly payment: ReportedPayment;
  readonly answerBy: Temporal.PlainDate;
  readonly random: RandomInt;
}

/**
 * Writes a reported payment down, inside the caller's transaction, which holds the debt. False when it has been reported
 * before: what is new about it is kept with the first report.
 */
export async function takePayment(client: pg.PoolClient, report: Report): Promise<boolean> {
  const { answerBy, debtorId, payment, random, turn } = report;
  const { amount, channelId, facilityId, paidOn, proof, uploadIds } = payment;
  const reference = await newReference(client, 'BY', random);
  const { rowCount } = await client.query(
    `insert into payment_claims (reference, debtor_id, facility_id, amount, paid_on, channel_id, proof, answer_by,
       channel, user_id, conversation_id, reported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (facility_id, amount, paid_on) do nothing`,
    [
      reference,
      debtorId,
      facilityId,
      amount,
      paidOn.toString(),
      channelId,
      proof === null ? null : storableText(proof),
      answerBy.toString(),
      turn.channel,
      turn.userId,
      turn.conversationId,
      isoInstant(turn.now),
    ],
  );
  if (rowCount === 0) {
    await supplement(client, report);
    return false;
  }
  const files = await takeFiles(client, turn, reference, uploadIds);
  await appendAudit(client, {
    at: turn.now,
    event: 'payment_claim.reported',
    actor: `debtor:${debtorId}`,
    subject: reference,
    detail: { facilityId, amount, paidOn: paidOn.toString(), channelId, hasProof: proof !== null, files },
  });
  return true;
}

/** What a payment told again brings besides is kept with the first report: nothing that was shown is lost. */
async function supplement(client: pg.PoolClient, { debtorId, payment, turn }: Report): Promise<void> {
  const { amount, facilityId, paidOn, proof, uploadIds } = payment;
  const { rows } = await client.query<{ reference: string; proof: string | null }>(
    'select reference, proof from payment_claims where facility_id = $1 and amount = $2 and paid_on = $3',
    [facilityId, amount, paidOn.toString()],
  );
  const [known] = rows;
  if (known === undefined) throw new Error('A reported payment has vanished inside its transaction.');
  const files = await takeFiles(client, turn, known.reference, uploadIds);
  const fresh = proof === null || known.proof?.includes(proof) === true ? null : storableText(proof);
  if (fresh === null && files.length === 0) return;
  if (fresh !== null)
    await client.query('update payment_claims set proof = $2 where reference = $1', [
      known.reference,
      known.proof === null ? fresh : `${known.proof}; ${fresh}`,
    ]);
  await appendAudit(client, {
    at: turn.now,
    event: 'payment_claim.supplemented',
    actor: `debtor:${debtorId}`,
    subject: known.reference,
    detail: { hasProof: fresh !== null, files },
  });
}

/** Moves the files of this conversation from the uploads to the claim; returns their hashes. */
async function takeFiles(
  client: pg.PoolClient,
  turn: TurnInfo,
  reference: string,
  uploadIds: readonly string[],
): Promise<readonly string[]> {
  if (uploadIds.length === 0) return [];
  const { rows } = await client.query<{ sha256: string }>(
    `with taken as (
       delete from uploads where conversation_id = $1 and id = any($2) and fault is null
       returning id, name, content_type, bytes, sha256, received_at)
     insert into payment_evidence (claim, number, name, content_type, bytes, sha256, received_at)
     select $3, (select count(*) from payment_evidence where claim = $3) + row_number() over (order by array_position($2, id)), name, content_type, bytes, sha256, received_at
     from taken returning sha256`,
    [turn.conversationId, uploadIds, reference],
  );
  return rows.map(({ sha256 }) => sha256);
}
