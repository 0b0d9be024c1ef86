import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type AgreementInput, agreementContent, offerVersion, versionHash } from '../../engine/agreement.js';
import { bill } from '../../engine/bill.js';
import { canonicalJson } from '../../engine/canonicalJson.js';
import { packages } from '../../engine/packages.js';
import type { PackageOffer } from '../../engine/results.js';
import { accepted, day, entry, kta, standardPolicy } from './samples.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const policy = standardPolicy();
const asOf = day('2026-11-21');
const account = kta(14);
const owed = bill(account, asOf, policy);

function offerOf(id: string): PackageOffer {
  const offers = accepted(packages({ bill: owed, annualRate: '0', asOf, policy, months: { B: 6 } }));
  const offer = offers.find(({ packageId }) => packageId === id);
  if (offer === undefined) throw new Error(`No package ${id}.`);
  return offer;
}

const input: AgreementInput = {
  reference: 'PK-2F9X',
  offerReference: 'PN-7K2M',
  account,
  debtor: { name: 'Sari Wulandari', customerNumber: '10023' },
  bill: owed,
  terms: offerOf('B'),
  policy,
  concludedAt: Temporal.Instant.from('2026-11-21T03:15:00Z'),
  cancelUntil: Temporal.Instant.from('2026-11-24T03:15:00Z'),
  consent: {
    phrase: 'saya setuju dengan perjanjian ini',
    channel: 'web',
    at: Temporal.Instant.from('2026-11-21T03:14:10Z'),
    codeSentToEnding: '7788',
  },
};

describe('an agreement', () => {
  const content = agreementContent(input);

  test('says the bill, what is waived, every payment and its date, and who agreed how', () => {
    expect(content).toMatchObject({
      schema: 1,
      creditor: 'Bank Contoh',
      facility: { id: 'kta-sari', product: 'kta', numberEnding: '4471' },
      billAsOf: '2026-11-21',
      billTotal: 2_258_148,
      discount: 0,
      amount: 2_258_148,
      months: 6,
      payment: 376_358,
      totalCost: 2_258_148,
      concludedAt: '2026-11-21T03:15:00Z',
      cancelUntil: '2026-11-24T03:15:00Z',
      consent: { phrase: 'saya setuju dengan perjanjian ini', at: '2026-11-21T03:14:10Z' },
    });
    expect(content.rows).toHaveLength(6);
    expect(content.rows[0]).toEqual({
      number: 1,
      dueDate: '2026-12-21',
      payment: 376_358,
      principal: 376_358,
      interest: 0,
      balance: 1_881_790,
    });
    expect(content.billLines.reduce((sum, { amount }) => sum + amount, 0)).toBe(content.billTotal);
  });

  test('is plain JSON: stored and read back it is the same content with the same hash', () => {
    const stored = JSON.parse(JSON.stringify(content));
    expect(stored).toEqual(content);
    expect(versionHash(stored, sha256)).toBe(versionHash(content, sha256));
  });

  test('holds no more of the contract number than its last four', () => {
    expect(canonicalJson(content)).not.toContain('8821');
  });

  test('gets another hash when one rupiah or one letter changes', () => {
    const hash = versionHash(content, sha256);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(versionHash({ ...content, payment: content.payment + 1 }, sha256)).not.toBe(hash);
    expect(versionHash({ ...content, debtor: { ...content.debtor, name: 'Sari wulandari' } }, sha256)).not.toBe(hash);
  });

  test('is never made of two debts or two bills', () => {
    const other = bill(kta(14, { id: 'other' }), asOf, policy);
    expect(() => agreementContent({ ...input, bill: other })).toThrow(RangeError);
    const tomorrow = bill(account, asOf.add({ days: 1 }), policy);
    expect(() => agreementContent({ ...input, bill: tomorrow })).toThrow(RangeError);
  });
});

describe('the version of an offer', () => {
  const version = (terms: PackageOffer, facilityId = 'kta-sari') => offerVersion({ facilityId, terms });

  test('is one text for the same terms and another for any others', () => {
    expect(version(offerOf('B'))).toBe(version(offerOf('B')));
    const versions = [version(offerOf('A')), version(offerOf('B')), version(offerOf('C')), version(offerOf('B'), 'x')];
    expect(new Set(versions).size).toBe(4);
  });

  test('tells one day of validity from another', () => {
    const terms = offerOf('B');
    expect(version({ ...terms, validUntil: terms.validUntil.add({ days: 1 }) })).not.toBe(version(terms));
  });

  test('changes with the debt', () => {
    const less = bill(kta(14, {}, [entry('payment', '2026-11-21', 1)]), asOf, policy);
    const [offer] = accepted(packages({ bill: less, annualRate: '0', asOf, policy }));
    expect(offer === undefined ? '' : version(offer)).not.toBe(version(offerOf('A')));
  });
});

describe('canonical JSON', () => {
  test('sorts keys at every depth and writes days and instants as ISO', () => {
    const value = { b: [{ d: 1, c: null }], a: day('2026-01-31'), at: Temporal.Instant.from('2026-01-01T00:00:00Z') };
    expect(canonicalJson(value)).toBe('{"a":"2026-01-31","at":"2026-01-01T00:00:00Z","b":[{"c":null,"d":1}]}');
    expect(canonicalJson(-0)).toBe('0');
  });

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value)),
      ),
    );
  });

  const circle: unknown[] = [];
  circle.push(circle);

  test.each([
    ['undefined', { a: undefined }],
    ['a hole in a list', new Array(2)],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['NaN', [Number.NaN]],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 1n],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a circle', circle],
  ])('throws on %s instead of dropping it', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('takes one object in two places, which is no circle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});
