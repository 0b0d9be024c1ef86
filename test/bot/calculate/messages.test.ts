import { describe, expect, test } from '@jest/globals';
import { doorCodes, messageOf } from '../../../bot/calculate/messages.js';
import { refusalCodes } from '../../../engine/refusal.js';

const codes = [...doorCodes, ...refusalCodes];

test('no code means two things', () => {
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(codes)('%s', (code) => {
  test('is said in one English sentence or two, with everything filled in', () => {
    for (const said of [messageOf(code, 'ledger.3.amount', '240'), messageOf(code)]) {
      expect(said).toMatch(/^(ledger\.3\.amount|[A-Z]).+\.$/);
      expect(said).not.toMatch(/\{(field|limit)\}|undefined/);
      expect(said.length).toBeLessThan(200);
    }
  });
});

test('what is filled in is said as it is', () => {
  expect(messageOf('number_too_large', '$&{limit}', '{field}')).toBe('$&{limit} must be at most {field}.');
});
