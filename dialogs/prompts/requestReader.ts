import type { Activity, TurnContext } from 'botbuilder';
import { describeWay } from '../describe/way.js';
import { recognizeOption } from '../recognizers/option.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble, numbered, rupiah, words } from '../replies.js';
import type { Asked, AskedReading, Way } from '../simulation/asked.js';
import { readAsked } from '../simulation/readAsked.js';
import { turnInfo } from '../turnInfo.js';
import { understood } from '../understood.js';
import { readAmount } from './amountReader.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** The validations object of the question what to work out, and of the one whether a plan feels safe. */
export interface RequestQuestion {
  /** What was worked out last, for "kalau 8 bulan?" and "bandingkan dengan 12 bulan". */
  readonly last?: Asked;
  /** What the message that led here leaves open. */
  readonly open?: AskedReading;
  /** Lines that were laid side by side and may be chosen by number. */
  readonly shown?: readonly Way[];
}

/** Reads what to simulate: sums, months, a day, several, a sum paid first; "bantu hitung" asks for help. */
export function readRequest(input: ReaderInput): Reading<Asked | 'help'> {
  const { context, text } = input;
  if (asksHelp(context, text)) return { kind: 'answer', value: 'help' };
  return readPlanAsked(input);
}

/** "bantu hitung", in words: a bare 1 is no choice where nothing is numbered. */
function asksHelp(context: TurnContext, text: string): boolean {
  return /\p{L}/u.test(text) && recognizeOption(text, [words(context, 'simulation.helpMe')]) === 0;
}

/** Whether a plan feels safe, or another plan to look at instead. */
export type SafetyAnswer =
  | { readonly kind: 'yes' | 'no' | 'other' | 'help' }
  | { readonly kind: 'request'; readonly request: Asked };

/** Reads yes, no or other figures ("kalau 1,5 juta?", "10 bulan", "bandingkan dengan 12 bulan"). */
export function readSafety(input: ReaderInput): Reading<SafetyAnswer> {
  const { context, text } = input;
  const { last, shown } = questionOf(input);
  // While something is asked back, a number or a word answers that.
  const wasOpen = openOf(input) !== undefined || isAsking(input);
  if (!wasOpen && shown !== undefined) {
    const labels = shown.map((way) => describeWay(context, way));
    const line = shown[recognizeOption(text, labels) ?? -1];
    if (line !== undefined) return { kind: 'answer', value: { kind: 'request', request: { ...last, ways: [line] } } };
  }
  if (asksHelp(context, text)) return { kind: 'answer', value: { kind: 'help' } };
  const byOption = wasOpen || shown !== undefined ? undefined : chosenAnswer(context, text);
  if (byOption !== undefined) return { kind: 'answer', value: { kind: byOption } };
  const request = readPlanAsked(input);
  if (request.kind === 'answer') return { kind: 'answer', value: { kind: 'request', request: request.value } };
  if (wasOpen || input.state['askedBack'] === true || isAsking(input)) return request;
  const answer = recognizeYesNo(text);
  if (answer === 'no' || understood(context, text).intent === 'hardship')
    return { kind: 'answer', value: { kind: 'no' } };
  // Of several plans none is the one that a "ya" could mean.
  if (answer === 'yes' && shown === undefined) return { kind: 'answer', value: { kind: 'yes' } };
  const retry = shown === undefined ? 'simulation.retrySafe' : 'simulation.retryLine';
  return { kind: 'again', reply: bubble(words(context, retry)) };
}

/** What may be answered to "is this safe for you?", in the order of their numbers. */
export function safetyLabels(context: TurnContext): string[] {
  return (['yes', 'no', 'otherAmount'] as const).map((answer) => words(context, `simulation.${answer}`));
}

function chosenAnswer(context: TurnContext, text: string): 'yes' | 'no' | 'other' | undefined {
  return (['yes', 'no', 'other'] as const)[recognizeOption(text, safetyLabels(context)) ?? -1];
}

function questionOf(input: ReaderInput): RequestQuestion {
  return (input.options.validations ?? {}) as RequestQuestion;
}

/** What was asked back and is still open: in this prompt, or by the message that led to it. */
function openOf(input: ReaderInput): AskedReading | undefined {
  const kept = input.state['open'];
  return kept === undefined ? questionOf(input).open : ((kept ?? undefined) as AskedReading | undefined);
}

function isAsking(input: ReaderInput): boolean {
  const { candidates } = input.state;
  return Array.isArray(candidates) && candidates.length > 0;
}

/** Questions back that the next message answers; after the others anything may follow. */
const staysOpen: readonly AskedReading['kind'][] = ['asked', 'which', 'onceOrMonthly', 'dayOf'];

