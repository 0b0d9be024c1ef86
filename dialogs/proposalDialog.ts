import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { bill } from '../engine/bill.js';
import type { Account } from '../engine/facility.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { ownAgreements } from './ownRecords.js';
import type { Proposal } from './ports/proposals.js';
import { orNothing, readAmount, skippable } from './prompts/amountReader.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { readPlan, readReason, readStart, type WantedPlan } from './prompts/proposalReader.js';
import { dayOf, monthsFor, type ProposalFacts, told } from './proposal/assess.js';
import { afterCounter, conclude } from './proposal/conclude.js';
import { correctable } from './proposal/correctable.js';
import { incomeQuestion, planQuestion, startQuestion, waitingText } from './proposal/questions.js';
import { describeProposal } from './proposal/review.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, rupiah, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

export interface ProposalSlots extends DebtSlots {
  /** Whether to go on although the debt is disputed, and although a proposal waits: 0 is yes. */
  anyway?: number;
  replace?: number;
  plan?: WantedPlan;
  /** ISO day of the first payment. */
  start?: string;
  ready?: number;
  /** Rupiah a month; null when passed over. */
  income?: number | null;
  necessities?: number | null;
  otherInstalments?: number | null;
  reason?: string | null;
  send?: number;
  next?: number;
}

