import type { Temporal } from 'temporal-polyfill';
import { compareDays } from '../calendar.js';
import { chargeRule } from '../chargeRule.js';
import { owedByComponent } from '../claim.js';
import type { Account, Instalment, LedgerEntry } from '../facility.js';
import type { OpenClaims } from '../openClaims.js';
import { overdueAmount } from '../openInstalment.js';
import { dailyPenalty } from '../penalty.js';
import type { Policy } from '../policy.js';
import { isRateAbove, parseRate, portionOf } from '../rate.js';
import { type Anomaly, anomaly, entriesOf, type History, namedInstalment } from './anomaly.js';

/**
 * Recorded penalties on an instalment that was paid in time or had not fallen due, or above the policy's cap of the day;
 * and the penalty that runs by the contract where its daily rate is above the policy's.
 */
export function penaltyAnomalies(
  account: Account,
  history: History,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'charges'>,
): readonly Anomaly[] {
  const recorded = entriesOf(account, ['penalty'], asOf).flatMap((entry) =>
    recordedAnomaly(account, history, entry, policy),
  );
  return [...recorded, ...runningAnomaly(account, history, asOf, policy)];
}

function recordedAnomaly(
  account: Account,
  history: History,
  entry: LedgerEntry,
  policy: Pick<Policy, 'charges'>,
): readonly Anomaly[] {
  const { amount, date, description, id } = entry;
  const open = history(date.subtract({ days: 1 }), 'due');
  const known = { entries: [id], found: amount, expected: 0 };
  const named = account.instalments.find(({ number }) => number === namedInstalment(description));
  if (named !== undefined && compareDays(named.dueDate, date) >= 0) {
    return [anomaly('penalty_not_late', { ...known, instalments: [named.number] })];
  }
  if (named !== undefined && !wasLate(history, named)) {
    return [anomaly('penalty_on_paid', { ...known, instalments: [named.number] })];
  }
  if (named === undefined && !wasEverLate(account, history, open, date)) return [anomaly('penalty_on_paid', known)];

  const rule = chargeRule(policy.charges.penalties, account.facility.product, date);
  const overdue = open.instalments.reduce((sum, instalment) => sum + overdueAmount(instalment), 0);
  // A penalty may be recorded once the instalment has been paid late: then there is nothing left to take a share of.
  if (rule === undefined || overdue === 0) return [];
  const cap = Math.min(portionOf(overdue, parseRate(rule.maxShare), 'down'), rule.maxAmount ?? amount);
  return amount > cap ? [anomaly('penalty_over_cap', { ...known, expected: cap })] : [];
}

/** Whether anything of the instalment was unpaid at the end of its due date. */
function wasLate(history: History, { dueDate, number }: Instalment): boolean {
  return history(dueDate, 'due').instalments.some((open) => open.number === number);
}

function wasEverLate(account: Account, history: History, open: OpenClaims, day: Temporal.PlainDate): boolean {
  if (open.instalments.length > 0) return true;
  const { fee, interest, penalty, principal } = owedByComponent(open.claims);
  if (account.facility.contract.kind === 'revolving') return fee + interest + penalty + principal > 0;
  return account.instalments.some((due) => compareDays(due.dueDate, day) < 0 && wasLate(history, due));
}

function runningAnomaly(
  account: Account,
  history: History,
  asOf: Temporal.PlainDate,
  { charges }: Pick<Policy, 'charges'>,
): readonly Anomaly[] {
  const { penalty, product } = account.facility;
  const rule = chargeRule(charges.penalties, product, asOf);
  if (rule === undefined || !isRateAbove(penalty.dailyRate, rule.maxDailyRate)) return [];
  const details = history(asOf, 'due').instalments.flatMap(({ penalties }) => penalties);
  if (details.length === 0) return [];
  const capped = dailyPenalty({ dailyRate: rule.maxDailyRate });
  return [
    anomaly('penalty_over_cap', {
      instalments: [...new Set(details.map(({ instalment }) => instalment))],
      found: details.reduce((sum, { amount }) => sum + amount, 0),
      expected: details.reduce((sum, { base, days }) => sum + (capped?.(base, days) ?? 0), 0),
    }),
  ];
}
