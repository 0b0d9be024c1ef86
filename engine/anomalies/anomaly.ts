import type { Temporal } from 'temporal-polyfill';
import { compareDays } from '../calendar.js';
import type { Account, LedgerEntry } from '../facility.js';
import type { Rate, Rupiah } from '../money.js';
import { type Called, type OpenClaims, openClaims } from '../openClaims.js';

/** The closed list of what can look wrong on an account. */
export const anomalyCodes = [
  'duplicate_charge',
  'duplicate_bill',
  'fee_over_cap',
  'unknown_fee',
  'penalty_over_cap',
  'penalty_on_paid',
  'penalty_not_late',
  'interest_off_contract',
  'principal_off_contract',
  'interest_over_cap',
  'payment_elsewhere',
  'payment_perhaps_elsewhere',
  'sum_differs',
  'total_differs',
] as const;
export type AnomalyCode = (typeof anomalyCodes)[number];

/** One thing that looks wrong, and what it points at. It is a reason to look, not a verdict. */
export interface Anomaly {
  readonly code: AnomalyCode;
  /** Ids of ledger entries, in order. */
  readonly entries: readonly string[];
  /** Numbers of instalments, in order. */
  readonly instalments: readonly number[];
  /** The facility in whose ledger the entries stand, where it is not the one looked at; or the other half of a pair. */
  readonly otherFacility: string | null;
  /** What stands there and what would be right: rupiah, or rates a year as decimal text; null where it is no figure. */
  readonly found: Rupiah | Rate | null;
  readonly expected: Rupiah | Rate | null;
}

/** An anomaly with what is known of it; nothing where left out. */
export function anomaly(code: AnomalyCode, known: Partial<Omit<Anomaly, 'code'>>): Anomaly {
  return { code, entries: [], instalments: [], otherFacility: null, found: null, expected: null, ...known };
}

/** The entries of a kind up to and including `asOf`, in order of days and ids. */
export function entriesOf(
  account: Account,
  kinds: readonly LedgerEntry['kind'][],
  asOf: Temporal.PlainDate,
): readonly LedgerEntry[] {
  return account.ledger
    .filter(({ date, kind }) => kinds.includes(kind) && compareDays(date, asOf) <= 0)
    .toSorted((left, right) => compareDays(left.date, right.date) || (left.id < right.id ? -1 : 1));
}

/** What was open on an account at the end of a day, with what of later instalments is called. */
export type History = (day: Temporal.PlainDate, called: Called) => OpenClaims;

/** Looks back at an account; each day is worked out once. */
export function historyOf(account: Account): History {
  const known = new Map<string, OpenClaims>();
  return (day, called) => {
    const key = `${called} ${day.toString()}`;
    const open = known.get(key) ?? openClaims(account, day, called);
    known.set(key, open);
    return open;
  };
}

/** The instalment that a description names, as in "angsuran ke-7"; undefined where it names none. */
export function namedInstalment(description: string): number | undefined {
  const number = /\bke-?\s?(\d{1,4})\b/i.exec(description)?.[1];
  return number === undefined ? undefined : Number(number);
}
