import type { Temporal } from 'temporal-polyfill';
import { accountFault } from './accountFault.js';
import { type Anomaly, anomalyCodes, historyOf } from './anomalies/anomaly.js';
import { contractAnomalies } from './anomalies/contract.js';
import { duplicateBills, duplicateCharges } from './anomalies/duplicates.js';
import { feeAnomalies } from './anomalies/fees.js';
import { mispostedPayments } from './anomalies/misposted.js';
import { penaltyAnomalies } from './anomalies/penalties.js';
import { type PresentedBill, presentedAnomalies } from './anomalies/presented.js';
import { bill } from './bill.js';
import type { Account } from './facility.js';
import type { Policy } from './policy.js';
import { isRefusal, type Refusal } from './refusal.js';

export interface AnomaliesInput {
  readonly account: Account;
  /** The debtor's other facilities, in which a payment may have ended up. */
  readonly others: readonly Account[];
  /** A bill that was put before the debtor, to be checked against contract and ledger; null for none. */
  readonly presented: PresentedBill | null;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'charges' | 'kolektibilitas' | 'limits'>;
}

export interface Anomalies {
  readonly kind: 'anomalies';
  readonly findings: readonly Anomaly[];
}

/**
 * What looks wrong on a facility up to `asOf`, each with the ledger entries and instalments it points at: charges or
 * bills written twice, fees unknown or over their cap, penalties on what was paid in time or over their cap, interest
 * and principal that do not follow from the contract, payments that stand in another facility's ledger, and sums that do
 * not sum (the checks that the negotiation article asks of a debtor: creditor, amount, fees, duplicates; domain.md §9).
 * Findings are reasons to look, in an order that does not depend on the ledger's. Refuses accounts that cannot be
 * reckoned (accountFault) and contract terms outside the policy's limits.
 */
export function anomalies(input: AnomaliesInput): Anomalies | Refusal {
  const { account, asOf, others, policy, presented } = input;
  for (const one of [account, ...others]) {
    const fault = accountFault(one, asOf);
    if (fault !== undefined) return fault;
  }
  const offContract = contractAnomalies(account, asOf, policy);
  if (isRefusal(offContract)) return offContract;
  const history = historyOf(account);
  const findings = [
    ...duplicateCharges(account, asOf),
    ...duplicateBills(account, others),
    ...feeAnomalies(account, history, asOf, policy),
    ...penaltyAnomalies(account, history, asOf, policy),
    ...offContract,
    ...mispostedPayments(account, others, asOf),
    ...(presented === null ? [] : presentedAnomalies(presented, bill(account, asOf, policy))),
  ];
  return { kind: 'anomalies', findings: findings.toSorted(byCode) };
}

function byCode(left: Anomaly, right: Anomaly): number {
  const order = anomalyCodes.indexOf(left.code) - anomalyCodes.indexOf(right.code);
  return order === 0 && keyOf(left) < keyOf(right) ? -1 : order;
}

function keyOf({ entries, instalments, otherFacility }: Anomaly): string {
  return [...instalments.map((number) => String(number).padStart(6, '0')), otherFacility ?? '', ...entries].join('|');
}
