import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type ContactInput, contactAllowed, type Zone } from '../../engine/contactAllowed.js';
import { standardPolicy } from './samples.js';

const policy = standardPolicy();
const moment = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const ask = (at: string, more: Partial<ContactInput> = {}) =>
  contactAllowed({ at: moment(at), zone: 'WIB', contacts: [], consentedAt: null, policy, ...more });

describe('contact with a debtor (POJK 22/2023 art. 62: Mon-Sat, not national holidays, 08.00-20.00 local time)', () => {
  test.each([
    ['Saturday morning', '2026-11-21T08:00:00+07:00', []],
    ['Saturday, the last minute', '2026-11-21T19:59:00+07:00', []],
    ['a minute early', '2026-11-21T07:59:59+07:00', ['hour']],
    ['eight in the evening', '2026-11-21T20:00:00+07:00', ['hour']],
    ['Sunday', '2026-11-22T10:00:00+07:00', ['day_of_week']],
    ['independence day', '2026-08-17T10:00:00+07:00', ['holiday']],
    ['cuti bersama', '2026-12-24T10:00:00+07:00', ['holiday']],
    ['Sunday night of a holiday', '2026-03-22T23:00:00+07:00', ['day_of_week', 'holiday', 'hour']],
    ['a year without a table', '2027-03-01T10:00:00+07:00', ['holidays_unknown']],
  ])('%s', (_name, at, reasons) => {
    const verdict = ask(at);
    expect(verdict.reasons).toEqual(reasons);
    expect(verdict.allowed).toBe(reasons.length === 0);
  });

  test.each([
    ['WIB', '2026-11-21T06:30:00Z', '13:30', true],
    ['WIT', '2026-11-21T11:30:00Z', '20:30', false],
    ['WITA', '2026-11-21T11:30:00Z', '19:30', true],
    ['WIT', '2026-11-20T23:30:00Z', '08:30', true],
    ['WIB', '2026-11-20T23:30:00Z', '06:30', false],
  ] satisfies [Zone, string, string, boolean][])(
    'counts by the clock of the address: %s at %s',
    (zone, at, time, is) => {
      expect(ask(at, { zone })).toMatchObject({ localTime: time, allowed: is });
    },
  );

  test('the day is that of the address too: Saturday evening in UTC is Sunday in Jayapura', () => {
    expect(ask('2026-11-21T23:30:00Z', { zone: 'WIT' }).reasons).toEqual(['day_of_week']);
  });

  test('consent given before lifts day and hour; given later, or for the count, it does not', () => {
    const consentedAt = moment('2026-11-01T00:00:00Z');
    expect(ask('2026-11-22T21:00:00+07:00', { consentedAt })).toMatchObject({ allowed: true, byConsent: true });
    expect(ask('2026-11-21T10:00:00+07:00', { consentedAt })).toMatchObject({ allowed: true, byConsent: false });
    expect(ask('2026-10-25T10:00:00+07:00', { consentedAt })).toMatchObject({ allowed: false });
    const contacts = [moment('2026-11-22T09:00:00+07:00')];
    expect(ask('2026-11-22T21:00:00+07:00', { consentedAt, contacts })).toMatchObject({ allowed: false });
  });

  test('one contact a day, three in any seven days (domain.md §2)', () => {
    const on = (...days: string[]) => days.map((text) => moment(`${text}T09:00:00+07:00`));
    const at = '2026-11-21T10:00:00+07:00';
    expect(ask(at, { contacts: on('2026-11-21') }).reasons).toEqual(['count_per_day']);
    expect(ask(at, { contacts: on('2026-11-20', '2026-11-18', '2026-11-16') }).reasons).toEqual(['count_per_week']);
    expect(ask(at, { contacts: on('2026-11-20', '2026-11-18', '2026-11-14') }).reasons).toEqual([]);
    expect(ask(at, { contacts: on('2026-11-22', '2026-11-23', '2026-11-24') }).reasons).toEqual([]);
  });

  test('says when the next window opens, and nothing where the holidays are not known', () => {
    const next = (at: string, more: Partial<ContactInput> = {}) => ask(at, more).nextAllowedAt?.toString();
    expect(next('2026-11-21T10:00:00+07:00')).toBe('2026-11-21T03:00:00Z');
    expect(next('2026-11-21T06:00:00+07:00')).toBe('2026-11-21T01:00:00Z');
    expect(next('2026-11-21T20:30:00+07:00')).toBe('2026-11-23T01:00:00Z');
    expect(next('2026-12-23T20:30:00+07:00', { zone: 'WIT' })).toBe('2026-12-25T23:00:00Z');
    expect(next('2026-12-31T21:00:00+07:00')).toBeUndefined();
    const contacts = ['2026-11-21', '2026-11-19', '2026-11-17'].map((text) => moment(`${text}T09:00:00+07:00`));
    expect(next('2026-11-21T10:00:00+07:00', { contacts })).toBe('2026-11-24T01:00:00Z');
  });

  test('whenever it says a later moment is free, it is', () => {
    const moments = fc
      .integer({ min: 0, max: 364 * 24 * 4 })
      .map((quarters) => moment('2026-01-01T00:00:00+07:00').add({ minutes: quarters * 15 }));
    const zone = fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const);
    fc.assert(
      fc.property(moments, zone, fc.array(moments, { maxLength: 8 }), (at, where, contacts) => {
        const verdict = contactAllowed({ at, zone: where, contacts, consentedAt: null, policy });
        expect(verdict.allowed).toBe(verdict.reasons.length === 0);
        const { nextAllowedAt } = verdict;
        if (nextAllowedAt === null) return;
        expect(nextAllowedAt.epochNanoseconds >= at.epochNanoseconds).toBe(true);
        const then = contactAllowed({ at: nextAllowedAt, zone: where, contacts, consentedAt: null, policy });
        expect(then.allowed).toBe(true);
      }),
    );
  });
});
