import type { Temporal } from 'temporal-polyfill';
import { chargeRule } from '../chargeRule.js';
import { owedByComponent } from '../claim.js';
import type { Account, LedgerEntry } from '../facility.js';
import type { Rupiah } from '../money.js';
import type { Policy } from '../policy.js';
import { parseRate, portionOf } from '../rate.js';
import { type Anomaly, anomaly, entriesOf, type History } from './anomaly.js';

/**
 * Fees that the policy does not know by their words, and fees above their cap on the day they were charged. A late fee
 * is also measured by its share of what was owed the day before; where nothing was, there was nothing to be late with.
 */
export function feeAnomalies(
  account: Account,
  history: History,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'charges'>,
): readonly Anomaly[] {
  return entriesOf(account, ['fee'], asOf).flatMap((entry) => feeAnomaly(account, history, entry, policy));
}

function feeAnomaly(
  account: Account,
  history: History,
  entry: LedgerEntry,
  { charges }: Pick<Policy, 'charges'>,
): readonly Anomaly[] {
  const { amount, date, description, id } = entry;
  const { product } = account.facility;
  const known = charges.fees.filter(({ words }) => words.some((word) => isNamed(word, description)));
  const rule = chargeRule(known, product, date);
  if (rule === undefined) return [anomaly('unknown_fee', { entries: [id], found: amount })];
  const lateRule = rule.isLateFee ? chargeRule(charges.lateFees, product, date) : undefined;
  if (lateRule === undefined) return overCap(entry, rule.maxAmount);
  const owed = owedBefore(history, entry);
  if (owed === 0) return [anomaly('penalty_on_paid', { entries: [id], found: amount, expected: 0 })];
  const share = portionOf(owed, parseRate(lateRule.share), 'down');
  return overCap(entry, Math.min(rule.maxAmount, lateRule.maxAmount, share));
}

function overCap({ amount, id }: LedgerEntry, cap: Rupiah): readonly Anomaly[] {
  return amount > cap ? [anomaly('fee_over_cap', { entries: [id], found: amount, expected: cap })] : [];
}

/** Whether a word or phrase stands in a description as a word of its own. */
function isNamed(word: string, description: string): boolean {
  const spaced = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return spaced(description).includes(spaced(word));
}

/** Everything owed at the end of the day before an entry. */
function owedBefore(history: History, { date }: LedgerEntry): Rupiah {
  const { fee, interest, penalty, principal } = owedByComponent(
    history(date.subtract({ days: 1 }), 'principal').claims,
  );
  return fee + interest + penalty + principal;
}
