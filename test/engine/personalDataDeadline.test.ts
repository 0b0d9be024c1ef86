import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { personalDataDeadline } from '../../engine/personalDataDeadline.js';
import { standardPolicy } from './samples.js';

test("a request about one's own data is answered in 3 × 24 hours, the weekend counted", () => {
  const saturday = Temporal.Instant.from('2026-11-21T10:00:00+07:00');
  const deadline = personalDataDeadline(saturday, standardPolicy());
  expect(deadline.equals(Temporal.Instant.from('2026-11-24T10:00:00+07:00'))).toBe(true);
});
