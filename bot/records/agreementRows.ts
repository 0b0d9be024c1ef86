import type pg from 'pg';
import type { Agreement } from '../../dialogs/services.js';
import { termsFromJson } from './terms.js';
import { instantOf } from './values.js';

export interface AgreementRow {
  readonly id: string;
  readonly reference: string;
  readonly facility_id: string;
  readonly terms: unknown;
  readonly status: 'in_force' | 'cancelled' | 'fulfilled' | 'broken';
  readonly accepted_at: string;
  readonly cancel_until: string;
}

export const agreementColumns = 'id, reference, facility_id, terms, status, accepted_at, cancel_until';

export function agreementOf(row: AgreementRow): Agreement {
  return {
    id: row.id,
    reference: row.reference,
    facilityId: row.facility_id,
    terms: termsFromJson(row.terms),
    acceptedAt: instantOf(row.accepted_at),
    cancelUntil: instantOf(row.cancel_until),
  };
}

/** The agreement in force on a facility, if there is one. */
export async function agreementInForce(client: pg.ClientBase, facilityId: string): Promise<Agreement | undefined> {
  const { rows } = await client.query<AgreementRow>(
    `select ${agreementColumns} from agreements where facility_id = $1 and status = 'in_force'`,
    [facilityId],
  );
  const [row] = rows;
  return row === undefined ? undefined : agreementOf(row);
}

export async function agreementById(client: pg.ClientBase, id: string): Promise<Agreement | undefined> {
  const { rows } = await client.query<AgreementRow>(`select ${agreementColumns} from agreements where id = $1`, [id]);
  const [row] = rows;
  return row === undefined ? undefined : agreementOf(row);
}
