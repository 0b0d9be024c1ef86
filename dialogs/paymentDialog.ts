import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Account } from '../engine/facility.js';
import { previewPayment } from '../engine/paymentPreview.js';
import { isRefusal } from '../engine/refusal.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { accountOf, debtName } from './describe/debt.js';
import {
  aboutClaim,
  describeAccount,
  describeClaims,
  describeLastPosted,
  describePreview,
  describeWays,
  paidByName,
} from './describe/payment.js';
import { describeRefusal } from './describe/simulation.js';
import { sayPaused } from './dispute/ownDisputes.js';
import { ownAgreements } from './ownRecords.js';
import { tellPaymentNews } from './paymentNews.js';
import type { PaymentClaim } from './ports/payments.js';
import { readAmount } from './prompts/amountReader.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { type AfterPreview, readAfterPreview } from './prompts/previewReader.js';
import type { FlowRequest, Step } from './repairDialog.js';
import { bubble, numbered, rupiah, say, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

export interface PaymentSlots extends DebtSlots {
  /** How to pay, where a payment would go, a payment that was made, or whether one has come in. */
  show?: 'how' | 'where' | 'paid' | 'arrived';
  /** What was already told of a payment that was made; it is reported if it was not before. */
  report?: object;
  /** What each line shown after the list of reports does. */
  actions?: readonly FlowRequest[];
  action?: number;
  /** An objection or an agreement on the debt has been named. */
  warned?: boolean;
  /** Rupiah that the debtor thinks of paying. */
  amount?: number;
  next?: AfterPreview;
}

const objectionsOffered = 3;

/** Tells how a debt is paid, where a payment would go before it is made, and what became of reported payments. */
export class PaymentDialog extends DebtDialog<PaymentSlots> {
  constructor(services: Services) {
    super('payment', services);
    this.addDialog(new AnswerPrompt<number>('action', readChoice));
    this.addDialog(new AnswerPrompt<number>('amount', readAmount));
    this.addDialog(new AnswerPrompt<AfterPreview>('next', readAfterPreview));
    this.correct({
      slot: 'amount',
      name: 'amount',
      read: readAmount,
      say: (_context, value) => rupiah(Number(value)),
      forget: ['next'],
    });
    this.steps(
      [this.status, this.act, this.askDebt, this.tell, this.preview, this.goOn].map((step) => step.bind(this)),
    );
  }

  /** What has come in is told first; who asks what became of a payment sees the reports, or makes one. */
  private async status(step: Step<PaymentSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    const { report, show } = step.options;
    await tellPaymentNews(context, this.services);
    if ((show !== 'paid' && show !== 'arrived') || step.options.action !== undefined) return step.next();
    const { today, ...turn } = turnInfo(context);
    const claims = await this.services.payments.claims({ today, ...turn }, verifiedDebtor(context).id);
    const known = { ...focusOf(step.options), ...report };
    const accounts = await this.accounts(context);
    if (claims.length === 0 && show === 'arrived' && !('amount' in known)) return this.sayPosted(step, accounts);
    if (claims.length === 0 || 'amount' in known) return this.done(step, { flow: 'paymentClaim', slots: known });
    await context.sendActivity(bubble(describeClaims(context, claims, accounts, today)));
    const open = claims.filter(({ postedOn }) => postedOn === null).slice(0, objectionsOffered);
    const labels = [
      ...open.map(({ reference }) => words(context, 'payment.object', { reference })),
      words(context, 'payment.reportAnother'),
      words(context, 'payment.finished'),
    ];
    step.options.actions = [
      ...open.map((claim) => this.objection(step, claim, accounts)),
      { flow: 'paymentClaim', slots: known },
    ];
    return this.ask(step, 'action', 'action', numbered(words(context, 'menu.ask'), labels), { labels });
  }

  /** Who asks whether a payment has come in and has reported none is shown what came in last. */
  private async sayPosted(step: Step<PaymentSlots>, accounts: readonly Account[]): Promise<DialogTurnResult> {
    const { context } = step;
    if (accounts.length === 0) return this.askDebt(step);
    await context.sendActivity(bubble(describeLastPosted(context, accounts, turnInfo(context).today)));
    await context.sendActivity(bubble(words(context, 'payment.reportIt'), [words(context, 'payment.paid')]));
    return this.doneQuietly(step);
  }

  /** The way to the objection, with what the debtor has told of the payment. */
  private objection(step: Step<PaymentSlots>, claim: PaymentClaim, accounts: readonly Account[]): FlowRequest {
    const { context } = step;
    const { payments } = this.services.policyOn(turnInfo(context).today);
    const paidBy = claim.channelId === null ? undefined : { channelId: claim.channelId };
    const { amount, date, reference } = aboutClaim(context, claim, accounts);
    const what = words(context, 'payment.objection', {
      amount,
      date,
      reference,
      way: paidByName(context, paidBy, payments),
    });
    const { amount: disputed, facilityId } = claim;
    return { flow: 'dispute', slots: { facilityId, category: 'already_paid', what, amount: disputed } };
  }

  private act(step: Step<PaymentSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'action');
    const { action, actions, show } = step.options;
    return show === 'paid' || show === 'arrived' ? this.done(step, actions?.[action ?? -1]) : step.next();
  }

  private async tell(step: Step<PaymentSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { facility } = account;
    // A debt under objection is not asked for: what follows only answers the question.
    if (step.options.warned !== true) {
      step.options.warned = true;
      await sayPaused(context, this.services, facility);
      await this.sayAgreement(step, account);
    }
    const about = { debt: debtName(context, facility), reference: facility.reference };
    if (step.options.show === 'where')
      return this.ask(step, 'amount', 'amount', bubble(words(context, 'payment.askPreview', about)));
    const { payments } = this.services.policyOn(turnInfo(context).today);
    const number = await this.services.payments.virtualAccount(verifiedDebtor(context).id, facility.id);
    await context.sendActivity(bubble(describeAccount(context, account, number, payments, this.services.bank.phone)));
    await context.sendActivity(bubble(describeWays(context, payments)));
    await context.sendActivity(
      bubble(words(context, 'payment.after'), [words(context, 'payment.where'), words(context, 'payment.paid')]),
    );
    return this.doneQuietly(step);
  }

  /** Under an agreement its own schedule is what is paid. */
  private async sayAgreement(step: Step<PaymentSlots>, { facility }: Account): Promise<void> {
    const { context } = step;
    const agreements = await ownAgreements(context, this.services);
    const inForce = agreements.find(({ facilityId }) => facilityId === facility.id);
    if (inForce === undefined) return;
    const key = step.options.show === 'where' ? 'payment.agreementPreview' : 'payment.agreement';
    await say(context, key, { debt: debtName(context, facility), agreement: inForce.reference });
  }

  private async preview(step: Step<PaymentSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'amount');
    const { context } = step;
    const account = accountOf(await this.accounts(context), step.options.facilityId);
    const { amount } = step.options;
    if (account === undefined || amount === undefined) return this.askAgain(step, 'amount');
    if (step.options.next !== undefined) return step.next();
    const { today } = turnInfo(context);
    const preview = previewPayment(account, today, amount, this.services.policyOn(today).limits);
    if (isRefusal(preview)) {
      await context.sendActivity(bubble(describeRefusal(context, preview)));
      return this.askAgain(step, 'amount');
    }
    await context.sendActivity(bubble(describePreview(context, account, preview)));
    const labels = [words(context, 'payment.how'), words(context, 'payment.paid'), words(context, 'payment.finished')];
    return this.ask(step, 'next', 'next', numbered(words(context, 'payment.another'), labels), { labels });
  }

  private goOn(step: Step<PaymentSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'next');
    const { next } = step.options;
    if (next === undefined) return this.done(step);
    if ('amount' in next) {
      step.options.amount = next.amount;
      return this.askAgain(step, 'next');
    }
    const slots = focusOf(step.options);
    const where: readonly FlowRequest[] = [
      { flow: 'payment', slots: { ...slots, show: 'how' } },
      { flow: 'paymentClaim', slots },
    ];
    return this.done(step, where[next.option]);
  }
}

function focusOf({ facilityId }: DebtSlots): DebtSlots {
  return facilityId === undefined ? {} : { facilityId };
}
