import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Candidate, holds } from '../../engine/candidate.js';
import { zones } from '../../engine/contactAllowed.js';
import { prioritise, prioritiseStream } from '../../engine/prioritise.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
/** A Friday, no holiday: 10.00 in WIB, 12.00 in WIT. */
const at = Temporal.Instant.from('2026-11-20T10:00:00+07:00');

const facility = (id: string, part: Partial<Candidate> = {}): Candidate => ({
  id,
  owed: 1_000_000,
  figures: { daysPastDue: 35 },
  zone: 'WIB',
  contactsToday: 0,
  contactsInWeek: 0,
  hasConsent: false,
  hold: null,
  ...part,
});

function rank(facilities: readonly Candidate[], part: { at?: Temporal.Instant; limit?: number } = {}) {
  const left: (readonly [string, string])[] = [];
  const onHeld = (id: string, reason: string): void => void left.push([id, reason]);
  const result = accepted(prioritise({ facilities, at, limit: 1_000, policy, onHeld, ...part }));
  return { ...result, left, ids: result.ranked.map(({ id }) => id) };
}

describe('a portfolio', () => {
  test('is ranked by probability × what is owed, less the cost of the contact', () => {
    const likely = { figures: { daysPastDue: 0, brokenPromises: 0, paidOnTime: 12, daysSincePayment: 5 } };
    const list = [
      facility('small', likely),
      facility('large', { owed: 9_000_000 }),
      facility('better', { owed: 9_000_000, ...likely }),
    ];
    const { ranked } = rank(list);
    expect(ranked.map(({ id, rank: place }) => `${place} ${id}`)).toEqual(['1 better', '2 large', '3 small']);
    // 500 + 0 - 20 (payment not known) points: odds 2^(-20/40), probability 0.41421356…, the square root of 2 less 1.
    expect(ranked[1]).toEqual({ rank: 2, id: 'large', points: 480, expectedValue: 3_727_922 - 2_000 });
  });

  test('keeps the order of arrival where values are equal', () => {
    expect(rank(['c', 'a', 'b'].map((id) => facility(id))).ids).toEqual(['c', 'a', 'b']);
  });

  test('gives only as many ranks as asked, and counts the rest', () => {
    const list = [1, 5, 3, 4, 2].map((million) => facility(`${million}`, { owed: million * 1_000_000 }));
    expect(rank(list, { limit: 2 })).toMatchObject({ ids: ['5', '4'], beyondLimit: 3, considered: 5 });
  });

  test.each([
    [{ hold: 'disputed' as const }, 'disputed'],
    [{ hold: 'agreement_kept' as const, hasConsent: true }, 'agreement_kept'],
    [{ contactsToday: 1 }, 'count_per_day'],
    [{ contactsInWeek: 3 }, 'count_per_week'],
    [{ contactsInWeek: 3, hasConsent: true }, 'count_per_week'],
    [{ owed: 1_000 }, 'costs_more'],
    [{ owed: 0 }, 'costs_more'],
  ])('%j is left out as %s', (part, reason) => {
    expect(rank([facility('x', part), facility('y')])).toMatchObject({
      ids: ['y'],
      held: { [reason]: 1 },
      left: [['x', reason]],
    });
  });

  test('contacts each zone in its own hours (POJK 22/2023: Monday to Saturday, 08.00 to 20.00 local time)', () => {
    const list = zones.map((zone) => facility(zone, { zone }));
    const friday = (time: string) => rank(list, { at: Temporal.Instant.from(`2026-11-20T${time}:00+07:00`) });
    expect(friday('07:30')).toMatchObject({ ids: ['WITA', 'WIT'], held: { hour: 1 } });
    expect(friday('18:30')).toMatchObject({ ids: ['WIB', 'WITA'], held: { hour: 1 } });
    expect(friday('20:00')).toMatchObject({ ids: [], held: { hour: 3 } });
    expect(rank(list, { at: Temporal.Instant.from('2026-11-22T10:00:00+07:00') }).held).toEqual({ day_of_week: 3 });
    expect(rank(list, { at: Temporal.Instant.from('2026-12-25T10:00:00+07:00') }).held).toEqual({ holiday: 3 });
    expect(rank(list, { at: Temporal.Instant.from('2027-01-04T10:00:00+07:00') }).held).toEqual({
      holidays_unknown: 3,
    });
  });

  test('consent opens the hours, not the counts', () => {
    const night = { at: Temporal.Instant.from('2026-11-20T21:00:00+07:00') };
    expect(rank([facility('yes', { hasConsent: true }), facility('no')], night).ids).toEqual(['yes']);
  });

  test.each([
    [{ owed: Number.NaN }, 'amount_not_whole', 'facilities.1.owed'],
    [{ owed: -5 }, 'amount_not_positive', 'facilities.1.owed'],
    [{ figures: { age: 70 } }, 'name_unknown', 'facilities.1.figures.age'],
    [{ figures: { daysPastDue: 1.5 } }, 'count_not_whole', 'facilities.1.figures.daysPastDue'],
    [{ contactsToday: -1 }, 'count_not_whole', 'facilities.1.contactsToday'],
    [{ contactsInWeek: Number.NaN }, 'count_not_whole', 'facilities.1.contactsInWeek'],
  ])('with %j in it is refused as %s of %s', (part, code, field) => {
    const facilities = [facility('good'), facility('bad', part)];
    expect(prioritise({ facilities, at, limit: 5, policy })).toMatchObject({ kind: 'refusal', code, field });
  });

  test.each([0, -1, 1.5, Number.NaN])('a limit of %p is refused', (limit) => {
    expect(prioritise({ facilities: [], at, limit, policy })).toMatchObject({
      code: 'count_not_whole',
      field: 'limit',
    });
  });
});

