import type { DialogContext } from 'botbuilder-dialogs';
import { type MenuRequest, requestFor } from './menuRequest.js';
import type { ChoiceLabels } from './prompts/choiceReader.js';
import { recognizeAmounts } from './recognizers/amount.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import { segmentsOf } from './recognizers/intents/segments.js';
import { standardWords } from './recognizers/normalize.js';
import { recognizeOption } from './recognizers/option.js';
import { recognizeTenors } from './recognizers/tenor.js';
import { recognizeYesNo } from './recognizers/yesNo.js';
import { understood } from './understood.js';

/** A wish in the middle of a flow that is about something else. */
export interface Digression {
  readonly request: MenuRequest;
  /** The words that say it. */
  readonly text: string;
  /** The other words of the message, when they answer the open question. */
  readonly answer?: string;
}

/** Meanings that may interrupt a flow; the others answer it, or are said by its control words. */
const interrupting: ReadonlySet<IntentName> = new Set([
  'bill_breakdown',
  'dispute',
  'simulate',
  'view_offers',
  'payment_info',
  'kolektibilitas',
  'agreement_status',
  'debt_service_warning',
  'complaint_collector',
  'privacy',
  'human_agent',
  'change_language',
  'out_of_scope',
]);
/** Meanings that interrupt also as a statement, where the open question wants a figure or a choice. */
const telling: ReadonlySet<IntentName> = new Set(['hardship', 'complaint_collector', 'dispute']);
const closedPrompts: ReadonlySet<string> = new Set([
  'amount',
  'amountOrNothing',
  'months',
  'next',
  'debt',
  'action',
  'letter',
]);
const certainAbove = 0.85;
const asking =
  /\?|(?:^| )(?:berapa|apa|apakah|bagaimana|kenapa|kapan|mana|siapa|what|how|why|when|where|which)(?: |$)/u;
const wishing =
  /^(?:(?:saya|kak|pak|bu|min|btw|oh|iya|eh) )*(?:mau|minta|tolong|lihat|coba|bisa|boleh|ada|hitung|ajukan|simulasi|cek) /u;

interface OpenPrompt {
  readonly id: string;
  readonly labels: readonly string[];
}

/** What the question that is open offers to choose from. */
function openPrompt(inner: DialogContext): OpenPrompt {
  const stack: unknown = inner.activeDialog?.state?.['dialogs']?.dialogStack;
  const top: unknown = Array.isArray(stack) ? stack.at(-1) : undefined;
  const open = top as { id?: string; state?: { options?: { validations?: Partial<ChoiceLabels> } } } | undefined;
  return { id: open?.id ?? '', labels: open?.state?.options?.validations?.labels ?? [] };
}

/** Tells whether a text could well be the answer that is waited for. */
function answers(text: string, { labels }: OpenPrompt): boolean {
  if (/\p{Nd}/u.test(text) || recognizeYesNo(text) !== 'unclear') return true;
  if (labels.length > 0 && recognizeOption(text, labels) !== undefined) return true;
  return recognizeAmounts(text).length > 0 || recognizeTenors(text).length > 0;
}

function isRequest(text: string): boolean {
  const words = standardWords(text);
  if (words.length < 2) return false;
  const standard = words.join(' ');
  return text.includes('?') || asking.test(standard) || wishing.test(`${standard} `);
}

/**
 * Finds what a message asks for beside the flow that is open: a whole message that is another wish, or one part of a
 * message whose other part answers the open question. A message that may just be the answer is none; `own` are the flows
 * that are open.
 */
export function digressionIn(inner: DialogContext, text: string, own: readonly string[]): Digression | undefined {
  const { context } = inner;
  const prompt = openPrompt(inner);
  const leads = (part: string): MenuRequest | undefined => {
    const [wish] = understood(context, part).wishes;
    if (wish === undefined || wish.score < certainAbove) return undefined;
    const told = telling.has(wish.name) && closedPrompts.has(prompt.id);
    const asked = wish.name === 'change_language' || isRequest(part);
    if (!told && !(interrupting.has(wish.name) && asked)) return undefined;
    const request = requestFor(context, wish.name, part);
    return request?.kind === 'flow' && own.includes(request.request.flow) ? undefined : request;
  };
  if (!answers(text, prompt)) {
    const request = leads(text);
    return request === undefined ? undefined : { request, text };
  }
  return inPart(text, prompt, leads);
}

function inPart(
  text: string,
  prompt: OpenPrompt,
  leads: (part: string) => MenuRequest | undefined,
): Digression | undefined {
  const parts = segmentsOf(text).map((segment) => segment.text);
  for (const part of parts) {
    if (parts.length < 2 || answers(part, prompt)) continue;
    const request = leads(part);
    const answer = parts.filter((other) => other !== part).join(', ');
    if (request !== undefined && answers(answer, prompt)) return { request, text: part, answer };
  }
  return undefined;
}
