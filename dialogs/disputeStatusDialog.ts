import type { Activity, TurnContext } from 'botbuilder';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { accountOf, debtName } from './describe/debt.js';
import { EvidenceDialog, type EvidenceSlots } from './dispute/evidenceDialog.js';
import { megabytes } from './dispute/files.js';
import { type Dispute, isOpen } from './ports/disputes.js';
import { uploadLimits } from './ports/uploads.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, say, withDocument, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { waterfallSlots } from './slots.js';
import { turnInfo } from './turnInfo.js';

type Act = 'add' | 'withdraw' | 'receipt' | 'leave';

interface StatusSlots extends EvidenceSlots {
  /** The register number of the objection looked at. */
  reference?: string;
  /** Its place in the list that was shown, and the list. */
  place?: number;
  listed?: readonly string[];
  action?: number;
  confirmed?: number;
}

/** Shows where the debtor's objections stand, takes more evidence, takes one back, and gives the receipt again. */
export class DisputeStatusDialog extends EvidenceDialog<StatusSlots> {
  constructor(services: Services) {
    super('disputeStatus', services);
    this.addDialog(new AnswerPrompt<number>('place', readChoice));
    this.addDialog(new AnswerPrompt<number>('action', readChoice));
    this.addDialog(new AnswerPrompt<number>('confirmed', readChoice));
    this.steps([this.askWhich, this.show, this.act, this.finish].map((step) => step.bind(this)));
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'dispute.help');
  }

  protected override async sayCancelled(context: TurnContext): Promise<void> {
    await say(context, 'disputeStatus.left');
  }

  /** A file sent while the state is shown is evidence for it. */
  protected override async goOnWithFiles(inner: DialogContext): Promise<DialogTurnResult> {
    const slots = waterfallSlots<StatusSlots>(inner);
    const { action: _, ...kept } = slots;
    if (slots.reference === undefined || (slots.files ?? []).length === 0) return super.goOnWithFiles(inner);
    await inner.cancelAllDialogs();
    return inner.beginDialog(this.initialDialogId, kept);
  }

  protected override evidenceQuestion(context: TurnContext): Partial<Activity> {
    const labels = [words(context, 'dispute.finish'), words(context, 'dispute.clear')];
    return bubble(words(context, 'dispute.fileMore'), labels);
  }

  private async askWhich(step: Step<StatusSlots>): Promise<DialogTurnResult> {
    const { context, options } = step;
    const disputes = await this.own(context);
    const [only, ...others] = disputes;
    if (only === undefined) {
      await say(context, 'disputeStatus.none');
      return this.done(step);
    }
    if (!disputes.some(({ reference }) => reference === options.reference)) delete options.reference;
    if (others.length === 0) options.reference = only.reference;
    if (options.reference !== undefined) return step.next();
    options.listed = disputes.map(({ reference }) => reference);
    const labels = await Promise.all(disputes.map((dispute) => this.label(context, dispute)));
    return this.ask(step, 'place', 'place', numbered(words(context, 'disputeStatus.which'), labels), { labels });
  }

  private async show(step: Step<StatusSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'place');
    const { context, options } = step;
    const listed = options.listed?.[options.place ?? -1];
    if (listed !== undefined) options.reference ??= listed;
    const dispute = await this.chosenDispute(step);
    if (dispute === undefined) return this.done(step);
    options.kept = dispute.evidence;
    // Files that came before anything was chosen are evidence.
    if (options.action === undefined && isOpen(dispute) && (options.files ?? []).length > 0) options.action = 0;
    if (options.action === undefined) await this.tell(context, dispute);
    const labels = actions(dispute).map((act) =>
      words(context, act === 'leave' ? 'menu.backToMenu' : `disputeStatus.${act}`),
    );
    return this.ask(step, 'action', 'action', numbered(words(context, 'menu.ask'), labels), { labels });
  }

  private async act(step: Step<StatusSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'action');
    const { context, options } = step;
    const dispute = await this.chosenDispute(step);
    if (dispute === undefined) return this.done(step);
    const { reference } = dispute;
    switch (actions(dispute)[options.action ?? -1]) {
      case 'add':
        return this.askFiles(step, dispute);
      case 'withdraw': {
        const labels = [words(context, 'disputeStatus.yesWithdraw'), words(context, 'disputeStatus.keep')];
        const question = numbered(words(context, 'disputeStatus.confirmWithdraw', { reference }), labels);
        return this.ask(step, 'confirmed', 'confirmed', question, { labels });
      }
      case 'receipt': {
        const receipt = await this.services.disputes.receipt(turnInfo(context), verifiedDebtor(context).id, reference);
        if (receipt !== undefined)
          await context.sendActivity(
            withDocument(words(context, 'disputeStatus.receiptReady', { reference }), receipt),
          );
        return this.done(step);
      }
      default:
        return this.done(step);
    }
  }

  private async askFiles(step: Step<StatusSlots>, { evidence, reference }: Dispute): Promise<DialogTurnResult> {
    const { context, options } = step;
    const { files } = uploadLimits;
    const left = files - evidence;
    if (left <= 0) {
      await say(context, 'disputeStatus.full', { reference, files });
      return this.done(step);
    }
    options.kept = evidence;
    const held = options.files ?? [];
    const first = bubble(words(context, 'disputeStatus.askAdd', { reference, left, size: megabytes }), [
      words(context, 'dispute.finish'),
    ]);
    const question = held.length === 0 ? first : this.evidenceQuestion(context);
    return this.ask(step, 'evidence', 'evidence', question);
  }

  private async finish(step: Step<StatusSlots>): Promise<DialogTurnResult> {
    const { context, options } = step;
    const dispute = await this.chosenDispute(step);
    if (dispute === undefined) return this.done(step);
    if (actions(dispute)[options.action ?? -1] === 'add') {
      this.keep(step, 'evidence');
      return this.add(step, dispute);
    }
    this.keep(step, 'confirmed');
    const { reference } = dispute;
    if (options.confirmed !== 0) {
      await say(context, 'disputeStatus.kept', { reference });
      return this.done(step);
    }
    const outcome = await this.services.disputes.withdraw(turnInfo(context), verifiedDebtor(context).id, reference);
    await say(context, outcome.kind === 'withdrawn' ? 'disputeStatus.withdrawn' : 'disputeStatus.closed', {
      reference,
    });
    return this.done(step);
  }

  private async add(step: Step<StatusSlots>, { reference }: Dispute): Promise<DialogTurnResult> {
    const { context, options } = step;
    if (options.evidence === 'clear') {
      if ((options.files ?? []).length > 0) await say(context, 'dispute.cleared');
      await this.forgetFiles(context, options);
      return this.askAgain(step, 'evidence');
    }
    const ids = (options.files ?? []).map(({ id }) => id);
    if (ids.length === 0) {
      await say(context, 'disputeStatus.nothingAdded', { reference });
      return this.done(step);
    }
    const { disputes } = this.services;
    const outcome = await disputes.addEvidence(turnInfo(context), verifiedDebtor(context).id, reference, ids);
    if (outcome.kind === 'added')
      await say(context, 'disputeStatus.added', {
        reference,
        count: outcome.dispute.evidence,
        date: dayText(context, outcome.dispute.answerBy.day),
      });
    else if (outcome.code === 'too_many')
      await say(context, 'disputeStatus.full', { reference, files: uploadLimits.files });
    else await say(context, 'disputeStatus.closed', { reference });
    return this.done(step);
  }

  private own(context: TurnContext): Promise<readonly Dispute[]> {
    return this.services.disputes.list(verifiedDebtor(context).id);
  }

  private async chosenDispute({ context, options }: Step<StatusSlots>): Promise<Dispute | undefined> {
    return (await this.own(context)).find(({ reference }) => reference === options.reference);
  }

  private async label(context: TurnContext, dispute: Dispute): Promise<string> {
    const { reference, status } = dispute;
    const state = words(context, `disputeStatus.state.${status}`);
    return words(context, 'disputeStatus.option', { reference, debt: await this.debtOf(context, dispute), state });
  }

  private async debtOf(context: TurnContext, { facilityId }: Dispute): Promise<string> {
    const account = accountOf(await this.accounts(context), facilityId);
    return account === undefined ? '' : debtName(context, account.facility);
  }

  private async tell(context: TurnContext, dispute: Dispute): Promise<void> {
    const { answerBy, reference, status } = dispute;
    await context.sendActivity(await this.describe(context, dispute));
    if (isOpen(dispute) && answerBy.unknownYears.length > 0)
      await say(context, 'dispute.unknownYear', { years: answerBy.unknownYears.join(', '), reference });
    if (status === 'rejected') await say(context, 'disputeStatus.escalate', { reference });
  }

  private async describe(context: TurnContext, dispute: Dispute): Promise<Partial<Activity>> {
    const { answerBy, category, documentsBy, evidence, extendedAnswerBy, note, receivedOn, reference, status } =
      dispute;
    const heading = words(context, 'disputeStatus.heading', {
      reference,
      debt: await this.debtOf(context, dispute),
      category: words(context, `dispute.category.${category}`),
      date: dayText(context, receivedOn),
      state: words(context, `disputeStatus.state.${status}`),
    });
    const parts = [`${heading} ${words(context, 'disputeStatus.evidence', { count: evidence })}`];
    if (status === 'needs_documents' && documentsBy !== null)
      parts.push(words(context, 'disputeStatus.documents', { note: note ?? '', date: dayText(context, documentsBy) }));
    const [date, until] = [dayText(context, answerBy.day), dayText(context, extendedAnswerBy)];
    if (isOpen(dispute)) parts.push(words(context, 'disputeStatus.due', { date, until }));
    else if (note !== null && status !== 'withdrawn') parts.push(words(context, 'disputeStatus.answer', { note }));
    return bubble(parts.join('\n'));
  }
}

/** What can be done with an objection, in the order in which it is offered. */
function actions(dispute: Dispute): readonly Act[] {
  return isOpen(dispute) ? ['add', 'withdraw', 'receipt', 'leave'] : ['receipt', 'leave'];
}
