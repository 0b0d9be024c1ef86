import type pg from 'pg';
import type { AccountService } from '../../dialogs/services.js';
import type {
  Account,
  Facility,
  Grade,
  Instalment,
  InterestMethod,
  LedgerEntry,
  LedgerKind,
  Product,
} from '../../engine/facility.js';
import { withClient } from './transaction.js';
import { dayOf } from './values.js';

interface FacilityRow {
  readonly id: string;
  readonly reference: string;
  readonly number: string;
  readonly product: Product;
  readonly original_creditor: string;
  readonly current_creditor: string;
  readonly sold_on: string | null;
  readonly contract_kind: 'instalment' | 'revolving';
  readonly annual_rate: string;
  readonly principal: number | null;
  readonly months: number | null;
  readonly method: InterestMethod | null;
  readonly first_due_date: string | null;
  readonly due_date: string | null;
  readonly penalty_daily_rate: string;
  readonly penalty_grace_days: number;
  readonly accelerated: boolean;
  readonly plan_annual_rate: string;
  readonly early_settlement_rate: string;
  readonly recorded_grade: Grade | null;
}

interface InstalmentRow {
  readonly facility_id: string;
  readonly number: number;
  readonly due_date: string;
  readonly principal: number;
  readonly interest: number;
}

interface EntryRow {
  readonly facility_id: string;
  readonly id: string;
  readonly date: string;
  readonly kind: LedgerKind;
  readonly amount: number;
  readonly description: string;
}

/** The debts of a debtor, out of the records, as the engine takes them. */
export class AccountRecords implements AccountService {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async list(debtorId: string): Promise<readonly Account[]> {
    const accounts = await withClient(this.#pool, (client) => load(client, 'debtor_id', debtorId));
    return accounts
      .map((account) => ({ account, since: oldestArrears(account) }))
      .sort((a, b) =>
        a.since < b.since ? -1 : a.since > b.since ? 1 : a.account.facility.id < b.account.facility.id ? -1 : 1,
      )
      .map(({ account }) => account);
  }
}

/** One debt of a debtor, or undefined when it is not theirs. */
export async function accountOf(
  client: pg.ClientBase,
  debtorId: string,
  facilityId: string,
): Promise<Account | undefined> {
  const owned = await client.query('select from facilities where id = $1 and debtor_id = $2', [facilityId, debtorId]);
  if (owned.rowCount === 0) return undefined;
  const [account] = await load(client, 'id', facilityId);
  return account;
}

async function load(client: pg.ClientBase, by: 'debtor_id' | 'id', value: string): Promise<readonly Account[]> {
  const facilities = await client.query<FacilityRow>(`select * from facilities where ${by} = $1`, [value]);
  const ids = facilities.rows.map((row) => row.id);
  const instalments = await client.query<InstalmentRow>(
    'select * from instalments where facility_id = any($1) order by facility_id, number',
    [ids],
  );
  const ledger = await client.query<EntryRow>(
    'select * from ledger_entries where facility_id = any($1) order by facility_id, date, id',
    [ids],
  );
  const instalmentsBy = byFacility(instalments.rows);
  const ledgerBy = byFacility(ledger.rows);
  return facilities.rows.map((row) => ({
    facility: facilityOf(row),
    instalments: (instalmentsBy.get(row.id) ?? []).map(instalmentOf),
    ledger: (ledgerBy.get(row.id) ?? []).map(entryOf),
  }));
}

function byFacility<Row extends { readonly facility_id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.facility_id);
    if (group === undefined) groups.set(row.facility_id, [row]);
    else group.push(row);
  }
  return groups;
}

function facilityOf(row: FacilityRow): Facility {
  return {
    id: row.id,
    reference: row.reference,
    number: row.number,
    product: row.product,
    originalCreditor: row.original_creditor,
    currentCreditor: row.current_creditor,
    soldOn: row.sold_on === null ? null : dayOf(row.sold_on),
    contract: contractOf(row),
    penalty: { dailyRate: row.penalty_daily_rate, graceDays: row.penalty_grace_days },
    accelerated: row.accelerated,
    planAnnualRate: row.plan_annual_rate,
    earlySettlementRate: row.early_settlement_rate,
    recordedGrade: row.recorded_grade,
  };
}

function contractOf(row: FacilityRow): Facility['contract'] {
  const { annual_rate: annualRate, principal, months, method, first_due_date: first, due_date: due } = row;
  if (row.contract_kind === 'revolving' && due !== null) return { kind: 'revolving', annualRate, dueDate: dayOf(due) };
  if (principal === null || months === null || method === null || first === null) {
    throw new Error(`The contract of facility ${row.id} is incomplete.`);
  }
  return { kind: 'instalment', principal, annualRate, months, method, firstDueDate: dayOf(first) };
}

function instalmentOf(row: InstalmentRow): Instalment {
  return { number: row.number, dueDate: dayOf(row.due_date), principal: row.principal, interest: row.interest };
}

function entryOf(row: EntryRow): LedgerEntry {
  return { id: row.id, date: dayOf(row.date), kind: row.kind, amount: row.amount, description: row.description };
}

/** The ISO day since which something is unpaid, by what has come in against what fell due. Only for the order of a list. */
function oldestArrears({ facility, instalments, ledger }: Account): string {
  if (facility.contract.kind === 'revolving') return facility.contract.dueDate.toString();
  let paid = 0;
  for (const entry of ledger) if (entry.kind === 'payment' || entry.kind === 'waiver') paid += entry.amount;
  const unpaid = instalments.find((instalment) => {
    paid -= instalment.principal + instalment.interest;
    return paid < 0;
  });
  return unpaid?.dueDate.toString() ?? '9999-12-31';
}
