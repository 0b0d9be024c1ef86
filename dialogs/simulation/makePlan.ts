import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { addMonths } from '../../engine/calendar.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal, type Refusal } from '../../engine/refusal.js';
import { restAfter } from '../../engine/restAfter.js';
import type { Bill, Plan } from '../../engine/results.js';
import { simulate } from '../../engine/simulate.js';
import { whatIsOwed } from '../describe/simulation.js';
import { bubble, dayText, rupiah, say, words } from '../replies.js';
import { safeRoom } from '../safeRoom.js';
import { turnInfo } from '../turnInfo.js';
import type { Asked, Way } from './asked.js';

/** One debt as a plan needs it: the account, its bill of today and the policy of today. */
export interface PlannedDebt {
  readonly account: Account;
  readonly owed: Bill;
  readonly policy: Policy;
}

/** Plans the repayment of `amount` rupiah in one way; the first payment is due in a month. */
export function makePlan(context: TurnContext, debt: PlannedDebt, amount: number, way: Way): Plan | Refusal {
  return simulate({
    amount,
    annualRate: debt.account.facility.planAnnualRate,
    request: way.by === 'endDate' ? { by: 'endDate', endDate: Temporal.PlainDate.from(way.endDate) } : way,
    firstDueDate: addMonths(turnInfo(context).today, 1),
    policy: debt.policy,
  });
}

/**
 * What is left to plan, in rupiah, once the sum paid first is off, with a word about it when it is new; undefined when
 * nothing would be left.
 */
export async function amountToPlan(
  context: TurnContext,
  slots: { firstSaid?: number },
  owed: Bill,
  { paidFirst }: Asked,
): Promise<number | undefined> {
  if (paidFirst === undefined) return owed.total;
  const rest = restAfter(owed.total, paidFirst);
  const about = { first: rupiah(paidFirst), what: whatIsOwed(context, owed) };
  if (isRefusal(rest)) {
    await say(context, 'simulation.coversAll', { ...about, total: rupiah(owed.total) });
    return undefined;
  }
  if (slots.firstSaid !== paidFirst)
    await say(context, 'simulation.afterFirst', { ...about, amount: rupiah(rest.amount) });
  slots.firstSaid = paidFirst;
  return rest.amount;
}

/** A plan above the safe amount is not advised; what the safe amount itself would do is said instead. */
export async function sayAboveSafe(context: TurnContext, debt: PlannedDebt, plan: Plan): Promise<void> {
  const room = safeRoom(context, debt.owed);
  if (room === null || room === 0 || plan.payment <= room) return;
  const safe = rupiah(room);
  const note = words(context, 'simulation.aboveSafe', { payment: rupiah(plan.payment), safe });
  const within = makePlan(context, debt, plan.amount, { by: 'payment', payment: room });
  const what = whatIsOwed(context, debt.owed);
  const instead = isRefusal(within)
    ? []
    : [
        words(context, 'simulation.withSafe', {
          safe,
          what,
          end: dayText(context, within.endDate),
          months: within.months,
        }),
      ];
  await context.sendActivity(bubble([note, ...instead].join('\n')));
}
