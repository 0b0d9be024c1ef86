import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { loadPolicies, PolicyError, standardPolicyFile } from '../../../bot/policy/loadPolicy.js';
import { isWorkingDay } from '../../../engine/calendar.js';
import { policyOn } from '../../../engine/policyOn.js';

const standard = JSON.parse(readFileSync(standardPolicyFile, 'utf8'));

/** The standard document with one policy changed by `change`. */
function changed(change: (policy: Record<string, unknown>) => object): string {
  return JSON.stringify([{ ...standard[0], ...change(structuredClone(standard[0])) }]);
}

function faultsOf(text: string | URL): readonly { path: string; message: string }[] {
  try {
    loadPolicies(text);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  throw new Error('The document was accepted.');
}

const pathsOf = (text: string): string[] => faultsOf(text).map(({ path }) => path);

describe('the standard policy', () => {
  const [policy] = loadPolicies(standardPolicyFile);

  test('has packages A, B and C for arrears and for a whole debt', () => {
    const names = policy?.packages.map(({ basis, id }) => `${basis} ${id}`);
    expect(names).toEqual(['arrears A', 'arrears B', 'arrears C', 'outstanding A', 'outstanding B', 'outstanding C']);
  });

  test('has the limits of POJK 40/POJK.03/2019', () => {
    expect(policy?.kolektibilitas.maxDaysPastDue).toEqual([0, 90, 120, 180]);
  });

  test('has every holiday and cuti bersama of 2026 (domain.md §7, SKB 2025)', () => {
    const national = '1/1 16/1 17/2 19/3 21/3 22/3 3/4 5/4 1/5 14/5 27/5 31/5 1/6 16/6 17/8 25/8 25/12';
    const together = '16/2 18/3 20/3 23/3 24/3 15/5 28/5 24/12';
    const expected = `${national} ${together}`.split(' ').map((text) => {
      const [day = 0, month = 0] = text.split('/').map(Number);
      return Temporal.PlainDate.from({ year: 2026, month, day }).toString();
    });
    expect(policy?.holidays['2026']?.map(String)).toEqual(expected.toSorted());
  });

  test('knows no holidays of 2027 and does not guess them', () => {
    expect(policy === undefined || isWorkingDay(Temporal.PlainDate.from('2027-01-04'), policy)).toBe('unknown');
  });

  test('is in force from its first day on', () => {
    const policies = loadPolicies(standardPolicyFile);
    expect(policyOn(policies, Temporal.PlainDate.from('2024-01-01'))).toBe(policies[0]);
    expect(policyOn(policies, Temporal.PlainDate.from('2023-12-31'))).toMatchObject({ code: 'policy_missing' });
  });
});

describe('a document with faults', () => {
  test('is refused with every fault and its path at once', () => {
    const text = changed((policy) => ({
      ...policy,
      effectiveFrom: '2026-02-31',
      limits: { ...standard[0].limits, maxAnnualRate: '60%' },
      affordability: { share: '1.5', reserveShare: '0.1', unit: 500 },
      surprise: true,
    }));
    expect(pathsOf(text).toSorted()).toEqual([
      '0',
      '0.affordability.share',
      '0.affordability.unit',
      '0.effectiveFrom',
      '0.limits.maxAnnualRate',
    ]);
  });

  test('is refused for what does not fit together, beside what is wrong in itself', () => {
    const [first, ...others] = standard[0].packages;
    const packages = [{ ...first, maxMonths: 37, firstPaymentDays: 0 }, ...others];
    const text = JSON.stringify([standard[0], { ...standard[0], packages, rounding: { unit: 7 } }]);
    expect(pathsOf(text).toSorted()).toEqual([
      '1.effectiveFrom',
      '1.id',
      '1.packages.0.firstPaymentDays',
      '1.packages.0.maxMonths',
      '1.rounding.unit',
    ]);
  });

  test.each([
    ['no JSON', '[{', ''],
    ['no policy at all', '[]', ''],
    ['a policy that is no object', '[3]', '0'],
    ['a missing field', changed(() => ({ offers: undefined })), '0.offers'],
    ['a share above one by a hair', packageWith({ waive: waive('1.000000000000000000001') }), '0.packages.0.waive.fee'],
    ['a package over the longest plan', packageWith({ maxMonths: 37 }), '0.packages.0.maxMonths'],
    ['a package that ends before it begins', packageWith({ minMonths: 2 }), '0.packages.0.minMonths'],
    ['a package twice for one kind of bill', packageWith({ id: 'B' }), '0.packages.1.id'],
    ['grade limits that do not ascend', grades([0, 90, 90, 180]), '0.kolektibilitas.maxDaysPastDue'],
    ['a holiday under another year', changed(() => ({ holidays: { 2026: ['2027-01-01'] } })), '0.holidays.2026.0'],
    ['a day with a time', changed(() => ({ effectiveFrom: '2026-01-01T00:00' })), '0.effectiveFrom'],
    ['one id twice', JSON.stringify([standard[0], { ...standard[0], effectiveFrom: '2026-01-01' }]), '1.id'],
    ['one day twice', JSON.stringify([standard[0], { ...standard[0], id: 'other' }]), '1.effectiveFrom'],
  ])('%s is named', (_name, text, path) => {
    expect(pathsOf(text)).toEqual([path]);
  });

  test('a file that is not there is named too', () => {
    expect(faultsOf(pathToFileURL('/nowhere/policy.json'))[0]?.message).toContain('/nowhere/policy.json');
  });

  test('the error itself reads as a list, with a code for programs', () => {
    expect(() => loadPolicies('[]')).toThrow(/1 fault\(s\): document: /);
    expect(() => loadPolicies('[]')).toThrow(expect.objectContaining({ code: 'policy_invalid' }));
  });
});

function packageWith(part: object): string {
  const [first, ...others] = standard[0].packages;
  return changed(() => ({ packages: [{ ...first, ...part }, ...others] }));
}

function waive(fee: string): object {
  return { penalty: '1', fee, interest: '0', principal: '0' };
}

function grades(maxDaysPastDue: number[]): string {
  return changed(() => ({ kolektibilitas: { maxDaysPastDue } }));
}
