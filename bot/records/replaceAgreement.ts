import type pg from 'pg';
import type { Agreement, TurnInfo } from '../../dialogs/services.js';
import { proposalId } from '../../engine/agreedTerms.js';
import type { PackageOffer } from '../../engine/results.js';
import { appendAudit } from './audit.js';
import { isoInstant } from './values.js';

/** Whether terms are the debtor's own plan that a person has agreed to as a change of the agreement in force. */
export async function isApprovedChange(
  client: pg.ClientBase,
  facilityId: string,
  terms: PackageOffer,
  inForce: Agreement,
): Promise<boolean> {
  if (terms.packageId !== proposalId) return false;
  const { rowCount } = await client.query(
    `select from proposals where facility_id = $1 and replaced_at is null and answered_at is not null
       and status in ('accepted', 'countered') and proposed_at >= $2 and reasons ? 'agreement_in_force'`,
    [facilityId, isoInstant(inForce.acceptedAt)],
  );
  return rowCount === 1;
}

/** Ends the agreement in force because the new one takes its place, inside the caller's transaction. */
export async function replaceAgreement(
  client: pg.ClientBase,
  turn: TurnInfo,
  debtorId: string,
  { id, reference }: Agreement,
): Promise<void> {
  await client.query(`update agreements set status = 'cancelled', cancelled_at = $2 where id = $1`, [
    id,
    isoInstant(turn.now),
  ]);
  await appendAudit(client, {
    at: turn.now,
    event: 'agreement.replaced',
    actor: `debtor:${debtorId}`,
    subject: reference,
    detail: {},
  });
}
