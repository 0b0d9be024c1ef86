import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Account } from '../engine/facility.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { describeNoPackage, describeOffer, fits, packageName } from './describe/offers.js';
import { type OfferedTerms, offeredTerms } from './offeredTerms.js';
import { ownAgreements } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, rupiah, say, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface OffersSlots extends DebtSlots {
  /** Whether offers are wanted although the debt is disputed: 0 is yes. */
  anyway?: number;
  /** The packages shown, in their order, and until when they hold (as shown). */
  shown?: { readonly packageIds: readonly string[]; readonly until: string };
  choice?: number;
}

/** Shows the packages and the settlement that fit a debt, in writing, and leads to the review of one. */
export class OffersDialog extends DebtDialog<OffersSlots> {
  constructor(services: Services) {
    super('offers', services);
    this.addDialog(new AnswerPrompt<number>('anyway', readChoice));
    this.addDialog(new AnswerPrompt<number>('choice', readChoice));
    this.steps([this.askDebt, this.askAnyway, this.showOffers, this.goOn].map((step) => step.bind(this)));
  }

  /** A disputed debt is not offered a plan without saying so; one with an agreement is offered none. */
  private async askAnyway(step: Step<OffersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { facility } = account;
    const debt = debtName(context, facility);
    const inForce = (await ownAgreements(context, this.services)).find(({ facilityId }) => facilityId === facility.id);
    if (inForce !== undefined) {
      await say(context, 'offers.inForce', { debt, reference: inForce.reference });
      return this.done(step);
    }
    if (step.options.anyway !== undefined) return step.next();
    const reference = await this.dispute(step, account);
    if (reference === null) return step.next();
    await say(context, 'offers.disputed', { debt, reference });
    const labels = [words(context, 'offers.seeAnyway'), words(context, 'offers.leaveIt')];
    return this.ask(step, 'anyway', 'anyway', numbered(words(context, 'offers.disputedAsk'), labels), { labels });
  }

  private async showOffers(step: Step<OffersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'anyway');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    if (step.options.anyway === 1) {
      await say(context, 'offers.waiting', { reference: (await this.dispute(step, account)) ?? '' });
      return this.done(step);
    }
    const offered = offeredTerms(context, this.services, account);
    if (offered.terms.length === 0) return this.notEligible(step, account, offered);
    await this.sayOffers(step, account, offered);
    const labels = [
      ...offered.terms.map(({ packageId }) => packageName(context, packageId)),
      words(context, 'offers.propose'),
      words(context, 'offers.none'),
    ];
    return this.ask(step, 'choice', 'choice', bubble(words(context, 'offers.ask'), labels), { labels });
  }

  /** The honest reason, and what would help. */
  private async notEligible(
    step: Step<OffersSlots>,
    { facility }: Account,
    { owed, reasons }: OfferedTerms,
  ): Promise<DialogTurnResult> {
    const { context } = step;
    const about = { debt: debtName(context, facility), reference: facility.reference };
    if (owed.total <= 0) {
      await say(context, 'offers.nothingOwed', { ...about, date: dayText(context, owed.asOf) });
      return this.done(step);
    }
    await say(context, 'offers.notAvailable', { ...about, why: describeNoPackage(context, reasons) });
    await say(context, 'offers.whatHelps');
    return this.done(step);
  }

  private async sayOffers(
    step: Step<OffersSlots>,
    { facility }: Account,
    { owed, room, terms }: OfferedTerms,
  ): Promise<void> {
    const { context } = step;
    const turn = turnInfo(context);
    const offers = await this.services.offers.record(turn, verifiedDebtor(context).id, facility.id, terms);
    const [first] = offers;
    const until = first === undefined ? '' : dayText(context, first.terms.validUntil);
    step.options.shown = { packageIds: terms.map(({ packageId }) => packageId), until };
    const notes = [
      ...(room !== null && !terms.some((one) => fits(one, room)) ? [words(context, 'offers.noneSafe')] : []),
      ...(owed.nextInstalment === null ? [] : [words(context, 'offers.running')]),
    ];
    const lines = [
      words(context, 'offers.intro', { debt: debtName(context, facility), total: rupiah(owed.total), until }),
      ...offers.map((offer, index) => describeOffer(context, offer, index + 1, room)),
      ...(notes.length === 0 ? [] : [notes.join(' ')]),
      words(context, 'offers.credit'),
    ];
    await context.sendActivity(bubble(lines.join('\n')));
  }

  private async goOn(step: Step<OffersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'choice');
    const { choice, shown, facilityId } = step.options;
    const packageId = shown?.packageIds[choice ?? -1];
    if (packageId !== undefined) return this.done(step, { flow: 'acceptance', slots: { facilityId, packageId } });
    if (choice === shown?.packageIds.length) return this.done(step, { flow: 'proposal', slots: { facilityId } });
    await say(step.context, 'offers.noneChosen', { until: shown?.until ?? '' });
    return this.done(step);
  }

  private async dispute(step: Step<OffersSlots>, { facility }: Account): Promise<string | null> {
    const debtor = verifiedDebtor(step.context);
    return (await this.services.proposals.standing(debtor.id, facility.id)).dispute;
  }
}
