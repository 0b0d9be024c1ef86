import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';

/** The policy in force on `day`: the one that took effect last. Refused ('policy_missing') before the first. */
export function policyOn(policies: readonly Policy[], day: Temporal.PlainDate): Policy | Refusal {
  let inForce: Policy | undefined;
  for (const policy of policies) {
    if (compareDays(policy.effectiveFrom, day) > 0) continue;
    if (inForce === undefined || compareDays(policy.effectiveFrom, inForce.effectiveFrom) > 0) inForce = policy;
  }
  return inForce ?? refuse('policy_missing', 'day', day.toString());
}
