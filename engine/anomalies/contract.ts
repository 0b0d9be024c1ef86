import type { Temporal } from 'temporal-polyfill';
import { chargeRule } from '../chargeRule.js';
import type { Account, Instalment, InstalmentContract } from '../facility.js';
import type { RoundingUnit } from '../money.js';
import type { Policy } from '../policy.js';
import { isRateAbove } from '../rate.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import type { PlanRow } from '../results.js';
import { schedule } from '../schedule.js';
import { type Anomaly, anomaly } from './anomaly.js';

const units: readonly RoundingUnit[] = [1, 100, 1000];

/**
 * Instalments whose interest or principal does not follow from the contract's terms, whatever unit they are rounded to;
 * principal that does not sum to the loan; and a rate above the policy's cap. Terms that `schedule` refuses are refused,
 * naming them as a field of the account.
 */
export function contractAnomalies(
  account: Account,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'charges' | 'limits'>,
): readonly Anomaly[] | Refusal {
  const { contract, product } = account.facility;
  const rule = chargeRule(policy.charges.interest, product, asOf);
  const overCap =
    rule !== undefined && isRateAbove(contract.annualRate, rule.maxAnnualRate)
      ? [anomaly('interest_over_cap', { found: contract.annualRate, expected: rule.maxAnnualRate })]
      : [];
  if (contract.kind === 'revolving') return overCap;
  const rows = rowAnomalies(contract, account.instalments, policy.limits);
  return isRefusal(rows) ? rows : [...overCap, ...rows];
}

function rowAnomalies(
  contract: InstalmentContract,
  instalments: readonly Instalment[],
  limits: Policy['limits'],
): readonly Anomaly[] | Refusal {
  const tables: (readonly PlanRow[])[] = [];
  for (const roundingUnit of units) {
    const table = schedule({ ...contract, roundingUnit, limits });
    if (isRefusal(table)) return refuse(table.code, `account.facility.contract.${table.field ?? ''}`, table.limit);
    tables.push(table.rows);
  }
  if (tables.some((rows) => isSame(rows, instalments))) return [];
  const [byRupiah = []] = tables;
  const rowOf = new Map(byRupiah.map((row) => [row.number, row]));
  const rows = instalments.flatMap(({ interest, number, principal }): Anomaly[] => {
    const row = rowOf.get(number);
    const right = { interest: row?.interest ?? 0, principal: row?.principal ?? 0 };
    return [
      ...(interest === right.interest
        ? []
        : [anomaly('interest_off_contract', { instalments: [number], found: interest, expected: right.interest })]),
      ...(principal === right.principal
        ? []
        : [anomaly('principal_off_contract', { instalments: [number], found: principal, expected: right.principal })]),
    ];
  });
  const repaid = instalments.reduce((sum, { principal }) => sum + principal, 0);
  const differs = anomaly('sum_differs', { found: repaid, expected: contract.principal });
  return repaid === contract.principal ? rows : [...rows, differs];
}

function isSame(rows: readonly PlanRow[], instalments: readonly Instalment[]): boolean {
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  return (
    rows.length === instalments.length &&
    instalments.every(({ interest, number, principal }) => {
      const row = rowOf.get(number);
      return row?.interest === interest && row.principal === principal;
    })
  );
}
