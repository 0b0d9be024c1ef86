import type { DialogTurnResult } from 'botbuilder-dialogs';
import { proposalId as ownPlan } from '../engine/agreedTerms.js';
import { accountOf } from './describe/debt.js';
import { describeStatus, isOpen } from './describe/proposal.js';
import { newsIsTold } from './news.js';
import { ownAccounts, ownAgreements } from './ownRecords.js';
import type { Proposal } from './ports/proposals.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { bubble, numbered, say, words } from './replies.js';
import type { Agreement, Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface ProposalStatusSlots {
  /** What each shown option does; the one past the end goes back to the menu. */
  actions?: readonly { readonly act: 'review' | 'withdraw'; readonly id: string }[];
  action?: number;
}

/** Says where a debtor's proposals stand, and leads on: to the review of a plan, or to taking one back. */
export class ProposalStatusDialog extends RepairDialog<ProposalStatusSlots> {
  constructor(services: Services) {
    super('proposalStatus', services);
    this.addDialog(new AnswerPrompt<number>('action', readChoice));
    this.steps([this.tell, this.act].map((step) => step.bind(this)));
  }

  private async tell(step: Step<ProposalStatusSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    if (step.options.action !== undefined) return step.next();
    newsIsTold(context);
    const proposals = await this.services.proposals.list(verifiedDebtor(context).id);
    if (proposals.length === 0) {
      await say(context, 'proposal.statusNone');
      return this.done(step);
    }
    const accounts = await ownAccounts(context, this.services);
    const agreements = await ownAgreements(context, this.services);
    const { today } = turnInfo(context);
    const actions: { act: 'review' | 'withdraw'; id: string; label: string }[] = [];
    for (const proposal of proposals) {
      const { facilityId, id, reference } = proposal;
      const account = accountOf(accounts, facilityId);
      if (account === undefined) continue;
      const settled = agreements.find((one) => isOf(one, proposal));
      await context.sendActivity(bubble(describeStatus(context, this.services, account, proposal, settled)));
      if (proposal.status === 'waiting')
        actions.push({ act: 'withdraw', id, label: words(context, 'proposal.withdraw', { reference }) });
      if (settled === undefined && isOpen(proposal, today))
        actions.push({ act: 'review', id, label: words(context, 'proposal.reviewNow', { reference }) });
    }
    if (actions.length === 0) return this.done(step);
    step.options.actions = actions.map(({ act, id }) => ({ act, id }));
    const labels = [...actions.map(({ label }) => label), words(context, 'menu.backToMenu')];
    return this.ask(step, 'action', 'action', numbered(words(context, 'proposal.askNext'), labels), { labels });
  }

  private async act(step: Step<ProposalStatusSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'action');
    const { context } = step;
    const action = step.options.actions?.[step.options.action ?? -1];
    const debtor = verifiedDebtor(context);
    const proposal = (await this.services.proposals.list(debtor.id)).find(({ id }) => id === action?.id);
    if (action === undefined || proposal === undefined) return this.done(step);
    const { facilityId, reference } = proposal;
    if (action.act === 'review')
      return this.done(step, { flow: 'acceptance', slots: { facilityId, packageId: ownPlan } });
    const { kind } = await this.services.proposals.withdraw(turnInfo(context), debtor.id, proposal.id);
    await say(context, kind === 'withdrawn' ? 'proposal.withdrawn' : 'proposal.notWithdrawn', { reference });
    return this.done(step);
  }
}

/** Whether an agreement is the one that a proposal has become. */
function isOf({ facilityId, terms }: Agreement, { agreeable, ...proposal }: Proposal): boolean {
  const [first] = terms.plan.rows;
  return (
    facilityId === proposal.facilityId &&
    terms.packageId === ownPlan &&
    agreeable !== null &&
    first?.dueDate.equals(agreeable.firstDueDate) === true &&
    first.payment === agreeable.payment
  );
}
