import type { Temporal } from 'temporal-polyfill';
import type { Policy } from './policy.js';

/**
 * The moment until which a request about one's own data is answered: clock hours after it was received, nights, Sundays
 * and holidays counted (UU PDP 27/2022: 3 × 24 hours; the number is the policy's).
 */
export function personalDataDeadline(
  receivedAt: Temporal.Instant,
  policy: Pick<Policy, 'complaints'>,
): Temporal.Instant {
  return receivedAt.add({ hours: policy.complaints.personalDataHours });
}
