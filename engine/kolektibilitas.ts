import type { Grade } from './facility.js';
import type { Policy } from './policy.js';

/**
 * The credit quality by days past due: 1 Lancar to 5 Macet, by the limits in the policy (POJK 40/POJK.03/2019).
 * It is an estimate: the official grade also weighs prospects, conduct and ability to pay.
 */
export function kolektibilitas(daysPastDue: number, policy: Pick<Policy, 'kolektibilitas'>): Grade {
  const [current, special, substandard, doubtful] = policy.kolektibilitas.maxDaysPastDue;
  if (daysPastDue <= current) return 1;
  if (daysPastDue <= special) return 2;
  if (daysPastDue <= substandard) return 3;
  if (daysPastDue <= doubtful) return 4;
  return 5;
}
