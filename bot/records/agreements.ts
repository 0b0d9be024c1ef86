import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Agreement, AgreementService, DocumentLink, TurnInfo } from '../../dialogs/services.js';
import { type AgreementRow, agreementColumns, agreementOf } from './agreementRows.js';
import { appendAudit } from './audit.js';
import { documentLink, type LinkTo } from './documents.js';
import { withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { instantOf, isoInstant } from './values.js';

type CancelOutcome = Awaited<ReturnType<AgreementService['cancel']>>;

/** The agreements of a debtor. */
export class AgreementRecords implements AgreementService {
  readonly #pool: pg.Pool;
  readonly #linkTo: LinkTo;

  constructor(parts: { readonly pool: pg.Pool; readonly linkTo: LinkTo }) {
    this.#pool = parts.pool;
    this.#linkTo = parts.linkTo;
  }

  /** Those in force or fulfilled, the latest first; cancelled and broken ones are no longer agreements. */
  async list(debtorId: string): Promise<readonly Agreement[]> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<AgreementRow>(
        `select ${agreementColumns} from agreements
         where debtor_id = $1 and status in ('in_force', 'fulfilled') order by accepted_at desc, id`,
        [debtorId],
      );
      return rows.map(agreementOf);
    });
  }

  async document(_turn: TurnInfo, debtorId: string, agreementId: string): Promise<DocumentLink | undefined> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ reference: string }>(
        'select reference from agreements where id = $1 and debtor_id = $2',
        [agreementId, debtorId],
      );
      const [row] = rows;
      return row === undefined ? undefined : documentLink(this.#linkTo, 'agreement', row.reference);
    });
  }

  async cancel(turn: TurnInfo, debtorId: string, agreementId: string): Promise<CancelOutcome> {
    return onceInTurn<CancelOutcome>(this.#pool, turn.id, `agreements.cancel:${agreementId}`, async (client) => {
      const { rows } = await client.query<AgreementRow>(
        `select ${agreementColumns} from agreements where id = $1 and debtor_id = $2 for update`,
        [agreementId, debtorId],
      );
      const [row] = rows;
      if (row === undefined) return { kind: 'refused', code: 'unknown' };
      if (row.status === 'cancelled') return { kind: 'refused', code: 'already_cancelled' };
      const late = Temporal.Instant.compare(turn.now, instantOf(row.cancel_until)) > 0;
      if (late || row.status !== 'in_force') return { kind: 'refused', code: 'window_closed' };
      await client.query(`update agreements set status = 'cancelled', cancelled_at = $2 where id = $1`, [
        agreementId,
        isoInstant(turn.now),
      ]);
      await appendAudit(client, {
        at: turn.now,
        event: 'agreement.cancelled',
        actor: `debtor:${debtorId}`,
        subject: row.reference,
        detail: { facilityId: row.facility_id },
      });
      return { kind: 'cancelled' };
    });
  }
}
