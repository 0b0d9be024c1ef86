import type { DialogTurnResult } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import { describeAgreement, describeWhy, progressOf } from './agreements/describe.js';
import { accountOf, debtName } from './describe/debt.js';
import { handOver } from './handoff.js';
import { ownAccounts, ownAgreements } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { bubble, momentText, numbered, say, withDocument, words } from './replies.js';
import type { Agreement, Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

type Act = 'download' | 'why' | 'change' | 'cancel' | 'payoff' | 'letters';
type Change = 'cancel' | 'propose' | 'person' | 'leave';

interface AgreementsSlots {
  /** Which agreement, as its place in the list that was shown, and then its id. */
  which?: number;
  agreementId?: string;
  /** Where it stands has been said: afterwards only the choice is asked again. */
  told?: boolean;
  /** What each shown option does; the one past the end goes back to the menu. */
  actions?: readonly Act[];
  action?: number;
  changes?: readonly Change[];
  change?: number;
  confirmed?: number;
}

/** After an agreement: where it stands, why it is so much, its letter, and how to change, cancel or end it early. */
export class AgreementsDialog extends RepairDialog<AgreementsSlots> {
  constructor(services: Services) {
    super('agreements', services);
    for (const id of ['which', 'action', 'change', 'confirmed'])
      this.addDialog(new AnswerPrompt<number>(id, readChoice));
    this.steps([this.askWhich, this.tell, this.act, this.changed, this.cancel].map((step) => step.bind(this)));
  }

  private async askWhich(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    const agreements = await ownAgreements(context, this.services);
    const [only, ...others] = agreements;
    if (only === undefined) {
      await say(context, 'agreements.none');
      return this.done(step);
    }
    if (others.length === 0) step.options.agreementId = only.id;
    if (step.options.agreementId !== undefined) return step.next();
    const accounts = await ownAccounts(context, this.services);
    const labels = agreements.map(({ facilityId, reference }) => {
      const account = accountOf(accounts, facilityId);
      return account === undefined ? reference : `${reference} (${debtName(context, account.facility)})`;
    });
    return this.ask(step, 'which', 'which', numbered(words(context, 'agreements.which'), labels), { labels });
  }

  private async tell(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'which');
    const { context } = step;
    const agreement = await this.agreement(step);
    const account = accountOf(await ownAccounts(context, this.services), agreement?.facilityId);
    if (agreement === undefined || account === undefined) return this.done(step);
    if (step.options.action !== undefined) return step.next();
    sessionOf(context).facilityId = agreement.facilityId;
    const { reference } = agreement;
    const { isFulfilled } = progressOf(context, account, agreement);
    const actions: Act[] = [
      'download',
      'why',
      ...(isFulfilled ? [] : (['change'] as const)),
      ...(this.mayCancel(step, agreement) ? (['cancel'] as const) : []),
      'payoff',
      'letters',
    ];
    step.options.actions = actions;
    const labels = [
      ...actions.map((act) => words(context, `agreements.${act}`, { reference })),
      words(context, 'menu.backToMenu'),
    ];
    if (step.options.told !== true) await context.sendActivity(bubble(describeAgreement(context, account, agreement)));
    step.options.told = true;
    return this.ask(step, 'action', 'action', numbered(words(context, 'agreements.askNext'), labels), { labels });
  }

  private async act(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'action');
    const { context } = step;
    const agreement = await this.agreement(step);
    if (agreement === undefined) return this.done(step);
    const { facilityId, id, reference } = agreement;
    switch (step.options.actions?.[step.options.action ?? -1]) {
      case 'download': {
        const debtor = verifiedDebtor(context);
        const document = await this.services.agreements.document(turnInfo(context), debtor.id, id);
        if (document !== undefined)
          await context.sendActivity(withDocument(words(context, 'acceptance.document', { reference }), document));
        return this.askAgain(step, 'action');
      }
      case 'why':
        await context.sendActivity(bubble(describeWhy(context, agreement)));
        return this.askAgain(step, 'action');
      case 'payoff':
        return this.done(step, { flow: 'payoff', slots: { facilityId } });
      case 'letters':
        return this.done(step, { flow: 'letters' });
      case 'change':
        return this.askChange(step, agreement);
      case 'cancel':
        return step.next();
      default:
        return this.done(step);
    }
  }

  /** Inside the window the debtor may cancel and choose again; after it a person decides on a change. */
  private askChange(step: Step<AgreementsSlots>, agreement: Agreement): Promise<DialogTurnResult> {
    const { context } = step;
    const inside = this.mayCancel(step, agreement);
    const changes: Change[] = inside ? ['cancel', 'propose', 'leave'] : ['propose', 'person', 'leave'];
    step.options.changes = changes;
    const names = {
      cancel: 'agreements.changeCancel',
      propose: 'agreements.changePropose',
      person: 'agreements.changePerson',
      leave: 'agreements.changeLeave',
    } as const;
    const labels = changes.map((change) => words(context, names[change]));
    const question = words(context, inside ? 'agreements.changeInside' : 'agreements.changeOutside', {
      reference: agreement.reference,
      until: momentText(context, agreement.cancelUntil),
    });
    return this.ask(step, 'change', 'change', numbered(question, labels), { labels });
  }

  private async changed(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'change');
    const { context } = step;
    const agreement = await this.agreement(step);
    if (agreement === undefined) return this.done(step);
    const { facilityId, reference } = agreement;
    const change = step.options.changes?.[step.options.change ?? -1];
    if (change === 'propose') return this.done(step, { flow: 'proposal', slots: { facilityId } });
    if (change === 'person') {
      await handOver(context, this.services, 'person', `change of ${reference}`);
      return this.done(step);
    }
    if (change === 'leave') {
      await say(context, 'agreements.kept', { reference });
      return this.done(step);
    }
    const labels = [words(context, 'agreements.yesCancel'), words(context, 'agreements.keep')];
    const question = numbered(words(context, 'agreements.confirmCancel', { reference }), labels);
    return this.ask(step, 'confirmed', 'confirmed', question, { labels });
  }

  private async cancel(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'confirmed');
    const { context } = step;
    const agreement = await this.agreement(step);
    if (agreement === undefined) return this.done(step);
    const { facilityId, reference } = agreement;
    if (step.options.confirmed !== 0) {
      await say(context, 'agreements.kept', { reference });
      return this.done(step);
    }
    const outcome = await this.services.agreements.cancel(turnInfo(context), verifiedDebtor(context).id, agreement.id);
    if (outcome.kind === 'refused' && outcome.code !== 'already_cancelled') {
      await say(context, 'agreements.windowClosed', {
        reference,
        until: momentText(context, agreement.cancelUntil),
        phone: this.services.bank.phone,
      });
      return this.done(step);
    }
    await say(context, 'agreements.cancelled', { reference });
    const chooseAgain = step.options.change !== undefined;
    return chooseAgain ? this.done(step, { flow: 'offers', slots: { facilityId } }) : this.done(step);
  }

  private mayCancel({ context }: Step<AgreementsSlots>, { cancelUntil }: Agreement): boolean {
    return Temporal.Instant.compare(turnInfo(context).now, cancelUntil) <= 0;
  }

  private async agreement(step: Step<AgreementsSlots>): Promise<Agreement | undefined> {
    const agreements = await ownAgreements(step.context, this.services);
    const { agreementId, which } = step.options;
    const found = agreementId === undefined ? agreements[which ?? -1] : agreements.find(({ id }) => id === agreementId);
    if (found !== undefined) step.options.agreementId = found.id;
    return found;
  }
}
