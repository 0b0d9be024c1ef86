import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { isOpen } from '../../dialogs/ports/disputes.js';
import type { Policy } from '../../engine/policy.js';
import { jakartaDay } from '../sessions/jakartaDay.js';
import { appendAudit } from './audit.js';
import { disputeDays, lockedDispute } from './disputeRows.js';
import { inTransaction } from './transaction.js';
import { dayOf, isoInstant, storableText } from './values.js';

/** What an officer decides about an objection, or which documents are missing. */
export interface DisputeDecision {
  readonly reference: string;
  readonly outcome: 'accepted' | 'rejected' | 'needs_documents';
  /** Who decides, as the bank knows them. */
  readonly officer: string;
  /** What the debtor is told, in plain words. */
  readonly note: string;
  readonly at: Temporal.Instant;
}

/**
 * Puts the bank's decision on record, with audit, in one transaction. Asking for documents leaves the objection open and
 * gives the debtor the policy's working days; accepting or rejecting closes it, and demands are no longer paused.
 * Refused: an objection that is not there ('unknown') or already closed ('closed').
 */
export async function decideDispute(
  pool: pg.Pool,
  policy: Pick<Policy, 'complaints' | 'holidays'>,
  decision: DisputeDecision,
): Promise<{ readonly kind: 'decided' } | { readonly kind: 'refused'; readonly code: 'unknown' | 'closed' }> {
  const { at, note, officer, outcome, reference } = decision;
  return inTransaction(pool, async (client) => {
    const row = await lockedDispute(client, reference);
    if (row === undefined) return { kind: 'refused', code: 'unknown' };
    if (!isOpen(row)) return { kind: 'refused', code: 'closed' };
    const words = [reference, outcome, officer, storableText(note)];
    if (outcome === 'needs_documents') {
      const today = jakartaDay(at);
      const { documentsBy } = disputeDays(policy, { receivedOn: dayOf(row.received_on), askedOn: today });
      await client.query(
        `update disputes set status = $2, officer = $3, note = $4, documents_asked_on = $5, documents_by = $6,
           documents_complete_on = null where reference = $1`,
        [...words, today.toString(), documentsBy?.day.toString()],
      );
    } else {
      await client.query(
        'update disputes set status = $2, officer = $3, note = $4, closed_at = $5 where reference = $1',
        [...words, isoInstant(at)],
      );
    }
    await appendAudit(client, {
      at,
      event: outcome === 'needs_documents' ? 'dispute.documents_asked' : `dispute.${outcome}`,
      actor: `officer:${officer}`,
      subject: reference,
      detail: { facilityId: row.facility_id },
    });
    return { kind: 'decided' };
  });
}
