import type { TurnContext } from 'botbuilder';
import { recognizeAmounts } from './recognizers/amount.js';
import { creditQuestion } from './recognizers/creditQuestion.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import { recognizePastDay } from './recognizers/pastDay.js';
import { asksWhereItGoes, paymentQuestion } from './recognizers/paymentQuestion.js';
import type { FlowRequest } from './repairDialog.js';
import { words } from './replies.js';
import { turnInfo } from './turnInfo.js';

/** Where a message about paying leads: how to pay, where a payment goes, or what became of one, with what it tells already. */
export function paymentRequest(context: TurnContext, text: string, focus: object): FlowRequest {
  const show = paymentQuestion(text);
  if (show === 'how' || show === 'where')
    return { flow: 'payment', slots: { ...focus, show, ...(show === 'where' ? amountIn(text) : {}) } };
  return { flow: 'payment', slots: { ...focus, show, report: { ...amountIn(text), ...dayIn(context, text) } } };
}

const nearPaying: ReadonlySet<IntentName> = new Set(['bill_breakdown', 'payment_info', 'simulate']);

/** Tells whether a message asks what a payment is used for; it sounds like a plan or like a question about the bill. */
export function isAboutWhereItGoes(name: IntentName, text: string): boolean {
  return nearPaying.has(name) && asksWhereItGoes(text);
}

/** Where a message about credit quality leads. */
export function creditRequest(text: string): FlowRequest {
  const show = creditQuestion(text);
  return { flow: 'credit', slots: { show, ...(show === 'slik' ? { withGrades: true } : {}) } };
}

/** What the answers that these flows offer to tap lead to. */
export function offeredNext(context: TurnContext, text: string, focus: object): FlowRequest | undefined {
  const offered: readonly (readonly [string, FlowRequest])[] = [
    [words(context, 'payment.where'), { flow: 'payment', slots: { ...focus, show: 'where' } }],
    [words(context, 'payment.paid'), { flow: 'payment', slots: { ...focus, show: 'paid' } }],
    [words(context, 'payment.how'), { flow: 'payment', slots: { ...focus, show: 'how' } }],
    [words(context, 'credit.improve'), { flow: 'credit', slots: { show: 'improve' } }],
    [words(context, 'credit.slik'), { flow: 'credit', slots: { show: 'slik' } }],
  ];
  const typed = text.trim().toLowerCase();
  return offered.find(([label]) => label.toLowerCase() === typed)?.[1];
}

function amountIn(text: string): { amount?: number } {
  const [amount, ...others] = recognizeAmounts(text);
  return amount?.kind === 'value' && others.length === 0 ? { amount: amount.value } : {};
}

function dayIn(context: TurnContext, text: string): { paidOn?: string } {
  const day = recognizePastDay(text, turnInfo(context).today);
  return day.kind === 'value' ? { paidOn: day.date.toString() } : {};
}
