import type { Temporal } from 'temporal-polyfill';
import { type Candidate, candidateFault, type Hold } from './candidate.js';
import { type ContactFault, contactAllowed, type Zone, zones } from './contactAllowed.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { halfUpPortion, parseRate } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import { pointsOf, probabilityAt } from './score.js';
import { topRanked } from './topRanked.js';

export type HoldReason = Hold | ContactFault | 'costs_more';

/** One facility in its place. `expectedValue` in rupiah: probability × owed, half-up, less the cost of the contact. */
export interface Priority {
  readonly rank: number;
  readonly id: string;
  readonly points: number;
  readonly expectedValue: Rupiah;
}

/** Who to contact, first first, and how many were left out for which reason (the first that holds). */
export interface Priorities {
  readonly kind: 'priorities';
  readonly considered: number;
  readonly ranked: readonly Priority[];
  /** Facilities that may be contacted but come after the last rank. */
  readonly beyondLimit: number;
  readonly held: Readonly<Partial<Record<HoldReason, number>>>;
}

export interface PrioritiseOptions {
  /** The moment of contact. */
  readonly at: Temporal.Instant;
  /** Ranks wanted, such as the contacts a desk can make. */
  readonly limit: number;
  readonly policy: Pick<Policy, 'contact' | 'holidays' | 'limits' | 'outreach' | 'scorecard'>;
  /** Told of every facility that is left out by a rule. */
  readonly onHeld?: (id: string, reason: HoldReason) => void;
}

/**
 * Ranks a portfolio by expected value within the rules of contact: nobody on hold, outside days and hours of the
 * debtor's zone (unless consented), over the counts, or worth less than the contact costs. Equal values keep the order
 * in which they came, so the same portfolio gives the same ranks. Memory is bounded by `limit`, not by the portfolio.
 * Decisions by expected value: Raiffa and Schlaifer, Applied Statistical Decision Theory; the rules of contact are POJK
 * 22/2023 art. 62.
 *
 * Refuses a limit that is not a whole number of at least 1, and the first facility whose sum, figures or counts are
 * nonsense, with the field as `facilities.<index>.<name>`.
 */
export function prioritise(
  input: PrioritiseOptions & { readonly facilities: Iterable<Candidate> },
): Priorities | Refusal {
  const prioritiser = startPrioritising(input);
  if (isRefusal(prioritiser)) return prioritiser;
  for (const facility of input.facilities) {
    const fault = prioritiser.add(facility);
    if (fault !== undefined) return fault;
  }
  return prioritiser.result();
}

/** prioritise for facilities that are awaited one after the other, such as a cursor over the records. */
export async function prioritiseStream(
  input: PrioritiseOptions & { readonly facilities: AsyncIterable<Candidate> },
): Promise<Priorities | Refusal> {
  const prioritiser = startPrioritising(input);
  if (isRefusal(prioritiser)) return prioritiser;
  for await (const facility of input.facilities) {
    const fault = prioritiser.add(facility);
    if (fault !== undefined) return fault;
  }
  return prioritiser.result();
}

interface Prioritiser {
  readonly add: (facility: Candidate) => Refusal | undefined;
  readonly result: () => Priorities;
}

function startPrioritising({ at, limit, onHeld, policy }: PrioritiseOptions): Prioritiser | Refusal {
  if (!Number.isSafeInteger(limit) || limit < 1) return refuse('count_not_whole', 'limit', '1');
  const top = topRanked<{ readonly id: string; readonly points: number }>(limit);
  const held: Partial<Record<HoldReason, number>> = {};
  const outside = faultsByZone(at, policy);
  const expectedAt = valueByPoints(policy);
  let considered = 0;
  let rankable = 0;
  return {
    add: (facility) => {
      const fault = candidateFault(facility, policy);
      if (fault !== undefined) return { ...fault, field: `facilities.${considered}.${fault.field}` };
      considered += 1;
      const points = pointsOf(facility.figures, policy.scorecard);
      const value = expectedAt(points)(facility.owed) - policy.outreach.contactCost;
      const reason = holdOf(facility, value, outside, policy);
      if (reason === undefined) {
        rankable += 1;
        top.add({ id: facility.id, points }, value);
      } else {
        held[reason] = (held[reason] ?? 0) + 1;
        onHeld?.(facility.id, reason);
      }
      return undefined;
    },
    result: () => {
      const ranked = top.ranked().map(({ item, value }, index) => ({ rank: index + 1, ...item, expectedValue: value }));
      return { kind: 'priorities', considered, ranked, beyondLimit: rankable - ranked.length, held };
    },
  };
}

/** The hour and day are the same for a whole zone, so they are looked up once. */
function faultsByZone(at: Temporal.Instant, policy: PrioritiseOptions['policy']): ReadonlyMap<Zone, ContactFault> {
  const faults = new Map<Zone, ContactFault>();
  for (const zone of zones) {
    const [reason] = contactAllowed({ at, zone, contacts: [], consentedAt: null, policy }).reasons;
    if (reason !== undefined) faults.set(zone, reason);
  }
  return faults;
}

/** There are only so many sums of points: each probability is worked out once. */
function valueByPoints({ scorecard }: PrioritiseOptions['policy']): (points: number) => (owed: Rupiah) => Rupiah {
  const known = new Map<number, (owed: Rupiah) => Rupiah>();
  return (points) => {
    const found = known.get(points);
    if (found !== undefined) return found;
    const portion = halfUpPortion(parseRate(probabilityAt(points, scorecard)));
    known.set(points, portion);
    return portion;
  };
}

function holdOf(
  facility: Candidate,
  value: Rupiah,
  outside: ReadonlyMap<Zone, ContactFault>,
  { contact }: PrioritiseOptions['policy'],
): HoldReason | undefined {
  if (facility.hold !== null) return facility.hold;
  const fault = facility.hasConsent ? undefined : outside.get(facility.zone);
  if (fault !== undefined) return fault;
  if (facility.contactsToday >= contact.maxPerDay) return 'count_per_day';
  if (facility.contactsInWeek >= contact.maxPerWeek) return 'count_per_week';
  return value <= 0 ? 'costs_more' : undefined;
}
