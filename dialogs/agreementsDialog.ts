import type { DialogTurnResult } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import { accountOf, debtName } from './describe/debt.js';
import { ownAccounts, ownAgreements } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { dayText, momentText, numbered, rupiah, say, withDocument, words } from './replies.js';
import type { Agreement, Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface AgreementsSlots {
  /** What each shown option does; the one past the end goes back to the menu. */
  actions?: readonly { readonly act: 'download' | 'cancel'; readonly agreementId: string }[];
  action?: number;
  confirmed?: number;
}

/** Hands out the letters of agreements in force again and cancels one inside its cancel window. */
export class AgreementsDialog extends RepairDialog<AgreementsSlots> {
  constructor(services: Services) {
    super('agreements', services);
    this.addDialog(new AnswerPrompt<number>('action', readChoice));
    this.addDialog(new AnswerPrompt<number>('confirmed', readChoice));
    this.steps([this.list, this.act, this.cancel].map((step) => step.bind(this)));
  }

  private async list(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    const agreements = await ownAgreements(context, this.services);
    if (agreements.length === 0) {
      await say(context, 'agreements.none');
      return this.done(step);
    }
    if (step.options.action !== undefined) return step.next();
    const accounts = await ownAccounts(context, this.services);
    const { now } = turnInfo(context);
    const lines = agreements.map(({ reference, facilityId, terms }) => {
      const account = accountOf(accounts, facilityId);
      return words(context, 'agreements.item', {
        reference,
        debt: account === undefined ? '' : debtName(context, account.facility),
        total: rupiah(terms.plan.totalCost),
        end: dayText(context, terms.plan.endDate),
      });
    });
    const actions = agreements.flatMap(({ id, reference, cancelUntil }) => [
      { act: 'download' as const, agreementId: id, label: words(context, 'agreements.download', { reference }) },
      ...(Temporal.Instant.compare(now, cancelUntil) <= 0
        ? [{ act: 'cancel' as const, agreementId: id, label: words(context, 'agreements.cancel', { reference }) }]
        : []),
    ]);
    step.options.actions = actions.map(({ act, agreementId }) => ({ act, agreementId }));
    const labels = [...actions.map(({ label }) => label), words(context, 'menu.backToMenu')];
    return this.ask(step, 'action', 'action', numbered(lines.join('\n'), labels), { labels });
  }

  private async act(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'action');
    const { context } = step;
    const agreement = await this.picked(step);
    if (agreement === undefined) return this.done(step);
    const { reference } = agreement;
    if (this.pickedAction(step)?.act === 'cancel') {
      const labels = [words(context, 'agreements.yesCancel'), words(context, 'agreements.keep')];
      const question = numbered(words(context, 'agreements.confirmCancel', { reference }), labels);
      return this.ask(step, 'confirmed', 'confirmed', question, { labels });
    }
    const document = await this.services.agreements.document(
      turnInfo(context),
      verifiedDebtor(context).id,
      agreement.id,
    );
    if (document !== undefined)
      await context.sendActivity(withDocument(words(context, 'acceptance.document', { reference }), document));
    return this.done(step);
  }

  private async cancel(step: Step<AgreementsSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'confirmed');
    const { context } = step;
    const agreement = await this.picked(step);
    if (agreement === undefined) return this.done(step);
    const { reference } = agreement;
    if (step.options.confirmed !== 0) {
      await say(context, 'agreements.kept', { reference });
      return this.done(step);
    }
    const outcome = await this.services.agreements.cancel(turnInfo(context), verifiedDebtor(context).id, agreement.id);
    if (outcome.kind === 'cancelled' || outcome.code === 'already_cancelled')
      await say(context, 'agreements.cancelled', { reference });
    else
      await say(context, 'agreements.windowClosed', {
        reference,
        until: momentText(context, agreement.cancelUntil),
        phone: this.services.bank.phone,
      });
    return this.done(step);
  }

  private pickedAction(step: Step<AgreementsSlots>): { act: 'download' | 'cancel'; agreementId: string } | undefined {
    return step.options.actions?.[step.options.action ?? -1];
  }

  private async picked(step: Step<AgreementsSlots>): Promise<Agreement | undefined> {
    const action = this.pickedAction(step);
    const agreements = await ownAgreements(step.context, this.services);
    return agreements.find(({ id }) => id === action?.agreementId);
  }
}
