import type { Activity, TurnContext } from 'botbuilder';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import { debtName } from '../describe/debt.js';
import type { Proposal } from '../ports/proposals.js';
import type { WantedPlan } from '../prompts/proposalReader.js';
import { bubble, dayText, rupiah, words } from '../replies.js';
import { safeRoom } from '../safeRoom.js';
import type { Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';
import { dayOf, latestStart, monthsFor } from './assess.js';

/** A question of the proposal, and what its reader must know. */
export interface Question {
  readonly prompt: Partial<Activity>;
  readonly validations?: object;
}

/** Which plan. What was worked out to be safe is put forward, not taken for the answer. */
export function planQuestion(context: TurnContext, services: Services, account: Account): Question {
  const { today } = turnInfo(context);
  const owed = bill(account, today, services.policyOn(today));
  const room = safeRoom(context, owed);
  const safe = room === null || room === 0 ? [] : [Math.min(room, owed.total)];
  const text = words(context, 'proposal.askPlan', {
    debt: debtName(context, account.facility),
    total: rupiah(owed.total),
  });
  return {
    prompt: bubble(
      text,
      safe.map((amount) => words(context, 'proposal.perMonth', { amount: rupiah(amount) })),
    ),
  };
}

/** From which day on, after what was understood of the plan. */
export function startQuestion(
  context: TurnContext,
  services: Services,
  account: Account,
  wanted: WantedPlan,
): Question {
  const { today } = turnInfo(context);
  const latest = latestStart(today);
  const payment = rupiah(wanted.payment);
  const plan = wanted.once
    ? words(context, 'proposal.planOnce', { payment })
    : words(context, 'proposal.planMonthly', { payment, months: monthsFor(context, services, account, wanted) });
  const text = words(context, wanted.once ? 'proposal.askPayDay' : 'proposal.askStart', {
    plan,
    latest: dayText(context, latest),
  });
  return {
    prompt: bubble(text, [dayText(context, today.add({ months: 1 }))]),
    validations: { latest: latest.toString() },
  };
}

/** What comes in a month. */
export function incomeQuestion(context: TurnContext, start: string): Question {
  const text = words(context, 'proposal.askIncome', { date: dayText(context, dayOf(start)) });
  return { prompt: bubble(text, [words(context, 'simulation.skip')]) };
}

/** That a proposal on this debt waits already: what a new one would do to it. */
export function waitingText(context: TurnContext, account: Account, { answerBy, reference }: Proposal): string {
  return words(context, 'proposal.already', {
    reference,
    debt: debtName(context, account.facility),
    date: answerBy === null ? '' : dayText(context, answerBy),
  });
}
