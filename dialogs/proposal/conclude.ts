import type { TurnContext } from 'botbuilder';
import { proposalId } from '../../engine/agreedTerms.js';
import type { Account } from '../../engine/facility.js';
import { isRefusal } from '../../engine/refusal.js';
import { debtName } from '../describe/debt.js';
import { describeChange, describePlanFrom } from '../describe/proposal.js';
import { describeRefusal } from '../describe/simulation.js';
import { planTerms } from '../offeredTerms.js';
import type { Proposal } from '../ports/proposals.js';
import type { FlowRequest } from '../repairDialog.js';
import { bubble, dayText, rupiah, say, words } from '../replies.js';
import type { Services } from '../services.js';
import { sessionOf, verifiedDebtor } from '../session.js';
import { turnInfo } from '../turnInfo.js';
import { type Decided, decide, forPerson, type ProposalFacts } from './assess.js';

/** What became of a proposal, after it has been written down and said. */
export type Concluded =
  | { readonly kind: 'refused' | 'waiting' }
  | { readonly kind: 'accepted'; readonly packageId: string }
  | { readonly kind: 'countered'; readonly question: string; readonly labels: readonly string[] };

/** Assesses a proposal, writes it down and says what becomes of it. */
export async function conclude(
  context: TurnContext,
  services: Services,
  account: Account,
  facts: ProposalFacts,
): Promise<Concluded> {
  const decided = decide(context, services, account, facts);
  if (isRefusal(decided)) {
    await context.sendActivity(bubble(describeRefusal(context, decided)));
    return { kind: 'refused' };
  }
  const proposal = await services.proposals.submit(turnInfo(context), verifiedDebtor(context).id, decided.submission);
  if (proposal.status === 'accepted') return accepted(context, services, account, proposal);
  if (proposal.status === 'countered') return countered(context, services, account, proposal, decided);
  await sayEscalated(context, account, proposal, decided);
  return { kind: 'waiting' };
}

async function accepted(
  context: TurnContext,
  services: Services,
  account: Account,
  proposal: Proposal,
): Promise<Concluded> {
  const { agreeable, asked, reference, validUntil } = proposal;
  await say(context, 'proposal.accepted', {
    reference,
    debt: debtName(context, account.facility),
    scheme: describePlanFrom(context, services, account, agreeable ?? asked),
    until: validUntil === null ? '' : dayText(context, validUntil),
  });
  return { kind: 'accepted', packageId: proposalId };
}

async function countered(
  context: TurnContext,
  services: Services,
  account: Account,
  { agreeable, asked, reference, validUntil }: Proposal,
  { assessment, why }: Decided,
): Promise<Concluded> {
  const plan = agreeable ?? asked;
  const terms = planTerms(services, account, plan, turnInfo(context).today);
  const parts = [
    words(context, 'proposal.revised', { reference, why }),
    words(context, 'proposal.counter', {
      scheme: describePlanFrom(context, services, account, plan),
      total: rupiah(terms?.plan.totalCost ?? 0),
      difference: assessment === null ? '' : describeChange(context, assessment),
    }),
  ];
  await context.sendActivity(bubble(parts.join('\n')));
  return {
    kind: 'countered',
    question: words(context, 'proposal.counterAsk', { until: validUntil === null ? '' : dayText(context, validUntil) }),
    labels: [
      words(context, 'proposal.reviewCounter'),
      words(context, 'proposal.editProposal'),
      words(context, 'proposal.toOfficer'),
      words(context, 'proposal.notNow'),
    ],
  };
}

/** Says that a person decides: which level, under which number, by when, and why. */
async function sayEscalated(
  context: TurnContext,
  { facility }: Account,
  { level, reference }: Proposal,
  { deadline, why, workingDays }: Decided,
): Promise<void> {
  const lines = [
    words(context, 'proposal.escalated', {
      debt: debtName(context, facility),
      level,
      reference,
      date: deadline === null ? '' : dayText(context, deadline.day),
      days: workingDays,
    }),
    words(context, 'proposal.escalatedWhy', { why }),
  ];
  const years = deadline?.unknownYears ?? [];
  if (years.length > 0) lines.push(words(context, 'proposal.unknownHolidays', { years: years.join(', ') }));
  await context.sendActivity(bubble(lines.join('\n')));
}

/** Serves the choice after a counter-proposal; tells where to go on. */
export async function afterCounter(
  context: TurnContext,
  services: Services,
  account: Account,
  facts: ProposalFacts,
  choice: number,
): Promise<FlowRequest | undefined> {
  const { facility } = account;
  if (choice === 0) return { flow: 'acceptance', slots: { facilityId: facility.id, packageId: proposalId } };
  if (choice !== 2) return undefined;
  const decided = decide(context, services, account, facts);
  if (isRefusal(decided)) return { flow: 'proposal', slots: { facilityId: facility.id } };
  const sent = forPerson(context, services, decided);
  const proposal = await services.proposals.submit(turnInfo(context), verifiedDebtor(context).id, sent.submission);
  await sayEscalated(context, account, proposal, sent);
  sessionOf(context).awaitsAnswer = true;
  return undefined;
}