/** Takes down a debtor's own plan, has it assessed, and says what becomes of it. */
export class ProposalDialog extends DebtDialog<ProposalSlots> {
  constructor(services: Services) {
    super('proposal', services);
    for (const id of ['anyway', 'replace', 'ready', 'send', 'next'])
      this.addDialog(new AnswerPrompt<number>(id, readChoice));
    this.addDialog(new AnswerPrompt<WantedPlan>('plan', readPlan));
    this.addDialog(new AnswerPrompt<string>('start', readStart));
    this.addDialog(new AnswerPrompt<number | null>('amount', skippable(readAmount)));
    this.addDialog(new AnswerPrompt<number | null>('amountOrNothing', skippable(orNothing(readAmount))));
    this.addDialog(new AnswerPrompt<string | null>('reason', readReason));
    this.correct(...correctable);
    this.steps(
      [
        this.askDebt,
        this.askAnyway,
        this.askReplace,
        this.askPlan,
        this.askStart,
        this.askMoney,
        this.askNecessities,
        this.askOthers,
        this.askReason,
        this.review,
        this.decide,
        this.goOn,
      ].map((step) => step.bind(this)),
    );
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'proposal.whyText');
  }

  private async askAnyway(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { facility } = account;
    const about = { debt: debtName(context, facility), reference: facility.reference };
    if (this.owed(context, account) <= 0) {
      await say(context, 'proposal.nothingOwed', about);
      return this.done(step);
    }
    if (step.options.anyway !== undefined) return step.next();
    const { dispute } = await this.standing(context, account);
    if (dispute === null) return step.next();
    await say(context, 'proposal.disputed', { ...about, reference: dispute });
    const labels = [words(context, 'proposal.goOn'), words(context, 'offers.leaveIt')];
    return this.ask(step, 'anyway', 'anyway', numbered(words(context, 'proposal.disputedAsk'), labels), { labels });
  }

  private async askReplace(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'anyway');
    if (step.options.anyway === 1) return this.done(step);
    if (step.options.replace !== undefined) return step.next();
    const { context } = step;
    const account = await this.chosen(step);
    const open = await this.waiting(step);
    if (account === undefined || open === undefined) return step.next();
    const labels = [words(context, 'proposal.replace'), words(context, 'proposal.leave')];
    return this.ask(step, 'replace', 'replace', numbered(waitingText(context, account, open), labels), { labels });
  }

  private async askPlan(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'replace');
    const { context } = step;
    if (step.options.replace === 1) {
      await say(context, 'proposal.left', { reference: (await this.waiting(step))?.reference ?? '' });
      return this.done(step);
    }
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    return this.ask(step, 'plan', 'plan', planQuestion(context, this.services, account).prompt);
  }

  private async askStart(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'plan');
    const account = await this.chosen(step);
    const { plan } = step.options;
    if (account === undefined || plan === undefined) return this.askAgain(step, 'plan');
    const { prompt, validations } = startQuestion(step.context, this.services, account, plan);
    return this.ask(step, 'start', 'start', prompt, validations);
  }

  /** For one payment whether the money is there; for instalments what comes in a month. */
  private async askMoney(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'start');
    const { context } = step;
    const { plan, start } = step.options;
    if (start === undefined) return this.askAgain(step, 'start');
    if (plan?.once !== true) return this.ask(step, 'income', 'amount', incomeQuestion(context, start).prompt);
    const labels = [words(context, 'proposal.ready'), words(context, 'proposal.notReady')];
    const question = words(context, 'proposal.askReady', { date: dayText(context, dayOf(start)) });
    return this.ask(step, 'ready', 'ready', numbered(question, labels), { labels });
  }

  private async askNecessities(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, step.options.plan?.once === true ? 'ready' : 'income');
    const { income } = step.options;
    if (typeof income !== 'number') return step.next();
    const question = words(step.context, 'proposal.askNecessities', { income: rupiah(income) });
    return this.ask(step, 'necessities', 'amountOrNothing', bubble(question, [words(step.context, 'simulation.skip')]));
  }

  private async askOthers(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'necessities');
    const { necessities } = step.options;
    if (typeof necessities !== 'number') return step.next();
    const question = words(step.context, 'proposal.askOthers', { necessities: rupiah(necessities) });
    return this.ask(
      step,
      'otherInstalments',
      'amountOrNothing',
      bubble(question, [words(step.context, 'simulation.skip')]),
    );
  }

  private async askReason(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'otherInstalments');
    const { context } = step;
    return this.ask(
      step,
      'reason',
      'reason',
      bubble(words(context, 'proposal.askReason'), [words(context, 'simulation.skip')]),
    );
  }

  private async review(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'reason');
    const { context } = step;
    if (step.options.send !== undefined) return step.next();
    const known = await this.facts(step);
    if (known === undefined) return this.askAgain(step, 'plan', 'start');
    const { account, facts } = known;
    await context.sendActivity(bubble(describeProposal(context, this.services, account, facts)));
    const labels = [
      ...([1, 2, 3, 4] as const).map((number) => words(context, 'proposal.change', { number })),
      words(context, 'proposal.send'),
    ];
    return this.ask(step, 'send', 'send', bubble(words(context, 'proposal.notBinding'), labels), { labels });
  }

  private async decide(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'send');
    const { send } = step.options;
    if (send === 0) return this.askAgain(step, 'send', 'plan');
    if (send === 1) return this.askAgain(step, 'send', 'start');
    if (send === 2) return this.askAgain(step, 'send', 'ready', 'income', 'necessities', 'otherInstalments');
    if (send !== 4) return this.askAgain(step, 'send', 'reason');
    const known = await this.facts(step);
    if (known === undefined) return this.askAgain(step, 'send', 'plan', 'start');
    const outcome = await conclude(step.context, this.services, known.account, known.facts);
    switch (outcome.kind) {
      case 'refused':
        return this.askAgain(step, 'send', 'plan');
      case 'waiting':
        sessionOf(step.context).awaitsAnswer = true;
        return this.done(step);
      case 'accepted':
        return this.done(step, {
          flow: 'acceptance',
          slots: { facilityId: known.account.facility.id, packageId: outcome.packageId },
        });
      case 'countered':
        return this.ask(step, 'next', 'next', numbered(outcome.question, outcome.labels), { labels: outcome.labels });
    }
  }

  /** After a counter-proposal: review it, change one's own, send it to a person, or leave it. */
  private async goOn(step: Step<ProposalSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'next');
    const known = await this.facts(step);
    const { next } = step.options;
    if (known === undefined || next === 1) return this.askAgain(step, 'send', 'next', 'plan');
    const then = await afterCounter(step.context, this.services, known.account, known.facts, next ?? 3);
    return then === undefined ? this.done(step) : this.done(step, then);
  }

  private async facts(step: Step<ProposalSlots>): Promise<{ account: Account; facts: ProposalFacts } | undefined> {
    const { context } = step;
    const account = await this.chosen(step);
    const { plan, start } = step.options;
    if (account === undefined || plan === undefined || start === undefined) return undefined;
    const { brokenPromises } = await this.standing(context, account);
    const agreements = await ownAgreements(context, this.services);
    const inForce = agreements.some(({ facilityId }) => facilityId === account.facility.id);
    const months = monthsFor(context, this.services, account, plan);
    const asked = { payment: plan.payment, months, firstDueDate: dayOf(start) };
    return { account, facts: { ...told(step.options), plan: asked, once: plan.once, brokenPromises, inForce } };
  }

  /** The proposal on this debt that a person has yet to answer. */
  private async waiting({ context, options }: Step<ProposalSlots>): Promise<Proposal | undefined> {
    const proposals = await this.services.proposals.list(verifiedDebtor(context).id);
    return proposals.find(({ facilityId, status }) => facilityId === options.facilityId && status === 'waiting');
  }

  private standing(context: TurnContext, { facility }: Account): ReturnType<Services['proposals']['standing']> {
    return this.services.proposals.standing(verifiedDebtor(context).id, facility.id);
  }

  private owed(context: TurnContext, account: Account): number {
    const { today } = turnInfo(context);
    return bill(account, today, this.services.policyOn(today)).total;
  }
}
