import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import { type PackagesInput, packages, packagesExplained } from '../../engine/packages.js';
import { packageEligibility } from '../../engine/policies/packageEligibility.js';
import type { PackageRule, Policy } from '../../engine/policy.js';
import { accepted, day, kta, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
/** The arrears of conversation.md: 2,258,148, 35 days past due, grade 2. */
const arrears = bill(kta(14), asOf, policy);
const input: PackagesInput = { bill: arrears, annualRate: '0', asOf, policy };

function explained(part: Partial<PackagesInput> = {}) {
  return accepted(packagesExplained({ ...input, ...part })).packages;
}

function withRules(...rules: Partial<PackageRule>[]): Policy {
  const [base] = policy.packages;
  if (base === undefined) throw new Error('a package');
  return { ...policy, packages: rules.map((rule, index) => ({ ...base, id: `P${index}`, ...rule })) };
}

test('names every package of the policy, with an offer or the reason for none', () => {
  expect(
    explained().map(({ basis, offer, packageId, reasons }) => [packageId, basis, offer !== null, reasons]),
  ).toEqual([
    ['A', 'arrears', true, []],
    ['B', 'arrears', true, []],
    ['C', 'arrears', true, []],
    ...['A', 'B', 'C'].map((id) => [
      id,
      'outstanding',
      false,
      [{ code: 'other_basis', asked: 'outstanding', found: 'arrears' }],
    ]),
  ]);
});

test('makes the same offers as packages', () => {
  const offers = explained({ safeAmount: 300_000 }).flatMap(({ offer }) => (offer === null ? [] : [offer]));
  expect(JSON.stringify(offers)).toBe(JSON.stringify(packages({ ...input, safeAmount: 300_000 })));
});

describe('any number of packages, each for whom the bank says', () => {
  test.each([
    [{ segments: ['umkm', 'guru'] }, {}, ['other_segment', 'umkm, guru', '']],
    [{ segments: ['umkm', 'guru'] }, { segment: 'umum' }, ['other_segment', 'umkm, guru', 'umum']],
    [{ products: ['kpr' as const] }, { product: 'kta' as const }, ['other_product', 'kpr', 'kta']],
    [{ daysPastDue: [36, 90] as [number, number] }, {}, ['days_past_due_below', '36', '35']],
    [{ daysPastDue: [1, 34] as [number, number] }, {}, ['days_past_due_above', '34', '35']],
    [{ grade: [3, 5] as [number, number] }, {}, ['grade_below', '3', '2']],
    [{ grade: [1, 1] as [number, number] }, {}, ['grade_above', '1', '2']],
    [{ total: [2_258_149, 9e9] as [number, number] }, {}, ['total_below', '2258149', '2258148']],
    [{ total: [0, 2_258_147] as [number, number] }, {}, ['total_above', '2258147', '2258148']],
  ])('%j does not fit %j', (eligibility, part, [code, asked, found]) => {
    const rules = withRules({ eligibility }, {});
    expect(explained({ ...part, policy: rules })).toMatchObject([
      { packageId: 'P0', offer: null, reasons: [{ code, asked, found }] },
      { packageId: 'P1', offer: { packageId: 'P1' }, reasons: [] },
    ]);
    const offers = accepted(packages({ ...input, ...part, policy: rules }));
    expect(offers.map(({ packageId }) => packageId)).toEqual(['P1']);
  });

  test('the ends of a range fit', () => {
    const eligibility = {
      segments: ['umkm'],
      products: ['kta' as const],
      daysPastDue: [35, 35] as [number, number],
      grade: [2, 2] as [number, number],
      total: [2_258_148, 2_258_148] as [number, number],
    };
    const [only] = explained({ segment: 'umkm', product: 'kta', policy: withRules({ eligibility }) });
    expect(only).toMatchObject({ offer: { amount: 2_214_956 }, reasons: [] });
  });

  test('every reason is told, not only the first', () => {
    const eligibility = { segments: ['umkm'], grade: [4, 5] as [number, number] };
    const [only] = explained({ policy: withRules({ basis: 'outstanding', eligibility }) });
    expect(only?.reasons.map(({ code }) => code)).toEqual(['other_basis', 'other_segment', 'grade_below']);
  });

  test('a package that leaves nothing to pay says so', () => {
    const waive = { penalty: '1', fee: '1', interest: '1', principal: '1' };
    const [only] = explained({ policy: withRules({ waive }) });
    expect(only).toMatchObject({ offer: null, reasons: [{ code: 'nothing_left_to_pay', found: '2258148' }] });
  });
});

test('instalments above the safe amount are offered with a warning, a single payment without', () => {
  const found = explained({ safeAmount: 100_000 }).map(({ offer, reasons }) => [offer?.plan.months, reasons]);
  expect(found.slice(0, 3)).toEqual([
    [1, []],
    [12, [{ code: 'above_safe_amount', asked: '100000', found: '188179' }]],
    [4, [{ code: 'above_safe_amount', asked: '100000', found: '559138' }]],
  ]);
});

test('refuses what packages refuses', () => {
  for (const part of [{ safeAmount: -1 }, { months: { B: 99 } }, { annualRate: '9' }]) {
    expect(packagesExplained({ ...input, ...part })).toEqual(packages({ ...input, ...part }));
  }
});

test('a range that ends before it begins is no policy', () => {
  const paths = packageEligibility
    .safeParse({ grade: [4, 2], total: [5, 4] })
    .error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['grade.0', 'total.0']);
  expect(packageEligibility.safeParse({ products: ['motor'] }).success).toBe(false);
});

test('a package has an offer or a reason, and no offer leaves the eligible range', () => {
  const grades = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(grades, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 400 }), (ranges, later) => {
      const today = asOf.add({ days: later });
      const owed = bill(kta(14), today, policy);
      const rules = withRules(
        ...ranges.map(([low, high]) => ({ eligibility: { grade: [low, high] as [number, number] } })),
      );
      explained({ bill: owed, asOf: today, policy: rules }).forEach(({ offer, reasons }, index) => {
        const [low = 1, high = 5] = ranges[index] ?? [];
        expect(offer !== null).toBe(low <= owed.grade && owed.grade <= high);
        expect(reasons.length > 0).toBe(offer === null);
      });
    }),
    { numRuns: 40 },
  );
});
