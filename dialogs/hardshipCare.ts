import type { Temporal } from 'temporal-polyfill';
import { bill } from '../engine/bill.js';
import type { Account } from '../engine/facility.js';
import type { Policy } from '../engine/policy.js';
import { isRefusal } from '../engine/refusal.js';
import { type CareCall, vulnerability } from '../engine/vulnerability.js';
import { weighedReasons } from './hardshipReasons.js';
import type { HardshipStory, HardshipWish } from './ports/hardship.js';

/** What the policy calls for in a situation, by the engine. What was not told counts for nothing. */
export function careFor(
  account: Account,
  story: HardshipStory,
  policy: Policy,
  today: Temporal.PlainDate,
): readonly CareCall[] {
  const { income, necessities } = story;
  const result = vulnerability({
    reasons: weighedReasons(story, policy),
    ...(income === null || necessities === null ? {} : { household: { income, necessities, otherInstalments: 0 } }),
    debt: bill(account, today, policy).total,
    policy,
  });
  // Figures beyond what the engine reckons with are for a person to look at.
  return isRefusal(result) ? ['person'] : result.calls;
}

/** What may be asked for: what the policy calls for, and always a person; the standing offers where it calls for neither. */
export function offeredWishes(calls: readonly CareCall[]): readonly (HardshipWish | 'offers')[] {
  const eased: HardshipWish[] = [
    ...(calls.includes('pause') ? (['pause'] as const) : []),
    ...(calls.includes('partial_write_off') ? (['write_off'] as const) : []),
  ];
  return eased.length > 0 || calls.includes('person') ? [...eased, 'person'] : ['offers', 'person'];
}
