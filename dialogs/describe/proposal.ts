import type { TurnContext } from 'botbuilder';
import type { Assessment } from '../../engine/assessProposal.js';
import type { Account } from '../../engine/facility.js';
import type { ProposalReason } from '../../engine/proposalReasons.js';
import { planTerms } from '../offeredTerms.js';
import type { PlanFrom, Proposal } from '../ports/proposals.js';
import { dayText, rupiah, words } from '../replies.js';
import type { Agreement, Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';
import { debtName } from './debt.js';
import { describeScheme } from './plan.js';

/** How a proposed plan is paid: once by a day, or in instalments from a day, as they run on today's bill. */
export function describePlanFrom(context: TurnContext, services: Services, account: Account, plan: PlanFrom): string {
  const terms = planTerms(services, account, plan, turnInfo(context).today);
  if (terms !== undefined) return describeScheme(context, terms);
  const payment = rupiah(plan.payment);
  const date = dayText(context, plan.firstDueDate);
  if (plan.months === 1) return words(context, 'offers.once', { payment, date });
  const rows = words(context, 'simulation.rowsEqual', { count: plan.months, payment });
  return words(context, 'offers.instalments', { rows, date });
}

/** Why a proposal is not simply accepted, in clauses joined by commas. */
export function describeReasons(
  context: TurnContext,
  reasons: readonly ProposalReason[],
  other: readonly string[],
): string {
  const clauses = reasons.flatMap((reason) => describeReason(context, reason)).concat(other);
  return [...new Set(clauses)].join(', ');
}

function describeReason(context: TurnContext, { code, limit, level }: ProposalReason): readonly string[] {
  switch (code) {
    case 'hardship':
      return [words(context, 'proposal.whyHardship')];
    case 'above_capacity':
      return [words(context, 'proposal.whyCapacity', { limit: rupiah(limit ?? 0) })];
    case 'tenor_too_long':
      return [words(context, 'proposal.whyTenor', { limit: limit ?? 0 })];
    case 'value_below_floor':
      return [words(context, 'proposal.whyValue')];
    case 'kolektibilitas':
      return [words(context, 'proposal.whyGrade')];
    case 'broken_promises':
      return [words(context, 'proposal.whyPromises')];
    case 'income_above_history':
    case 'income_below_history':
      return [words(context, 'proposal.whyIncome')];
    case 'history_missing':
      return level === 0 ? [] : [words(context, 'proposal.whyIncome')];
  }
}

/** What a counter-proposal changes of what was asked. */
export function describeChange(context: TurnContext, { counter, proposal }: Assessment): string {
  if (counter === null) return '';
  const payment = words(context, 'proposal.differPayment', {
    counter: rupiah(counter.payment),
    asked: rupiah(proposal.payment),
  });
  const months = words(context, 'proposal.differMonths', { counter: counter.months, asked: proposal.months });
  if (counter.payment === proposal.payment) return months;
  return counter.months === proposal.months ? payment : words(context, 'proposal.differBoth', { payment, months });
}

/** Where a proposal stands, with what a person wrote. */
export function describeStatus(
  context: TurnContext,
  services: Services,
  account: Account,
  proposal: Proposal,
  agreement: Agreement | undefined,
): string {
  const { agreeable, answerBy, asked, note, reference, validUntil } = proposal;
  const about = { reference, debt: debtName(context, account.facility) };
  const { today } = turnInfo(context);
  const sentence = (): string => {
    if (agreement !== undefined)
      return words(context, 'proposal.statusAgreed', { ...about, agreement: agreement.reference });
    if (proposal.status === 'declined') return words(context, 'proposal.statusDeclined', about);
    if (proposal.status === 'withdrawn') return words(context, 'proposal.statusWithdrawn', about);
    if (proposal.status === 'waiting') {
      const isLate = answerBy !== null && today.since(answerBy).sign > 0;
      return words(context, isLate ? 'proposal.statusLate' : 'proposal.statusWaiting', {
        ...about,
        scheme: describePlanFrom(context, services, account, asked),
        date: answerBy === null ? '' : dayText(context, answerBy),
      });
    }
    if (agreeable === null || !isOpen(proposal, today)) return words(context, 'proposal.statusExpired', about);
    return words(context, proposal.status === 'accepted' ? 'proposal.statusAccepted' : 'proposal.statusCountered', {
      ...about,
      scheme: describePlanFrom(context, services, account, agreeable),
      until: validUntil === null ? '' : dayText(context, validUntil),
    });
  };
  return note === null ? sentence() : `${sentence()}\n${words(context, 'proposal.note', { note })}`;
}

/** Whether a plan can still be agreed on. */
export function isOpen({ agreeable, validUntil }: Proposal, today: PlanFrom['firstDueDate']): boolean {
  if (agreeable === null || validUntil === null) return false;
  return validUntil.since(today).sign >= 0 && agreeable.firstDueDate.since(today).sign > 0;
}
