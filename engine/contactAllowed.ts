import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';
import type { Policy } from './policy.js';

/** Indonesia's three zones; none has daylight saving time (domain.md §7). */
export const zones = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;
const daysInWeek = 7;

/** One contact that the bank wants to make. */
export interface ContactInput {
  readonly at: Temporal.Instant;
  /** Of the debtor's address. */
  readonly zone: Zone;
  /** Contacts already made, in any order; those of other weeks do no harm. */
  readonly contacts: readonly Temporal.Instant[];
  /** Since when the debtor has consented to contact outside the window; null: never. */
  readonly consentedAt: Temporal.Instant | null;
  readonly policy: Pick<Policy, 'contact' | 'holidays'>;
}

export type ContactFault = 'day_of_week' | 'holiday' | 'holidays_unknown' | 'hour' | 'count_per_day' | 'count_per_week';

/** Whether the contact may be made. `reasons` name everything against it, also what consent overcomes. */
export interface ContactVerdict {
  readonly kind: 'contact';
  readonly allowed: boolean;
  readonly reasons: readonly ContactFault[];
  /** True when it is allowed only because the debtor has consented before. */
  readonly byConsent: boolean;
  readonly localDay: Temporal.PlainDate;
  /** Local time of day as HH:MM. */
  readonly localTime: string;
  /** The first moment from `at` on at which it is allowed without consent; null where a holiday table is missing. */
  readonly nextAllowedAt: Temporal.Instant | null;
}

/** The calendar day of a moment at an address in `zone`. */
export function localDayOf(at: Temporal.Instant, zone: Zone): Temporal.PlainDate {
  return at.toZonedDateTimeISO(offsets[zone]).toPlainDate();
}

/**
 * Says whether a debtor may be contacted (POJK 22/2023 art. 62): on the policy's days and hours in the zone of the
 * debtor's address, not on holidays and cuti bersama, not more often a day and in any seven days than the policy says.
 * Consent given before the contact lifts days and hours, not the counts. A year without a holiday table is no day to
 * contact anybody: it is said, never guessed.
 */
export function contactAllowed(input: ContactInput): ContactVerdict {
  const { at, consentedAt, zone } = input;
  const local = at.toZonedDateTimeISO(offsets[zone]);
  const localDay = local.toPlainDate();
  const localTime = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const contactDays = input.contacts.map((contact) => localDayOf(contact, zone));
  const outside = windowFaults(localDay, localTime, input.policy);
  const tooOften = countFaults(localDay, contactDays, input.policy);
  const hasConsent = consentedAt !== null && consentedAt.epochNanoseconds <= at.epochNanoseconds;
  const allowed = tooOften.length === 0 && (outside.length === 0 || hasConsent);
  return {
    kind: 'contact',
    allowed,
    reasons: [...outside, ...tooOften],
    byConsent: allowed && outside.length > 0,
    localDay,
    localTime,
    nextAllowedAt: outside.length + tooOften.length === 0 ? at : nextWindow(input, localDay, localTime, contactDays),
  };
}

function windowFaults(day: Temporal.PlainDate, time: string, policy: ContactInput['policy']): readonly ContactFault[] {
  const faults: ContactFault[] = [];
  if (!policy.contact.daysOfWeek.includes(day.dayOfWeek)) faults.push('day_of_week');
  const table = policy.holidays[String(day.year)];
  if (table === undefined) faults.push('holidays_unknown');
  else if (table.some((holiday) => holiday.equals(day))) faults.push('holiday');
  if (time < policy.contact.from || time >= policy.contact.until) faults.push('hour');
  return faults;
}

function countFaults(
  day: Temporal.PlainDate,
  contactDays: readonly Temporal.PlainDate[],
  { contact }: ContactInput['policy'],
): readonly ContactFault[] {
  const ages = contactDays.map((earlier) => daysBetween(earlier, day));
  const today = ages.filter((age) => age === 0).length;
  const week = ages.filter((age) => age >= 0 && age < daysInWeek).length;
  const faults: ContactFault[] = [];
  if (today >= contact.maxPerDay) faults.push('count_per_day');
  if (week >= contact.maxPerWeek) faults.push('count_per_week');
  return faults;
}

/** The opening of the next day on which nothing is against a contact, today where it has not opened yet. */
function nextWindow(
  { policy, zone }: ContactInput,
  today: Temporal.PlainDate,
  time: string,
  contactDays: readonly Temporal.PlainDate[],
): Temporal.Instant | null {
  const { from } = policy.contact;
  let day = time < from ? today : today.add({ days: 1 });
  let faults = [...windowFaults(day, from, policy), ...countFaults(day, contactDays, policy)];
  while (faults.length > 0) {
    if (faults.includes('holidays_unknown')) return null;
    day = day.add({ days: 1 });
    faults = [...windowFaults(day, from, policy), ...countFaults(day, contactDays, policy)];
  }
  return day.toZonedDateTime({ timeZone: offsets[zone], plainTime: from }).toInstant();
}
