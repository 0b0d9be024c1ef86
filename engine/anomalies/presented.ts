import type { Rupiah } from '../money.js';
import type { Bill, BillLine } from '../results.js';
import { type Anomaly, anomaly } from './anomaly.js';

/** A bill as it was put before the debtor, by whomever; payments are negative. */
export interface PresentedBill {
  readonly lines: readonly { readonly kind: BillLine['kind']; readonly amount: Rupiah }[];
  readonly total: Rupiah;
}

/** A bill whose lines do not sum to its total, and interest or a total that does not follow from contract and ledger. */
export function presentedAnomalies(presented: PresentedBill, bill: Bill): readonly Anomaly[] {
  const { lines, total } = presented;
  const sum = lines.reduce((all, { amount }) => all + amount, 0);
  const found = lines.reduce((all, { amount, kind }) => (kind === 'interest' ? all + amount : all), 0);
  const ours = bill.lines.find(({ kind }) => kind === 'interest');
  const expected = ours?.amount ?? 0;
  const instalments = ours?.instalments ?? [];
  return [
    ...(sum === total ? [] : [anomaly('sum_differs', { found: total, expected: sum })]),
    ...(total === bill.total ? [] : [anomaly('total_differs', { found: total, expected: bill.total })]),
    ...(found === expected || lines.length === 0
      ? []
      : [anomaly('interest_off_contract', { instalments, found, expected })]),
  ];
}
