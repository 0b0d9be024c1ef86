import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { bill } from '../engine/bill.js';
import type { Rupiah } from '../engine/money.js';
import { packages } from '../engine/packages.js';
import { isRefusal } from '../engine/refusal.js';
import type { PackageOffer } from '../engine/results.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { describeDifference, describeScheme } from './describe/plan.js';
import { ownAgreements } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, rupiah, say, words } from './replies.js';
import { safeRoom } from './safeRoom.js';
import type { Offer, Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface OffersSlots extends DebtSlots {
  /** The packages shown, in their order, and until when they hold (as shown). */
  shown?: { readonly packageIds: readonly string[]; readonly until: string };
  choice?: number;
}

/** Shows the packages that fit a debt, in writing, and leads to the review of one. */
export class OffersDialog extends DebtDialog<OffersSlots> {
  constructor(services: Services) {
    super('offers', services);
    this.addDialog(new AnswerPrompt<number>('choice', readChoice));
    this.steps([this.askDebt, this.showOffers, this.goOn].map((step) => step.bind(this)));
  }

  private async showOffers(step: Step<OffersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { facility } = account;
    const turn = turnInfo(context);
    const debtor = verifiedDebtor(context);
    const debt = debtName(context, facility);
    const inForce = (await ownAgreements(context, this.services)).find(({ facilityId }) => facilityId === facility.id);
    if (inForce !== undefined) {
      await say(context, 'offers.inForce', { debt, reference: inForce.reference });
      return this.done(step);
    }
    const policy = this.services.policyOn(turn.today);
    const owed = bill(account, turn.today, policy);
    const room = safeRoom(context, owed);
    const terms = packages({
      bill: owed,
      annualRate: facility.planAnnualRate,
      product: facility.product,
      asOf: turn.today,
      policy,
      ...(room === null ? {} : { safeAmount: room }),
    });
    if (isRefusal(terms) || terms.length === 0) {
      await say(context, 'offers.notAvailable', { debt });
      return this.done(step);
    }
    const offers = await this.services.offers.record(turn, debtor.id, facility.id, terms);
    const [first] = offers;
    const until = first === undefined ? '' : dayText(context, first.terms.validUntil);
    step.options.shown = { packageIds: offers.map(({ terms: { packageId } }) => packageId), until };
    const lines = [
      words(context, 'offers.intro', { debt, total: rupiah(owed.total), until }),
      ...offers.map((offer, index) => describeOffer(context, offer, index + 1, room)),
      ...(room !== null && !offers.some(({ terms }) => fits(terms, room)) ? [words(context, 'offers.noneSafe')] : []),
      ...(owed.nextInstalment === null ? [] : [words(context, 'offers.running')]),
    ];
    await context.sendActivity(bubble(lines.join('\n')));
    const labels = [
      ...offers.map(({ terms: { packageId } }) => words(context, 'offers.choose', { package: packageId })),
      words(context, 'offers.none'),
    ];
    return this.ask(step, 'choice', 'choice', bubble(words(context, 'offers.ask'), labels), { labels });
  }

  private async goOn(step: Step<OffersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'choice');
    const { choice, shown, facilityId } = step.options;
    const packageId = shown?.packageIds[choice ?? -1];
    if (packageId === undefined) {
      await say(step.context, 'offers.noneChosen', { until: shown?.until ?? '' });
      return this.done(step);
    }
    return this.done(step, { flow: 'acceptance', slots: { facilityId, packageId } });
  }
}

function describeOffer(context: TurnContext, offer: Offer, number: number, room: Rupiah | null): string {
  const { terms } = offer;
  const option = words(context, 'offers.option', {
    number,
    package: terms.packageId,
    reference: offer.reference,
    scheme: describeScheme(context, terms),
    cost: rupiah(terms.plan.totalCost),
    end: dayText(context, terms.plan.endDate),
    difference: describeDifference(context, terms),
  });
  const above = room !== null && terms.plan.months > 1 && !fits(terms, room);
  return above ? `${option} ${words(context, 'offers.aboveSafe')}` : option;
}

/** Whether instalments stay within what is safe a month. A single payment is not a monthly burden and is not judged so. */
function fits({ plan }: PackageOffer, room: Rupiah): boolean {
  return plan.months > 1 && plan.payment <= room;
}
