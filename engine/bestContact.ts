import type { Temporal } from 'temporal-polyfill';
import { type ContactInput, contactAllowed } from './contactAllowed.js';
import { countFault } from './inputFaults.js';
import type { Rate } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';
import { ratioText } from './ratioText.js';
import { type Refusal, refuse } from './refusal.js';

const minutesInHour = 60;
const hoursInDay = 24;

/** How often a debtor was contacted on a channel in an hour of the local day (9: 09.00 to 10.00), and answered. */
export interface AnswerHistory {
  readonly channel: string;
  readonly hour: number;
  readonly contacts: number;
  readonly answered: number;
}

export interface BestContactInput extends Omit<ContactInput, 'policy' | 'consentedAt'> {
  readonly history: readonly AnswerHistory[];
  readonly policy: Pick<Policy, 'contact' | 'holidays' | 'outreach'>;
}

/** One channel and hour with the first moment at which it is allowed. */
export interface ContactOption {
  readonly channel: string;
  readonly hour: number;
  readonly at: Temporal.Instant;
  /** (answered + prior) / (contacts + prior contacts), 28 digits. */
  readonly answeredRate: Rate;
  readonly contacts: number;
  readonly answered: number;
}

/** `best` and all others, the better first. */
export interface BestContact {
  readonly kind: 'best_contact';
  readonly best: ContactOption;
  readonly others: readonly ContactOption[];
}

/**
 * Finds the channel and hour at which a debtor most likely answers, among whole hours within the law: the policy's days
 * and hours in the debtor's zone, no holiday, not over the counts (POJK 22/2023 art. 62 by way of contactAllowed;
 * consent is not made use of). The rate is the share answered, drawn towards the policy's prior by so many contacts
 * (the mean of a beta distribution, Gelman et al., Bayesian Data Analysis): one lucky answer is not a habit. Of equal
 * rates the sooner comes first, then the channel that the policy prefers. Hours outside the law are never offered,
 * whatever the history says.
 *
 * Refuses an unknown channel ('name_unknown'), counts and hours that are nonsense ('count_not_whole'), more answers than
 * contacts ('share_out_of_range'), and a year without a holiday table ('policy_missing' of 'holidays').
 */
export function bestContact(input: BestContactInput): BestContact | Refusal {
  const fault = historyFault(input);
  if (fault !== undefined) return fault;
  const { channels } = input.policy.outreach;
  const options: ContactOption[] = [];
  for (const hour of lawfulHours(input.policy)) {
    const at = firstMomentIn(hour, input);
    if (at === null) continue;
    for (const channel of channels) options.push({ channel, hour, at, ...answersOf(channel, hour, input) });
  }
  const [best, ...others] = options.toSorted((left, right) => compareOptions(left, right, channels));
  return best === undefined ? refuse('policy_missing', 'holidays') : { kind: 'best_contact', best, others };
}

function historyFault({ history, policy }: BestContactInput): Refusal | undefined {
  for (const [index, { answered, channel, contacts, hour }] of history.entries()) {
    const at = `history.${index}`;
    if (!policy.outreach.channels.includes(channel))
      return refuse('name_unknown', `${at}.channel`, policy.outreach.channels.join(', '));
    for (const [name, count] of Object.entries({ hour, contacts, answered })) {
      const fault = countFault(count, `${at}.${name}`);
      if (fault !== undefined) return fault;
    }
    if (hour >= hoursInDay) return refuse('count_not_whole', `${at}.hour`, String(hoursInDay - 1));
    if (answered > contacts) return refuse('share_out_of_range', `${at}.answered`, String(contacts));
  }
  return undefined;
}

/** Hours that lie wholly within the window. */
function lawfulHours({ contact }: BestContactInput['policy']): readonly number[] {
  const from = minuteOf(contact.from);
  const until = minuteOf(contact.until);
  const hours = Array.from({ length: hoursInDay }, (_member, hour) => hour);
  return hours.filter((hour) => hour * minutesInHour >= from && (hour + 1) * minutesInHour <= until);
}

/** The first moment from now on that is allowed and falls in this hour; null where a holiday table is missing. */
function firstMomentIn(hour: number, input: BestContactInput): Temporal.Instant | null {
  const first = firstAllowed(input.at, input);
  if (first === null) return null;
  const minute = minuteOf(localTime(first, input));
  if (Math.floor(minute / minutesInHour) === hour) return first;
  if (minute < hour * minutesInHour) return atHour(hour, first, minute);
  const midnight = atHour(hoursInDay, first, minute);
  const next = firstAllowed(midnight, input);
  return next === null ? null : atHour(hour, next, minuteOf(localTime(next, input)));
}

/** The zones have no daylight saving time, so hours of a day are minutes apart. */
function atHour(hour: number, moment: Temporal.Instant, minute: number): Temporal.Instant {
  const whole = moment.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return whole.add({ minutes: hour * minutesInHour - minute });
}

function firstAllowed(at: Temporal.Instant, input: BestContactInput): Temporal.Instant | null {
  return contactAllowed({ ...input, at, consentedAt: null }).nextAllowedAt;
}

function localTime(at: Temporal.Instant, input: BestContactInput): string {
  return contactAllowed({ ...input, at, consentedAt: null }).localTime;
}

/** 'HH:MM' as minutes of the day. */
function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * minutesInHour + minutes;
}

function answersOf(
  channel: string,
  hour: number,
  { history, policy }: BestContactInput,
): Pick<ContactOption, 'answered' | 'answeredRate' | 'contacts'> {
  const { priorAnsweredShare, priorContacts } = policy.outreach;
  const seen = history.filter((entry) => entry.channel === channel && entry.hour === hour);
  const contacts = seen.reduce((sum, entry) => sum + entry.contacts, 0);
  const answered = seen.reduce((sum, entry) => sum + entry.answered, 0);
  const { denominator, numerator } = parseRate(priorAnsweredShare);
  const scale = Number(denominator);
  return {
    answeredRate: ratioText(answered * scale + Number(numerator) * priorContacts, (contacts + priorContacts) * scale),
    contacts,
    answered,
  };
}

function compareOptions(left: ContactOption, right: ContactOption, channels: readonly string[]): number {
  const rates = Number(right.answeredRate) - Number(left.answeredRate);
  if (rates !== 0) return rates;
  const moments = left.at.epochMilliseconds - right.at.epochMilliseconds;
  if (moments !== 0) return moments;
  return channels.indexOf(left.channel) - channels.indexOf(right.channel);
}
