import type { Temporal } from 'temporal-polyfill';
import type { Candidate } from '../../engine/candidate.js';
import { zones } from '../../engine/contactAllowed.js';
import type { Grade } from '../../engine/facility.js';
import type { PortfolioLine } from '../../engine/npl.js';

/** A facility as a row of a portfolio. */
export interface PortfolioFacility extends PortfolioLine {
  readonly id: string;
}

/** Numbers from 0 to `bound` - 1 that look random and are the same in every run. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * Facilities that are made as they are asked for, as a cursor over the records would give them: nine in ten are paid, a
 * quarter has a recorded grade, the others are up to 400 days late.
 */
export function* facilities(count: number, asOf: Temporal.PlainDate): Generator<PortfolioFacility> {
  const below = numbersFrom(42);
  for (let index = 0; index < count; index += 1) {
    const isLate = below(10) === 0;
    const isRecorded = below(4) === 0;
    yield {
      id: `F-${index}`,
      outstanding: 100_000 + below(2_000_000_000),
      recordedGrade: isRecorded ? gradeOf(isLate ? 1 + below(5) : 1) : null,
      oldestUnpaid: isLate ? asOf.subtract({ days: 1 + below(400) }) : null,
    };
  }
}

function gradeOf(number: number): Grade {
  return ([1, 2, 3, 4, 5] as const).find((grade) => grade === number) ?? 1;
}

/** The same, one awaited after the other. */
export async function* facilityStream(count: number, asOf: Temporal.PlainDate): AsyncGenerator<PortfolioFacility> {
  yield* facilities(count, asOf);
}

/** Facilities to be ranked: one in twenty is disputed, one in eight was contacted today. */
export function* candidates(count: number): Generator<Candidate> {
  const below = numbersFrom(43);
  for (let index = 0; index < count; index += 1) {
    yield {
      id: `F-${index}`,
      owed: 100_000 + below(200_000_000),
      figures: {
        daysPastDue: below(400),
        brokenPromises: below(4),
        paidOnTime: below(13),
        daysSincePayment: below(200),
        capacityPercent: below(150),
        answeredPercent: below(101),
      },
      zone: zones[below(3)] ?? 'WIB',
      contactsToday: below(8) === 0 ? 1 : 0,
      contactsInWeek: below(4),
      hasConsent: false,
      hold: below(20) === 0 ? 'disputed' : null,
    };
  }
}

/** The same, one awaited after the other. */
export async function* candidateStream(count: number): AsyncGenerator<Candidate> {
  yield* candidates(count);
}
