import type { Temporal } from 'temporal-polyfill';
import type { Account, LedgerEntry } from '../facility.js';
import { type Anomaly, anomaly, entriesOf, namedInstalment } from './anomaly.js';

/**
 * The same fee, penalty or spending written twice: same kind, amount and words on one day, or, where the words name a
 * year or an instalment, on whatever day. Yearly fees with the same words every year are none.
 */
export function duplicateCharges(account: Account, asOf: Temporal.PlainDate): readonly Anomaly[] {
  const groups = groupBy(entriesOf(account, ['fee', 'penalty', 'charge'], asOf), chargeKey);
  return groups.map((entries) =>
    anomaly('duplicate_charge', {
      entries: entries.map(({ id }) => id),
      found: entries.reduce((sum, { amount }) => sum + amount, 0),
      expected: entries[0]?.amount ?? null,
    }),
  );
}

/** An instalment billed twice under one number or one due date; or the same contract among the debtor's other facilities. */
export function duplicateBills(account: Account, others: readonly Account[]): readonly Anomaly[] {
  const { facility, instalments } = account;
  const sameNumber = groupBy(instalments, ({ number }) => String(number));
  const sameDay = groupBy(instalments, ({ dueDate }) => dueDate.toString());
  const twice = [...sameNumber, ...sameDay].map((rows) =>
    anomaly('duplicate_bill', {
      instalments: rows.map(({ number }) => number),
      found: rows.reduce((sum, { interest, principal }) => sum + principal + interest, 0),
      expected: (rows[0]?.principal ?? 0) + (rows[0]?.interest ?? 0),
    }),
  );
  const number = plain(facility.number);
  const elsewhere = others.filter((other) => number !== '' && plain(other.facility.number) === number);
  return [...twice, ...elsewhere.map((other) => anomaly('duplicate_bill', { otherFacility: other.facility.id }))];
}

function chargeKey({ amount, date, description, kind }: LedgerEntry): string {
  const words = description.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const namesPeriod = /\b(19|20)\d{2}\b/.test(words) || namedInstalment(words) !== undefined;
  return [kind, amount, words, namesPeriod ? '' : date.toString()].join('|');
}

function plain(number: string): string {
  return number.replaceAll(/[^0-9A-Za-z]/g, '').toLowerCase();
}

/** Groups of two and more. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
