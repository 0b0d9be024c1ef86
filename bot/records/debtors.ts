import type pg from 'pg';
import type { Debtor } from '../../dialogs/services.js';

/** A debtor with what only the records and the sender of codes may see. */
export interface DebtorRecord extends Debtor {
  /** E.164. */
  readonly phone: string;
}

interface DebtorRow {
  readonly id: string;
  readonly customer_number: string;
  readonly name: string;
  readonly phone: string;
  readonly vulnerable: boolean;
}

const columns = 'id, customer_number, name, phone, vulnerable';

/** The debtor with an id. Throws when there is none: ids come from the records themselves. */
export async function debtorById(client: pg.ClientBase, id: string): Promise<DebtorRecord> {
  const { rows } = await client.query<DebtorRow>(`select ${columns} from debtors where id = $1`, [id]);
  const [row] = rows;
  if (row === undefined) throw new Error('There is no such debtor.');
  return debtorOf(row);
}

/** The debtor registered under a phone (E.164) or customer number and born on a day (ISO), if both are right. */
export async function debtorByClaim(
  client: pg.ClientBase,
  kind: 'phone' | 'customerNumber',
  value: string,
  birthDate: string,
): Promise<DebtorRecord | undefined> {
  // People type customer numbers in small letters.
  const match = kind === 'phone' ? 'phone = $1' : 'upper(customer_number) = upper($1)';
  const { rows } = await client.query<DebtorRow>(`select ${columns} from debtors where ${match} and birth_date = $2`, [
    value,
    birthDate,
  ]);
  const [row] = rows;
  return row === undefined ? undefined : debtorOf(row);
}

function debtorOf(row: DebtorRow): DebtorRecord {
  return {
    id: row.id,
    customerNumber: row.customer_number,
    name: row.name,
    phone: row.phone,
    phoneEnding: row.phone.slice(-4),
    vulnerable: row.vulnerable,
  };
}
