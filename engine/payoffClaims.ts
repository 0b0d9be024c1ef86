import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Account } from './facility.js';
import { type OpenClaims, openClaims } from './openClaims.js';

/** Everything that would have to be paid to be rid of a facility, and whether that is before the contract ends. */
export interface PayoffClaims extends OpenClaims {
  readonly isEarly: boolean;
}

/**
 * The claims that a payoff settles: those of the bill, all remaining principal and, on a running contract, the interest
 * of the current period by days. Money and waivers that nothing due has used up go to what is not due.
 */
export function payoffClaims(account: Account, asOf: Temporal.PlainDate): PayoffClaims {
  const { facility, instalments } = account;
  const isEarly = !facility.accelerated && instalments.some(({ dueDate }) => compareDays(dueDate, asOf) > 0);
  return { ...openClaims(account, asOf, isEarly ? 'principal_and_accrued' : 'principal'), isEarly };
}
