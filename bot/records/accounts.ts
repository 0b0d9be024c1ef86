import type pg from 'pg';
import type { AccountService } from '../../dialogs/services.js';
import type {
  Account,
  Facility,
  GraceKind,
  Grade,
  Instalment,
  InterestMethod,
  LedgerEntry,
  LedgerKind,
  Product,
} from '../../engine/facility.js';
import { withClient } from './transaction.js';
import { dayOf, safeWhole } from './values.js';

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
  readonly penalty_grace: GraceKind;
  readonly accelerated: boolean;
  readonly plan_annual_rate: string;
  readonly early_settlement_rate: string;
  readonly recorded_grade: Grade | null;
}

/** Rows of the two lists, as they are packed below: whole numbers and days as text, so that nothing is read inexactly. */
type InstalmentRow = readonly [number: string, dueDate: string, principal: string, interest: string];
type EntryRow = readonly [id: string, date: string, kind: LedgerKind, amount: string, description: string];

interface AccountRow extends FacilityRow {
  readonly instalments: readonly InstalmentRow[];
  readonly ledger: readonly EntryRow[];
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

/** Everything of some facilities in one statement: one round trip, and one view of the records. */
const loadBy = (column: 'debtor_id' | 'id'): string => `
  select f.*,
    (select coalesce(json_agg(json_build_array(i.number::text, i.due_date::text, i.principal::text, i.interest::text)
       order by i.number), '[]') from instalments i where i.facility_id = f.id) as instalments,
    (select coalesce(json_agg(json_build_array(l.id, l.date::text, l.kind, l.amount::text, l.description)
       order by l.date, l.id), '[]') from ledger_entries l where l.facility_id = f.id) as ledger
  from facilities f where f.${column} = $1`;

async function load(client: pg.ClientBase, by: 'debtor_id' | 'id', value: string): Promise<readonly Account[]> {
  const { rows } = await client.query<AccountRow>(loadBy(by), [value]);
  return rows.map((row) => ({
    facility: facilityOf(row),
    instalments: row.instalments.map(instalmentOf),
    ledger: row.ledger.map(entryOf),
  }));
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
    penalty: { dailyRate: row.penalty_daily_rate, graceDays: row.penalty_grace_days, grace: row.penalty_grace },
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

function instalmentOf([number, dueDate, principal, interest]: InstalmentRow): Instalment {
  return {
    number: safeWhole(number),
    dueDate: dayOf(dueDate),
    principal: safeWhole(principal),
    interest: safeWhole(interest),
  };
}

function entryOf([id, date, kind, amount, description]: EntryRow): LedgerEntry {
  return { id, date: dayOf(date), kind, amount: safeWhole(amount), description };
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
