import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { type Assessment, assessProposal } from '../../engine/assessProposal.js';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import { offerValidUntil } from '../../engine/offerValidity.js';
import { isRefusal, type Refusal } from '../../engine/refusal.js';
import { simulate } from '../../engine/simulate.js';
import { type Deadline, workingDaysAfter } from '../../engine/workingDays.js';
import { describeReasons } from '../describe/proposal.js';
import { planTerms } from '../offeredTerms.js';
import type { PlanFrom, ProposalSubmission } from '../ports/proposals.js';
import type { WantedPlan } from '../prompts/proposalReader.js';
import { words } from '../replies.js';
import type { Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';

/** What a debtor has said of a proposal. Null: would rather not say. */
export interface ProposalFacts {
  readonly plan: PlanFrom;
  readonly once: boolean;
  /** For one payment: whether the money is there. */
  readonly ready: boolean;
  readonly income: number | null;
  readonly necessities: number | null;
  readonly otherInstalments: number | null;
  readonly reason: string | null;
  readonly brokenPromises: number;
  /** A change of an agreement that is in force. */
  readonly inForce: boolean;
}

/** What of the household and its reasons was told; null for what was passed over. */
export function told({
  income = null,
  necessities = null,
  otherInstalments = null,
  ready,
  reason = null,
}: {
  readonly income?: number | null;
  readonly necessities?: number | null;
  readonly otherInstalments?: number | null;
  readonly ready?: number;
  readonly reason?: string | null;
}): Pick<ProposalFacts, 'income' | 'necessities' | 'otherInstalments' | 'ready' | 'reason'> {
  return { income, necessities, otherInstalments, ready: ready === 0, reason };
}

/** How a proposal was decided, ready to be written down and said. */
export interface Decided {
  readonly submission: ProposalSubmission;
  readonly assessment: Assessment | null;
  /** Why it was not simply accepted. */
  readonly why: string;
  readonly deadline: Deadline | null;
  readonly workingDays: number;
}

/** The months that a sum a month takes to clear a debt; the longest plan where it never does. */
export function monthsFor(context: TurnContext, services: Services, account: Account, wanted: WantedPlan): number {
  if (wanted.once) return 1;
  const { today } = turnInfo(context);
  const policy = services.policyOn(today);
  const owed = bill(account, today, policy).total;
  const plan = simulate({
    amount: owed,
    annualRate: account.facility.planAnnualRate,
    request: { by: 'payment', payment: Math.min(wanted.payment, owed) },
    firstDueDate: today,
    policy,
  });
  const clearing = isRefusal(plan) ? policy.limits.maxPlanMonths : plan.months;
  return Math.min(wanted.months ?? clearing, clearing);
}

/** The last day on which a plan may begin: the end of next month, when everybody has had a payday. */
export function latestStart(today: Temporal.PlainDate): Temporal.PlainDate {
  const next = today.add({ months: 1 });
  return next.with({ day: next.daysInMonth });
}

/** Holds a proposal against policy: accepted, countered, or for a person of a level to answer by a working day. */
export function decide(
  context: TurnContext,
  services: Services,
  account: Account,
  facts: ProposalFacts,
): Decided | Refusal {
  const { today } = turnInfo(context);
  const policy = services.policyOn(today);
  const owed = bill(account, today, policy);
  const { income, necessities, otherInstalments, plan } = facts;
  const told = income !== null && necessities !== null && otherInstalments !== null;
  const household = told ? { income, necessities, otherInstalments } : null;
  const assessment = assessProposal({
    proposal: { payment: Math.min(plan.payment, facts.once ? owed.total : plan.payment), months: plan.months },
    debt: owed.total,
    annualRate: facts.once ? '0' : account.facility.planAnnualRate,
    household: household ?? { income: 0, necessities: 0, otherInstalments: 0 },
    ...(owed.nextInstalment === null ? {} : { runningInstalment: owed.nextInstalment.amount }),
    ...(facts.once && facts.ready ? { lumpSum: plan.payment } : {}),
    inflows: [],
    grade: owed.grade,
    brokenPromises: facts.brokenPromises,
    policy,
  });
  if (isRefusal(assessment)) return assessment;
  const skipped = household === null && !(facts.once && facts.ready);
  const others: string[] = [];
  if (facts.inForce) others.push(words(context, 'proposal.whyInForce'));
  if (skipped) others.push(words(context, 'proposal.whySkipped'));
  const agreeable = agreeablePlan(services, account, facts, assessment, today);
  if (agreeable === undefined && others.length === 0) others.push(words(context, 'proposal.whyTerms'));
  const level = Math.max(assessment.level, others.length > 0 ? 1 : 0);
  const byPerson = level > 0 || agreeable === undefined || agreeable === null;
  const answerDays = policy.proposals.levels[Math.max(1, level)]?.answerWorkingDays ?? 1;
  const deadline = byPerson ? workingDaysAfter(today, answerDays, policy) : null;
  const reasons = skipped ? [] : assessment.reasons;
  return {
    assessment,
    deadline,
    workingDays: answerDays,
    why: describeReasons(context, reasons, others),
    submission: {
      facilityId: account.facility.id,
      asked: plan,
      household,
      reason: facts.reason,
      billTotal: owed.total,
      status: byPerson ? 'waiting' : assessment.decision === 'accept' ? 'accepted' : 'countered',
      agreeable: byPerson ? null : agreeable,
      level: byPerson ? Math.max(1, level) : 0,
      answerBy: deadline?.day ?? null,
      validUntil: byPerson ? null : offerValidUntil(today, policy),
      reasons: [
        ...reasons.map(({ code }) => code),
        ...(skipped ? ['household_not_told'] : []),
        ...(facts.inForce ? ['agreement_in_force'] : []),
      ],
    },
  };
}

/** The plan the bot itself may offer for agreement; null where a person decides, undefined where none can be written. */
function agreeablePlan(
  services: Services,
  account: Account,
  { plan }: ProposalFacts,
  { counter, decision, proposal }: Assessment,
  today: Temporal.PlainDate,
): PlanFrom | null | undefined {
  if (decision === 'escalate') return null;
  const { months, payment } = decision === 'accept' ? proposal : counter;
  const agreeable = { payment, months, firstDueDate: plan.firstDueDate };
  return planTerms(services, account, agreeable, today) === undefined ? undefined : agreeable;
}

/** The same proposal, for a person to answer because the debtor asks for it. */
export function forPerson(context: TurnContext, services: Services, decided: Decided): Decided {
  const { today } = turnInfo(context);
  const policy = services.policyOn(today);
  const days = policy.proposals.levels[1]?.answerWorkingDays ?? 1;
  const deadline = workingDaysAfter(today, days, policy);
  return {
    ...decided,
    deadline,
    workingDays: days,
    why: words(context, 'proposal.whyAsked'),
    submission: {
      ...decided.submission,
      status: 'waiting',
      agreeable: null,
      validUntil: null,
      level: 1,
      answerBy: deadline.day,
      reasons: [...decided.submission.reasons, 'asked_for_person'],
    },
  };
}

export const dayOf = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
