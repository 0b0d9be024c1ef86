import { describe, expect, test } from '@jest/globals';
import { policyOn } from '../../engine/policyOn.js';
import { day, standardPolicy } from './samples.js';

const from = (id: string, text: string) => ({ ...standardPolicy(), id, effectiveFrom: day(text) });
const policies = [from('second', '2026-07-01'), from('first', '2026-01-01')];

describe('the policy in force', () => {
  test.each([
    ['2026-01-01', 'first'],
    ['2026-06-30', 'first'],
    ['2026-07-01', 'second'],
    ['2030-01-01', 'second'],
  ])('on %s is the %s, whatever the order of the document', (text, id) => {
    expect(policyOn(policies, day(text))).toMatchObject({ id });
  });

  test('before the first there is none, and the refusal names the day', () => {
    const refusal = { kind: 'refusal', code: 'policy_missing', field: 'day', limit: '2025-12-31' };
    expect(policyOn(policies, day('2025-12-31'))).toEqual(refusal);
    expect(policyOn([], day('2025-12-31'))).toEqual(refusal);
  });
});
