import type { TurnContext } from 'botbuilder';
import { hardshipReasons } from './hardshipReasons.js';
import { creditRequest, isAboutWhereItGoes, offeredNext, paymentRequest } from './paymentRequest.js';
import { proposedPlan } from './prompts/proposalReader.js';
import { recognizeAfterWish } from './recognizers/afterWish.js';
import { recognizeControl } from './recognizers/control.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';
import { isNoise } from './recognizers/noise.js';
import { asksAboutObjection, recognizeObjectionNumber } from './recognizers/objectionStatus.js';
import { recognizeOption } from './recognizers/option.js';
import { asksAboutPenalty } from './recognizers/penaltyQuestion.js';
import { recognizePrivacyTopic } from './recognizers/privacyTopic.js';
import { recognizeProposalWish } from './recognizers/proposalWish.js';
import { recognizeYesNo } from './recognizers/yesNo.js';
import type { FlowRequest } from './repairDialog.js';
import { type ReplyName, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { wishedPlan } from './simulation/wishedPlan.js';
import { understood } from './understood.js';
import { collectorComplaint, contactWish, middlemanWarning } from './urgent.js';

/** What a message at the menu asks for. `certain` is false when it was only a number or a courtesy. */
export type MenuRequest =
  | { readonly kind: 'flow'; readonly request: FlowRequest; readonly certain: boolean }
  | { readonly kind: 'say'; readonly text: (bank: Services['bank']) => string }
  | { readonly kind: 'rating'; readonly score: number }
  | { readonly kind: 'closing' }
  | { readonly kind: 'person' | 'repeat' | 'other' | 'menu' | 'language' | 'logout' | 'unknown' };

/** The numbered lists a debtor can choose from outside of a flow, in their order. */
const mainMenu = ['bill', 'dispute', 'simulate', 'offers', 'other'] as const;
const otherMenu = [
  'agreements',
  'disputeStatus',
  'hardship',
  'complaint',
  'privacy',
  'person',
  'language',
  'logout',
  'backToMenu',
] as const;

export function mainLabels(context: TurnContext): string[] {
  return mainMenu.map((item) => words(context, `menu.${item}`));
}

export function otherLabels(context: TurnContext): string[] {
  return otherMenu.map((item) => words(context, `menu.${item}`));
}

/** A wish below this probability is not acted on. */
const certainAbove = 0.45;

/** Meanings worth asking about when none is plain, with what they are called in "which do you mean?". */
const askable = {
  bill_breakdown: 'menu.bill',
  dispute: 'menu.dispute',
  simulate: 'menu.simulate',
  view_offers: 'menu.offers',
  payment_info: 'menu.howToPay',
  kolektibilitas: 'menu.credit',
  agreement_status: 'menu.agreements',
  hardship: 'menu.hardship',
  complaint_collector: 'menu.complaint',
  privacy: 'menu.privacy',
  human_agent: 'menu.person',
} as const satisfies Partial<Record<IntentName, ReplyName>>;

function isAskable(name: IntentName): name is keyof typeof askable {
  return name in askable;
}

/** What the message of this turn may have meant, when it was not plain: at most three. */
export function likelyMeant(context: TurnContext): IntentName[] {
  const { candidates } = understood(context, context.activity.text ?? '');
  return candidates.map(({ name }) => name).filter(isAskable);
}

/** The scores of the closing question, from 1 to 5. */
export function ratingLabels(context: TurnContext): string[] {
  return ([1, 2, 3, 4, 5] as const).map((score) => words(context, `rating.score${score}`));
}

/** The labels of "which do you mean?", with a way out at the end. */
export function whichLabels(context: TurnContext): string[] {
  const { choices } = sessionOf(context);
  return [
    ...choices.filter(isAskable).map((name) => words(context, askable[name])),
    words(context, 'repair.noneOfThese'),
  ];
}

/** Reads a message written while no question is open: a choice of the list, a control word, or a wish in words. */
export function menuRequest(context: TurnContext, text: string): MenuRequest {
  return (
    choice(context, text) ??
    proposal(context, text) ??
    after(context, text) ??
    messages(text) ??
    control(context, text) ??
    wish(context, text) ?? { kind: recognizeYesNo(text) === 'no' ? 'closing' : 'unknown' }
  );
}

function flow(name: FlowRequest['flow'], slots?: object, certain = true): MenuRequest {
  return { kind: 'flow', request: slots === undefined ? { flow: name } : { flow: name, slots }, certain };
}

/** The debt last talked about, when a follow-up does not name another. */
function focus(context: TurnContext): { facilityId?: string } {
  const { facilityId } = sessionOf(context);
  return facilityId === null ? {} : { facilityId };
}

function choice(context: TurnContext, text: string): MenuRequest | undefined {
  const { choices, menu } = sessionOf(context);
  if (menu === 'which') {
    const index = recognizeOption(text, whichLabels(context));
    const picked = choices[index ?? -1];
    // The choice says what is wished; its number says nothing else.
    if (picked !== undefined) return requestFor(context, picked, '');
    if (index !== undefined) return { kind: 'menu' };
  }
  if (menu === 'rating') {
    const score = recognizeOption(text, ratingLabels(context));
    if (score !== undefined) return { kind: 'rating', score: score + 1 };
  }
  const bare = /^\P{L}*$/u.test(text);
  if (menu === 'other') {
    switch (otherMenu[recognizeOption(text, otherLabels(context)) ?? -1]) {
      case 'agreements':
        return flow('agreements');
      case 'disputeStatus':
        return flow('disputeStatus');
      case 'hardship':
        return flow('hardship', focus(context));
      case 'complaint':
        return flow('complaint');
      case 'privacy':
        return flow('privacy');
      case 'person':
        return { kind: 'person' };
      case 'language':
        return { kind: 'language' };
      case 'logout':
        return { kind: 'logout' };
      case 'backToMenu':
        return { kind: 'menu' };
      default:
    }
  }
  const offered = offeredNext(context, text, focus(context));
  switch (mainMenu[recognizeOption(text, mainLabels(context)) ?? -1]) {
    case 'bill':
      return flow('bill', undefined, !bare);
    case 'dispute':
      return flow('dispute', undefined, !bare);
    case 'simulate':
      return flow('simulation', undefined, !bare);
    case 'offers':
      return flow('offers', undefined, !bare);
    case 'other':
      return { kind: 'other' };
    default:
      if (recognizeOption(text, [words(context, 'menu.language')]) === 0) return { kind: 'language' };
      if (offered !== undefined) return { kind: 'flow', request: offered, certain: true };
      if (asksAboutObjection(text)) return objectionStatus(text);
      return /\bpdf\b/i.test(text) ? flow('bill', { show: 'pdf', ...focus(context) }) : undefined;
  }
}

/** "STOP" and "terima pesan lagi", when no question is open that they could be about. */
function messages(text: string): MenuRequest | undefined {
  const wish = contactWish(text);
  return wish === undefined ? undefined : flow(wish.flow, wish.slots);
}

function control(context: TurnContext, text: string): MenuRequest | undefined {
  switch (recognizeControl(text)) {
    case 'help':
      return { kind: 'say', text: () => words(context, 'repair.help') };
    case 'thanks':
      return recognizeYesNo(text) === 'no' ? { kind: 'closing' } : youAreWelcome(context);
    case 'wait':
      return { kind: 'say', text: () => words(context, 'repair.wait') };
    case 'person':
      return { kind: 'person' };
    case 'repeat':
      return { kind: 'repeat' };
    case 'logout':
      return { kind: 'logout' };
    case 'greeting':
    case 'menu':
    case 'restart':
    case 'back':
    case 'cancel':
      return { kind: 'menu' };
    default:
      return undefined;
  }
}

function youAreWelcome(context: TurnContext): MenuRequest {
  return { kind: 'say', text: () => words(context, 'menu.thanks', { name: sessionOf(context).debtor?.name ?? '' }) };
}

/** What would end a debt today, and the letters. */
function after(context: TurnContext, text: string): MenuRequest | undefined {
  switch (recognizeAfterWish(text)) {
    case 'payoffLetter':
      return flow('payoff', { ...focus(context), letter: true });
    case 'payoff':
      return flow('payoff', focus(context));
    case 'letters':
      return flow('letters');
    default:
      return undefined;
  }
}

/** A plan of the debtor's own: to make one ("mau nego 500rb sebulan"), or to hear what became of it. */
function proposal(context: TurnContext, text: string): MenuRequest | undefined {
  switch (recognizeProposalWish(text)) {
    case 'status':
      return flow('proposalStatus');
    case 'make':
      return flow('proposal', { ...focus(context), ...proposedPlan(text) });
    default:
      return undefined;
  }
}

function wish(context: TurnContext, text: string): MenuRequest | undefined {
  const [first] = understood(context, text).wishes;
  return first === undefined || first.score < certainAbove ? undefined : requestFor(context, first.name, text);
}

/** The objection a message asks after: the one it numbers, or all there are. */
function objectionStatus(text: string): MenuRequest {
  const reference = recognizeObjectionNumber(text);
  return flow('disputeStatus', reference === undefined ? undefined : { reference });
}

/** Where a meaning leads; undefined for one that asks for nothing by itself. */
export function requestFor(context: TurnContext, name: IntentName, text: string): MenuRequest | undefined {
  if (asksAboutObjection(text)) return objectionStatus(text);
  if (isAboutWhereItGoes(name, text))
    return { kind: 'flow', request: paymentRequest(context, text, focus(context)), certain: true };
  switch (name) {
    case 'bill_breakdown':
      return asksAboutPenalty(text) ? flow('bill', { show: 'penalty', ...focus(context) }) : flow('bill');
    case 'dispute':
      return flow('dispute', { ...focus(context), said: maskIdentifiers(text) });
    case 'simulate':
      return flow('simulation', { ...focus(context), ...wishedPlan(context, text) });
    case 'view_offers':
    case 'accept_offer':
      return flow('offers', focus(context));
    case 'hardship':
      return flow('hardship', { ...focus(context), ...toldReasons(text) });
    case 'agreement_status':
      return flow('agreements');
    case 'human_agent':
      return { kind: 'person' };
    case 'complaint_collector':
      return { kind: 'flow', request: collectorComplaint(text), certain: true };
    case 'privacy':
      return flow('privacy', privacyTopic(text));
    case 'optout':
      return flow('privacy', { topic: 'stop' });
    case 'help':
      return { kind: 'say', text: () => words(context, 'repair.help') };
    case 'change_language':
      return { kind: 'language' };
    case 'payment_info':
      return { kind: 'flow', request: paymentRequest(context, text, focus(context)), certain: true };
    case 'kolektibilitas':
      return { kind: 'flow', request: creditRequest(text), certain: true };
    case 'debt_service_warning':
      return { kind: 'flow', request: middlemanWarning(), certain: true };
    case 'out_of_scope':
      if (isNoise(text)) return undefined;
      return { kind: 'say', text: ({ name }) => words(context, 'menu.outOfScope', { bank: name }) };
    case 'thanks':
      return youAreWelcome(context);
    case 'greeting':
    case 'cancel':
    case 'back':
      return { kind: 'menu' };
    default:
      return undefined;
  }
}

/** Why somebody cannot pay, when the message says it. */
function toldReasons(text: string): object {
  return hardshipReasons(text).length === 0 ? {} : { told: maskIdentifiers(text.trim()) };
}

/** What is wanted with the own data, when the message says it. */
function privacyTopic(text: string): object {
  const topic = recognizePrivacyTopic(text);
  return topic === undefined ? {} : { topic };
}
