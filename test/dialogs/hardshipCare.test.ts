import { describe, expect, test } from '@jest/globals';
import { careFor, offeredWishes } from '../../dialogs/hardshipCare.js';
import { hardshipReasons, weighedReasons } from '../../dialogs/hardshipReasons.js';
import type { HardshipStory } from '../../dialogs/ports/hardship.js';
import { day, kta, standardPolicy } from '../engine/samples.js';

const policy = standardPolicy();
const today = day('2026-11-21');
const untold: HardshipStory = {
  reasons: [],
  told: null,
  since: null,
  until: null,
  household: [],
  income: null,
  necessities: null,
};
const wishes = (story: Partial<HardshipStory>) =>
  offeredWishes(careFor(kta(14), { ...untold, ...story }, policy, today));

test.each([
  ['saya kena phk, udah ga sanggup bayar lagi', ['job_loss']],
  ['usaha sepi, suami sakit, gaji belum cair', ['falling_sales', 'illness', 'late_salary']],
  ['udah bayar kok minggu lalu', ['believes_paid']],
  ['capek', []],
])('reasons as the policy calls them: %s', (text, reasons) => {
  expect(hardshipReasons(text)).toEqual(reasons);
});

test('a policy that knows a reason no longer weighs it no longer', () => {
  const reasons = policy.vulnerability.reasons.filter(({ id }) => id !== 'job_loss');
  const poorer = { ...policy, vulnerability: { ...policy.vulnerability, reasons } };
  expect(weighedReasons({ reasons: ['job_loss', 'illness'], household: ['elderly', 'child'] }, poorer)).toEqual([
    'illness',
    'elderly',
  ]);
});

describe('what may be asked for', () => {
  test('nothing told, or a light reason: the standing options or a person', () => {
    expect(wishes({})).toEqual(['offers', 'person']);
    expect(wishes({ reasons: ['late_salary'] })).toEqual(['offers', 'person']);
  });

  test('a heavy reason, or a month in which nothing is left: a pause', () => {
    expect(wishes({ reasons: ['job_loss'] })).toContain('pause');
    expect(wishes({ income: 1_000_000, necessities: 1_200_000 })).toContain('pause');
  });

  test('a debt that cannot be paid off within the longest plan: a reduction with voluntary payments', () => {
    expect(wishes({ income: 1_000_000, necessities: 900_000 })).toContain('write_off');
    expect(wishes({ income: 9_000_000, necessities: 900_000 })).not.toContain('write_off');
  });

  test('figures beyond what the engine reckons with are for a person', () => {
    expect(wishes({ income: Number.MAX_SAFE_INTEGER, necessities: 1 })).toEqual(['person']);
  });
});