function readPlanAsked(input: ReaderInput): Reading<Asked> {
  const open = openOf(input);
  input.state['askedBack'] = false;
  if (open !== undefined && recognizeYesNo(input.text) === 'no') {
    input.state['open'] = null;
    return { kind: 'again', reply: askBack(input.context, { kind: 'none' }) };
  }
  const settled = open === undefined ? undefined : settle(input, open);
  const reading = settled ?? withFirst(readAsked(input.text, turnInfo(input.context).today), open);
  const { last } = questionOf(input);
  if (reading.kind === 'asked') {
    const ways = reading.asked.ways.length > 0 ? reading.asked.ways : (last?.ways ?? []);
    const beside = reading.asked.besideLast === true ? (last?.ways ?? []) : [];
    const first = reading.asked.paidFirst ?? last?.paidFirst ?? 0;
    const all = [...beside, ...ways];
    if (all.length > 0) return { kind: 'answer', value: { ways: all, ...(first === 0 ? {} : { paidFirst: first }) } };
  }
  if (reading.kind === 'none') return plainAmount(input, open);
  input.state['open'] = staysOpen.includes(reading.kind) ? reading : null;
  input.state['askedBack'] = true;
  return { kind: 'again', reply: askBack(input.context, reading) };
}

/** A sum in any other words; what was asked back before stays open when this is none. */
function plainAmount(input: ReaderInput, open: AskedReading | undefined): Reading<Asked> {
  const amount = readAmount(input);
  if (amount.kind === 'answer') {
    const first = firstOf(open);
    const ways: readonly Way[] = [{ by: 'payment', payment: amount.value }];
    return { kind: 'answer', value: { ways, ...(first === undefined ? {} : { paidFirst: first }) } };
  }
  return open === undefined || isAsking(input) ? amount : { kind: 'again', reply: askBack(input.context, open) };
}

/** What a message makes of the question asked back; undefined when it is about something else. */
function settle({ context, text }: ReaderInput, open: AskedReading): AskedReading | undefined {
  if (open.kind === 'which') {
    const [only, ...others] = open.ways;
    const isYes = others.length === 0 && recognizeYesNo(text) === 'yes';
    const way = isYes
      ? only
      : open.ways[
          recognizeOption(
            text,
            open.ways.map((one) => describeWay(context, one)),
          ) ?? -1
        ];
    const first = open.paidFirst === undefined ? {} : { paidFirst: open.paidFirst };
    return way === undefined ? undefined : { kind: 'asked', asked: { ways: [way], ...first } };
  }
  if (open.kind !== 'onceOrMonthly') return undefined;
  const labels = [words(context, 'simulation.once'), words(context, 'simulation.monthly')];
  const choice = recognizeOption(text, labels);
  if (choice === 0) return { kind: 'asked', asked: { ways: [], paidFirst: open.amount } };
  return choice === 1 ? { kind: 'asked', asked: { ways: [{ by: 'payment', payment: open.amount }] } } : undefined;
}

function firstOf(open: AskedReading | undefined): number | undefined {
  if (open?.kind === 'asked') return open.asked.paidFirst;
  return open?.kind === 'which' || open?.kind === 'dayOf' ? open.paidFirst : undefined;
}

/** A sum paid first that was named before the question back stays known. */
function withFirst(reading: AskedReading, open: AskedReading | undefined): AskedReading {
  const paidFirst = firstOf(open);
  return reading.kind === 'asked' && reading.asked.paidFirst === undefined && paidFirst !== undefined
    ? { kind: 'asked', asked: { ...reading.asked, paidFirst } }
    : reading;
}

/** The question back. */
export function askBack(context: TurnContext, reading: AskedReading): Partial<Activity> {
  switch (reading.kind) {
    case 'asked':
      return bubble(words(context, 'simulation.askRest', { amount: rupiah(reading.asked.paidFirst ?? 0) }));
    case 'which': {
      const labels = reading.ways.map((way) => describeWay(context, way));
      return labels.length === 1
        ? bubble(words(context, 'simulation.confirmWay', { way: labels.join('') }))
        : numbered(words(context, 'simulation.whichWay'), labels);
    }
    case 'onceOrMonthly':
      return numbered(words(context, 'simulation.onceOrMonthly', { amount: rupiah(reading.amount) }), [
        words(context, 'simulation.once'),
        words(context, 'simulation.monthly'),
      ]);
    case 'dayOf':
      return bubble(words(context, 'simulation.dayOf', { name: reading.name }));
    case 'firstUnclear':
      return bubble(words(context, 'simulation.firstUnclear'));
    case 'past':
      return bubble(words(context, 'simulation.pastDay'));
    case 'invalidDay':
      return bubble(words(context, 'simulation.noSuchDay'));
    case 'compareWhat':
      return bubble(words(context, 'simulation.compareWhat'));
    case 'none':
      return bubble(words(context, 'simulation.askRequest'), [words(context, 'simulation.helpMe')]);
  }
}
