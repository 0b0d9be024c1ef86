import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { PortfolioProblem } from './portfolioError.js';
import type { PortfolioFacility, PortfolioLine } from './portfolioSchema.js';
import { caseReferences } from './references.js';

export interface NumberedLine {
  readonly line: number;
  readonly value: PortfolioLine;
}

/** What of a batch is in the records already. */
export async function alreadyRegistered(
  client: pg.ClientBase,
  batch: readonly NumberedLine[],
): Promise<readonly PortfolioProblem[]> {
  if (batch.length === 0) return [];
  const among = async (sql: string, values: readonly string[]): Promise<ReadonlySet<string>> => {
    const { rows } = await client.query<{ value: string }>(sql, [values]);
    return new Set(rows.map((row) => row.value));
  };
  const customers = await among(
    'select upper(customer_number) as value from debtors where upper(customer_number) = any($1)',
    batch.map(({ value }) => value.customerNumber.toUpperCase()),
  );
  const phones = await among(
    'select phone as value from debtors where phone = any($1)',
    batch.map(({ value }) => value.phone),
  );
  const facilities = await among(
    'select id as value from facilities where id = any($1)',
    batch.flatMap(({ value }) => value.facilities.map(({ id }) => id)),
  );
  const virtualAccounts = await among(
    'select number as value from virtual_accounts where number = any($1)',
    batch.flatMap(({ value }) => value.facilities.flatMap(({ virtualAccount }) => virtualAccount ?? [])),
  );
  return batch.flatMap(({ line, value }) => {
    const problem = (field: string, text: string): PortfolioProblem => ({
      line,
      field,
      message: `"${text}" is already registered`,
    });
    return [
      ...(customers.has(value.customerNumber.toUpperCase()) ? [problem('customerNumber', value.customerNumber)] : []),
      ...(phones.has(value.phone) ? [problem('phone', value.phone)] : []),
      ...value.facilities.flatMap(({ id }, index) =>
        facilities.has(id) ? [problem(`facilities[${index}].id`, id)] : [],
      ),
      ...value.facilities.flatMap(({ virtualAccount }, index) =>
        virtualAccount !== undefined && virtualAccounts.has(virtualAccount)
          ? [problem(`facilities[${index}].virtualAccount`, virtualAccount)]
          : [],
      ),
    ];
  });
}

/** Writes a batch: one statement a table, whatever the number of lines. */
export async function insertLines(client: pg.ClientBase, batch: readonly NumberedLine[]): Promise<void> {
  const debtors = batch.map(({ value }) => ({ id: randomUUID(), value }));
  await fill(
    client,
    'debtors',
    debtors.map(({ id, value }) => ({
      id,
      customer_number: value.customerNumber,
      name: value.name,
      phone: value.phone,
      birth_date: value.birthDate,
      vulnerable: value.vulnerable,
    })),
  );
  const facilities = debtors.flatMap(({ id, value }) => value.facilities.map((facility) => ({ id, facility })));
  const references = await caseReferences(
    client,
    facilities.map(({ facility }) => facility.id),
  );
  await fill(
    client,
    'facilities',
    facilities.map(({ id, facility }) => facilityRow(id, references.get(facility.id) ?? '', facility)),
  );
  await fill(
    client,
    'instalments',
    facilities.flatMap(({ facility }) =>
      facility.instalments.map((row) => ({
        facility_id: facility.id,
        number: row.number,
        due_date: row.dueDate,
        principal: row.principal,
        interest: row.interest,
      })),
    ),
  );
  await fill(
    client,
    'ledger_entries',
    facilities.flatMap(({ facility }) => facility.ledger.map((entry) => ({ facility_id: facility.id, ...entry }))),
  );
  await fill(
    client,
    'virtual_accounts',
    facilities.flatMap(({ facility: { id, virtualAccount } }) =>
      virtualAccount === undefined ? [] : [{ facility_id: id, number: virtualAccount }],
    ),
  );
}

/** Inserts rows whose keys are exactly the table's columns; days go as ISO days. */
async function fill(
  client: pg.ClientBase,
  table: 'debtors' | 'facilities' | 'instalments' | 'ledger_entries' | 'virtual_accounts',
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

function facilityRow(debtorId: string, reference: string, facility: PortfolioFacility): object {
  const { contract } = facility;
  return {
    id: facility.id,
    reference,
    debtor_id: debtorId,
    number: facility.number,
    product: facility.product,
    original_creditor: facility.originalCreditor,
    current_creditor: facility.currentCreditor,
    sold_on: facility.soldOn,
    contract_kind: contract.kind,
    annual_rate: contract.annualRate,
    penalty_daily_rate: facility.penalty.dailyRate,
    penalty_grace_days: facility.penalty.graceDays,
    penalty_grace: facility.penalty.grace,
    accelerated: facility.accelerated,
    plan_annual_rate: facility.planAnnualRate,
    early_settlement_rate: facility.earlySettlementRate,
    recorded_grade: facility.recordedGrade,
    ...(contract.kind === 'revolving'
      ? { due_date: contract.dueDate }
      : {
          principal: contract.principal,
          months: contract.months,
          method: contract.method,
          first_due_date: contract.firstDueDate,
        }),
  };
}
