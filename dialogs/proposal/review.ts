import type { TurnContext } from 'botbuilder';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import { debtName } from '../describe/debt.js';
import { describePlanFrom } from '../describe/proposal.js';
import { planTerms } from '../offeredTerms.js';
import { dayText, rupiah, words } from '../replies.js';
import type { Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';
import type { ProposalFacts } from './assess.js';

/** A proposal before it is sent, line by line, with what it leaves unpaid. */
export function describeProposal(
  context: TurnContext,
  services: Services,
  account: Account,
  facts: ProposalFacts,
): string {
  const { once, plan, ready, reason } = facts;
  const { today } = turnInfo(context);
  const terms = planTerms(services, account, plan, today);
  const owed = bill(account, today, services.policyOn(today));
  const rest = terms?.discount ?? Math.max(0, owed.total - plan.payment * plan.months);
  return [
    words(context, 'proposal.review', { debt: debtName(context, account.facility) }),
    words(context, 'proposal.linePlan', { scheme: describePlanFrom(context, services, account, plan) }),
    words(context, 'proposal.lineStart', { date: dayText(context, plan.firstDueDate) }),
    once ? words(context, ready ? 'proposal.lineReady' : 'proposal.lineNotReady') : household(context, facts),
    reason === null ? words(context, 'proposal.lineNoReason') : words(context, 'proposal.lineReason', { reason }),
    ...(owed.nextInstalment === null ? [] : [words(context, 'proposal.running')]),
    ...(rest > 0 ? [words(context, 'proposal.unclear', { rest: rupiah(rest) })] : []),
  ].join('\n');
}

function household(context: TurnContext, { income, necessities, otherInstalments }: ProposalFacts): string {
  if (income === null || necessities === null || otherInstalments === null)
    return words(context, 'proposal.lineHouseholdSkipped');
  return words(context, 'proposal.lineHousehold', {
    income: rupiah(income),
    necessities: rupiah(necessities),
    others: rupiah(otherInstalments),
  });
}
