import type { Temporal } from 'temporal-polyfill';
import { compareDays } from '../calendar.js';
import type { Account, Facility } from '../facility.js';
import { openClaims } from '../openClaims.js';
import { overdueAmount } from '../openInstalment.js';
import { type Anomaly, anomaly, entriesOf } from './anomaly.js';

/**
 * Payments that stand in the wrong ledger: one whose words name another facility than the one it was posted to; and,
 * less surely, one on another facility that is to the rupiah an instalment still unpaid here, paid in its period, and no
 * instalment there.
 */
export function mispostedPayments(
  account: Account,
  others: readonly Account[],
  asOf: Temporal.PlainDate,
): readonly Anomaly[] {
  return others.flatMap((other) => [
    ...namedElsewhere(account, other, asOf),
    ...namedElsewhere(other, account, asOf),
    ...sameAmount(account, other, asOf),
  ]);
}

/** Payments in the ledger of `posted` that name `named` and not `posted`. */
function namedElsewhere(named: Account, posted: Account, asOf: Temporal.PlainDate): readonly Anomaly[] {
  return entriesOf(posted, ['payment'], asOf)
    .filter(({ description }) => names(description, named.facility) && !names(description, posted.facility))
    .map(({ amount, id }) =>
      anomaly('payment_elsewhere', { entries: [id], otherFacility: posted.facility.id, found: amount }),
    );
}

function sameAmount(account: Account, other: Account, asOf: Temporal.PlainDate): readonly Anomaly[] {
  const theirs = new Set(other.instalments.map(({ interest, principal }) => principal + interest));
  const unpaid = openClaims(account, asOf, 'due').instalments;
  const used = new Set<number>();
  return entriesOf(other, ['payment'], asOf).flatMap(({ amount, date, description, id }): Anomaly[] => {
    if (theirs.has(amount) || names(description, account.facility)) return [];
    const meant = unpaid.find(
      (open) =>
        !used.has(open.number) &&
        overdueAmount(open) === amount &&
        compareDays(date, open.dueDate.subtract({ months: 1 })) > 0,
    );
    if (meant === undefined) return [];
    used.add(meant.number);
    const where = { otherFacility: other.facility.id, instalments: [meant.number] };
    return [anomaly('payment_perhaps_elsewhere', { ...where, entries: [id], found: amount })];
  });
}

/** Whether words name a facility by its id, reference or whole number, however the number is spaced. */
function names(description: string, { id, number, reference }: Facility): boolean {
  const words = plain(description);
  return [id, reference, number].map(plain).some((name) => name.length >= shortestName && words.includes(name));
}

/** Shorter names, such as "-" for none, would be found in any text. */
const shortestName = 5;

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
