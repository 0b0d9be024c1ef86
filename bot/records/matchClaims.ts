import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { type AuditEntry, appendAudit } from './audit.js';
import { isoInstant } from './values.js';

interface OpenClaim {
  readonly reference: string;
  readonly facility_id: string;
  readonly amount: number;
  readonly paid_on: string;
}

export interface Matching {
  readonly now: Temporal.Instant;
  /** Postings of later days are not seen, as in the bill. */
  readonly today: Temporal.PlainDate;
  /** How many days a posting may lie before or after the reported day. */
  readonly matchDays: number;
  /** Only this debtor's claims; everybody's when not given, as after postings have come in. */
  readonly debtorId?: string;
}

/** Payments on the same debt, of the same amount, near the reported day, that answer no other claim. */
const postingsFor = `
  from ledger_entries l
  where l.facility_id = c.facility_id and l.kind = 'payment' and l.amount = c.amount
    and abs(l.date - c.paid_on) <= $1 and l.date <= $2
    and not exists (select from payment_claims other
      where other.facility_id = l.facility_id and other.matched_entry = l.id)`;

/**
 * Marks reported payments that have come in, inside the caller's transaction: the oldest report first, each with the
 * posting nearest to its day. Returns the references of those found now. Done again it finds nothing more.
 */
export async function matchClaims(client: pg.ClientBase, matching: Matching): Promise<readonly string[]> {
  const { matchDays, now, today } = matching;
  const window = [matchDays, today.toString()];
  const { rows } = await client.query<OpenClaim>(
    `select c.reference, c.facility_id, c.amount, c.paid_on from payment_claims c
     where c.matched_entry is null and ($3::text is null or c.debtor_id = $3) and exists (select ${postingsFor})
     order by c.reported_at, c.reference for update`,
    [...window, matching.debtorId ?? null],
  );
  const found: AuditEntry[] = [];
  for (const claim of rows) {
    const updated = await client.query<{ matched_entry: string }>(
      `update payment_claims c set matched_at = $4, matched_entry =
         (select l.id ${postingsFor} order by abs(l.date - c.paid_on), l.date, l.id limit 1)
       where c.reference = $3 and c.matched_entry is null and exists (select ${postingsFor})
       returning c.matched_entry`,
      [...window, claim.reference, isoInstant(now)],
    );
    const entry = updated.rows[0]?.matched_entry;
    if (entry === undefined) continue;
    found.push({
      at: now,
      event: 'payment_claim.matched',
      actor: 'records',
      subject: claim.reference,
      detail: { facilityId: claim.facility_id, amount: claim.amount, entry },
    });
  }
  if (found.length > 0) await appendAudit(client, ...found);
  return found.map(({ subject }) => subject);
}
