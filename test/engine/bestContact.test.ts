import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type AnswerHistory, type BestContactInput, bestContact } from '../../engine/bestContact.js';
import { contactAllowed, zones } from '../../engine/contactAllowed.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
/** A Friday, no holiday. */
const base: BestContactInput = {
  at: instant('2026-11-20T10:20:30+07:00'),
  zone: 'WIB',
  contacts: [],
  history: [],
  policy,
};
const seen = (channel: string, hour: number, contacts: number, answered: number): AnswerHistory => ({
  channel,
  hour,
  contacts,
  answered,
});

function best(part: Partial<BestContactInput> = {}): string {
  const { at, channel } = accepted(bestContact({ ...base, ...part })).best;
  return `${channel} ${at.toString({ timeZone: '+07:00' })}`;
}

describe('the best contact', () => {
  test('without a history is now, on the channel that policy prefers', () => {
    expect(best()).toBe('whatsapp 2026-11-20T10:20:30+07:00');
  });

  test('is where the debtor answers', () => {
    const history = [seen('whatsapp', 9, 10, 1), seen('telephone', 18, 10, 7)];
    expect(best({ history })).toBe('telephone 2026-11-20T18:00:00+07:00');
  });

  test('is the next day where the hour has passed', () => {
    expect(best({ history: [seen('whatsapp', 9, 10, 8)] })).toBe('whatsapp 2026-11-21T09:00:00+07:00');
  });

  test('skips Sundays, holidays and cuti bersama (POJK 22/2023 art. 62; SKB 2025)', () => {
    const history = [seen('whatsapp', 9, 10, 8)];
    expect(best({ history, at: instant('2026-11-21T10:00:00+07:00') })).toBe('whatsapp 2026-11-23T09:00:00+07:00');
    expect(best({ history, at: instant('2026-12-23T21:00:00+07:00') })).toBe('whatsapp 2026-12-26T09:00:00+07:00');
  });

  test('never offers an hour outside the law, whatever the history says', () => {
    const history = [seen('whatsapp', 21, 50, 50), seen('whatsapp', 5, 50, 50)];
    const { best: first, others } = accepted(bestContact({ ...base, history }));
    expect([first, ...others].map(({ hour }) => hour).every((hour) => hour >= 8 && hour < 20)).toBe(true);
  });

  test('is in the debtor’s own zone', () => {
    const wit = { zone: 'WIT' as const, at: instant('2026-11-20T05:00:00+07:00') };
    expect(best(wit)).toBe('whatsapp 2026-11-20T06:00:00+07:00');
  });

  test('waits for the next day after today’s contact', () => {
    expect(best({ contacts: [instant('2026-11-20T08:00:00+07:00')] })).toBe('whatsapp 2026-11-21T08:00:00+07:00');
  });

  test('one lucky answer is not a habit: 1 of 1 is (1 + 1) / (1 + 5), 8 of 12 is (8 + 1) / (12 + 5)', () => {
    const history = [seen('sms', 11, 1, 1), seen('telephone', 15, 6, 4), seen('telephone', 15, 6, 4)];
    const result = accepted(bestContact({ ...base, history }));
    expect(result.best).toMatchObject({ channel: 'telephone', hour: 15, contacts: 12, answered: 8 });
    expect(result.best.answeredRate).toBe('0.5294117647058823529411764706');
    expect(result.others[0]).toMatchObject({ channel: 'sms', answeredRate: '0.3333333333333333333333333333' });
  });

  test.each([
    [{ history: [seen('fax', 9, 1, 1)] }, 'name_unknown', 'history.0.channel'],
    [{ history: [seen('sms', 24, 1, 1)] }, 'count_not_whole', 'history.0.hour'],
    [{ history: [seen('sms', 9, -1, 0)] }, 'count_not_whole', 'history.0.contacts'],
    [{ history: [seen('sms', 9, 1, 0.5)] }, 'count_not_whole', 'history.0.answered'],
    [{ history: [seen('sms', 9, 1, 2)] }, 'share_out_of_range', 'history.0.answered'],
    [{ at: instant('2026-12-31T21:00:00+07:00') }, 'policy_missing', 'holidays'],
  ])('%j is refused as %s of %s', (part, code, field) => {
    expect(bestContact({ ...base, ...part })).toMatchObject({ kind: 'refusal', code, field });
  });

  test('every option is allowed at its moment, not before now, and in its hour', () => {
    const histories = fc.array(
      fc
        .tuple(fc.constantFrom(...policy.outreach.channels), fc.integer({ min: 0, max: 23 }), fc.nat(20), fc.nat(20))
        .map(([channel, hour, answered, unanswered]) => seen(channel, hour, answered + unanswered, answered)),
      { maxLength: 10 },
    );
    const minutes = fc.integer({ min: 0, max: 300 * 24 * 60 });
    fc.assert(
      fc.property(
        histories,
        minutes,
        fc.constantFrom(...zones),
        fc.array(minutes, { maxLength: 4 }),
        (history, minute, zone, others) => {
          const moment = (count: number): Temporal.Instant =>
            instant('2026-01-01T00:00:00+07:00').add({ minutes: count });
          const at = moment(minute);
          const contacts = others.map((other) => moment(Math.min(other, minute)));
          const result = accepted(bestContact({ at, zone, contacts, history, policy }));
          const rates = [result.best, ...result.others].map(({ answeredRate }) => Number(answeredRate));
          expect(rates).toEqual(rates.toSorted((left, right) => right - left));
          for (const option of [result.best, ...result.others.slice(0, 6)]) {
            const verdict = contactAllowed({ at: option.at, zone, contacts, consentedAt: null, policy });
            expect(verdict.allowed).toBe(true);
            expect(Number(verdict.localTime.slice(0, 2))).toBe(option.hour);
            expect(option.at.epochMilliseconds).toBeGreaterThanOrEqual(at.epochMilliseconds);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
