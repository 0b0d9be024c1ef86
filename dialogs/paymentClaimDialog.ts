import type { TurnContext } from 'botbuilder';
import { type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import type { Account } from '../engine/facility.js';
import { amountFault } from '../engine/inputFaults.js';
import type { Policy } from '../engine/policy.js';
import { workingDaysAfter } from '../engine/workingDays.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { accountOf, debtName } from './describe/debt.js';
import { aboutClaim, lastPosted, paidByName, wayName } from './describe/payment.js';
import { type HeldFile, hasFiles, takeFiles } from './dispute/files.js';
import type { PaymentClaim } from './ports/payments.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { paidAmountReader } from './prompts/paidAmountReader.js';
import { readPaidOn } from './prompts/paidOnReader.js';
import { readProof } from './prompts/proofReader.js';
import { type PaidBy, readPaidBy } from './prompts/wayReader.js';
import { recognizeOption } from './recognizers/option.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, rupiah, say, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { waterfallSlots } from './slots.js';
import { turnInfo } from './turnInfo.js';

export interface PaymentClaimSlots extends DebtSlots {
  /** Rupiah. */
  amount?: number;
  /** ISO day. */
  paidOn?: string;
  paidBy?: PaidBy;
  /** What stands on the receipt; null when it was passed over. */
  proof?: string | null;
  files?: readonly HeldFile[];
  /** Which line of the review was chosen. */
  send?: number;
}

/** What the lines of the review after "yes" change. */
const changeable = ['amount', 'paidOn', 'paidBy', 'proof'] as const;

/** Takes down a payment that a debtor says they have made, and says at once when it has come in. */
export class PaymentClaimDialog extends DebtDialog<PaymentClaimSlots> {
  constructor(services: Services) {
    super('paymentClaim', services);
    const readAmount = paidAmountReader(services);
    this.addDialog(new AnswerPrompt<number>('amount', readAmount));
    this.addDialog(new AnswerPrompt<string>('paidOn', readPaidOn));
    this.addDialog(new AnswerPrompt<PaidBy>('paidBy', readPaidBy));
    this.addDialog(new AnswerPrompt<string | null>('proof', readProof));
    this.addDialog(new AnswerPrompt<number>('send', readChoice));
    this.correct(
      {
        slot: 'amount',
        name: 'amount',
        read: readAmount,
        say: (_context, value) => rupiah(Number(value)),
        forget: ['send'],
      },
      {
        slot: 'paidOn',
        name: 'date',
        read: readPaidOn,
        say: (context, value) => dayText(context, Temporal.PlainDate.from(String(value))),
        forget: ['send'],
      },
    );
    this.steps(
      [this.askDebt, this.askAmount, this.askPaidOn, this.askPaidBy, this.askProof, this.review, this.report].map(
        (step) => step.bind(this),
      ),
    );
  }

  override get acceptsAttachments(): boolean {
    return true;
  }

  /** A receipt is taken whichever question is open. */
  protected override async ahead(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const prompt = inner.activeDialog?.id;
    // "Ubah jumlah" is a line of the review, not a correction.
    if (prompt === 'send' && recognizeOption(context.activity.text ?? '', reviewLabels(context)) !== undefined)
      return inner.continueDialog();
    if (!hasFiles(context)) return undefined;
    const slots = waterfallSlots<PaymentClaimSlots>(inner);
    const before = slots.files ?? [];
    slots.files = await takeFiles(context, this.services, before, 0, false);
    const isAnswered = prompt === 'proof' && slots.files.length > before.length;
    if (isAnswered || (context.activity.text ?? '').trim() !== '') return undefined;
    await inner.repromptDialog();
    return { status: DialogTurnStatus.waiting };
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'payment.why');
  }

  private async askAmount(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { amount } = step.options;
    const { limits } = this.services.policyOn(turnInfo(context).today);
    // An amount told in passing has not been checked yet.
    if (amount !== undefined && amountFault(amount, 'amount', limits.maxAmount) !== undefined)
      delete step.options.amount;
    return this.ask(step, 'amount', 'amount', bubble(words(context, 'payment.askPaidAmount', about(context, account))));
  }

  private askPaidOn(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'amount');
    return this.ask(step, 'paidOn', 'paidOn', bubble(words(step.context, 'payment.askPaidOn')));
  }

  private askPaidBy(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'paidOn');
    const { context } = step;
    const { channels } = this.payments(step);
    const labels = [
      ...channels.map((channel) => wayName(context, channel)),
      words(context, 'payment.otherWay'),
      words(context, 'payment.forgotten'),
    ];
    const channelIds = channels.map(({ id }) => id);
    return this.ask(step, 'paidBy', 'paidBy', numbered(words(context, 'payment.askWay'), labels), {
      labels,
      channelIds,
    });
  }

  private askProof(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'paidBy');
    const { context } = step;
    return this.ask(
      step,
      'proof',
      'proof',
      bubble(words(context, 'payment.askProof'), [words(context, 'payment.skip')]),
    );
  }

  private async review(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'proof');
    const { context } = step;
    const { amount, facilityId, paidBy, paidOn } = step.options;
    const account = accountOf(await this.accounts(context), facilityId);
    if (account === undefined || amount === undefined || paidOn === undefined)
      return this.askAgain(step, 'facilityId', 'facilityIndex');
    const labels = reviewLabels(context);
    const question = words(context, 'payment.review', {
      ...about(context, account),
      amount: rupiah(amount),
      date: dayText(context, Temporal.PlainDate.from(paidOn)),
      way: paidByName(context, paidBy, this.payments(step)),
      proof: proofText(context, step.options),
    });
    return this.ask(step, 'send', 'send', numbered(question, labels), { labels });
  }

  private async report(step: Step<PaymentClaimSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'send');
    const { context } = step;
    const { amount, facilityId, files = [], paidBy, paidOn, proof, send } = step.options;
    const change = changeable[(send ?? 0) - 1];
    if (change === 'proof') return this.askAgain(step, 'proof', 'files', 'send');
    if (change !== undefined) return this.askAgain(step, change, 'send');
    if (amount === undefined || facilityId === undefined || paidOn === undefined)
      return this.askAgain(step, 'amount', 'paidOn', 'send');
    const reported = await this.services.payments.report(turnInfo(context), verifiedDebtor(context).id, {
      facilityId,
      amount,
      paidOn: Temporal.PlainDate.from(paidOn),
      channelId: typeof paidBy === 'object' ? paidBy.channelId : null,
      proof: proof ?? null,
      uploadIds: files.map(({ id }) => id),
    });
    if (reported === undefined) await say(context, 'payment.unknown');
    else await this.sayReported(step, reported.claim, reported.isNew);
    return this.done(step);
  }

  private async sayReported(step: Step<PaymentClaimSlots>, claim: PaymentClaim, isNew: boolean): Promise<void> {
    const { context } = step;
    const accounts = await this.accounts(context);
    const told = aboutClaim(context, claim, accounts);
    if (claim.postedOn !== null) {
      await say(context, 'payment.found', { ...told, posted: dayText(context, claim.postedOn) });
      return;
    }
    const answerBy = dayText(context, claim.answerBy);
    await say(context, isNew ? 'payment.taken' : 'payment.known', { ...told, answerBy });
    const { today } = turnInfo(context);
    const policy = this.services.policyOn(today);
    const { unknownYears } = workingDaysAfter(today, policy.payments.claims.answerWorkingDays, policy);
    if (isNew && unknownYears.length > 0)
      await say(context, 'payment.uncertainDay', { years: unknownYears.join(', ') });
    const account = accountOf(accounts, claim.facilityId);
    const posted = account === undefined ? undefined : lastPosted(account, today);
    const lines = [
      ...(posted === undefined
        ? []
        : [
            words(context, 'payment.lastPosted', {
              amount: rupiah(posted.amount),
              date: dayText(context, posted.date),
            }),
          ]),
      words(context, 'payment.takenAfter'),
    ];
    await context.sendActivity(bubble(lines.join('\n')));
  }

  private payments(step: Step<PaymentClaimSlots>): Policy['payments'] {
    return this.services.policyOn(turnInfo(step.context).today).payments;
  }
}

function reviewLabels(context: TurnContext): readonly string[] {
  return [
    words(context, 'payment.send'),
    words(context, 'payment.changeAmount'),
    words(context, 'payment.changeDate'),
    words(context, 'payment.changeWay'),
    words(context, 'payment.changeProof'),
  ];
}

function about(context: TurnContext, { facility }: Account): { debt: string; reference: string } {
  return { debt: debtName(context, facility), reference: facility.reference };
}

function proofText(context: TurnContext, { files = [], proof }: PaymentClaimSlots): string {
  const parts = [...(typeof proof === 'string' ? [`"${proof}"`] : []), ...files.map(({ name }) => name)];
  return parts.length === 0 ? words(context, 'payment.noProof') : parts.join(', ');
}