describe('of any portfolio', () => {
  const part = fc.record({
    owed: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 })),
    figures: fc.record({ daysPastDue: fc.constantFrom(0, 35, 100, 200) }),
    zone: fc.constantFrom(...zones),
    contactsToday: fc.integer({ min: 0, max: 1 }),
    contactsInWeek: fc.integer({ min: 0, max: 3 }),
    hold: fc.option(fc.constantFrom(...holds), { freq: 5 }),
  });
  const portfolios = fc
    .array(part, { maxLength: 60 })
    .map((parts) => parts.map((some, index) => facility(`F${index}`, some)));

  test('every facility is ranked once or left out once', () => {
    fc.assert(
      fc.property(portfolios, (list) => {
        const { beyondLimit, considered, held, ids, left } = rank(list);
        const all = [...ids, ...left.map(([id]) => id)];
        expect(all.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        expect([considered, beyondLimit]).toEqual([list.length, 0]);
        expect(Object.values(held).reduce((sum, count) => sum + count, 0)).toBe(left.length);
      }),
    );
  });

  test('values descend, and equal ones keep their order', () => {
    fc.assert(
      fc.property(portfolios, (list) => {
        const { ranked } = rank(list);
        const place = new Map(list.map(({ id }, index) => [id, index]));
        ranked.forEach(({ expectedValue, id }, index) => {
          const before = ranked[index - 1];
          if (before === undefined) return;
          expect(before.expectedValue).toBeGreaterThanOrEqual(expectedValue);
          if (before.expectedValue === expectedValue) {
            expect(place.get(before.id)).toBeLessThan(place.get(id) ?? -1);
          }
        });
      }),
    );
  });

  test('a stream is ranked as a list is', async () => {
    async function* stream(list: readonly Candidate[]): AsyncGenerator<Candidate> {
      yield* list;
    }
    await fc.assert(
      fc.asyncProperty(portfolios, fc.integer({ min: 1, max: 30 }), async (list, limit) => {
        const streamed = await prioritiseStream({ facilities: stream(list), at, limit, policy });
        expect(streamed).toEqual(prioritise({ facilities: list, at, limit, policy }));
      }),
    );
    const broken = stream([facility('good'), facility('bad', { owed: 0.5 })]);
    expect(await prioritiseStream({ facilities: broken, at, limit: 1, policy })).toMatchObject({
      code: 'amount_not_whole',
      field: 'facilities.1.owed',
    });
    expect(await prioritiseStream({ facilities: stream([]), at, limit: 0, policy })).toMatchObject({ field: 'limit' });
  });

  test('the first ranks are the same however many are asked for, and again the next time', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 1, max: 10 }), (list, limit) => {
        const all = rank(list);
        const some = rank(list, { limit });
        expect(some.ranked).toEqual(all.ranked.slice(0, limit));
        expect(some.ranked.length + some.beyondLimit).toBe(all.ranked.length);
        expect(rank(list)).toEqual(all);
      }),
    );
  });
});
