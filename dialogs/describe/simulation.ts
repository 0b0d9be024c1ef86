import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import type { Rupiah } from '../../engine/money.js';
import { isRefusal, type Refusal, type RefusalCode } from '../../engine/refusal.js';
import type { Bill, Plan } from '../../engine/results.js';
import { dayText, percentText, refusalText, rupiah, words } from '../replies.js';
import type { Way } from '../simulation/asked.js';
import { describeRows } from './plan.js';
import { describeWay } from './way.js';

/** What a plan repays, in a word: arrears, or the whole bill; `paidFirst`: what is left of it then. */
export function whatIsOwed(context: TurnContext, bill: Bill, paidFirst?: Rupiah): string {
  const what = words(context, bill.basis === 'arrears' ? 'simulation.arrears' : 'simulation.outstanding');
  return paidFirst === undefined ? what : words(context, 'simulation.restOf', { what });
}

/** A simulated plan: what is paid when, total cost, interest and end date. */
export function describeSimulation(
  context: TurnContext,
  bill: Bill,
  way: Way,
  plan: Plan,
  paidFirst: Rupiah | undefined,
): string {
  const about = {
    what: whatIsOwed(context, bill, paidFirst),
    amount: rupiah(plan.amount),
    months: plan.months,
    rows: describeRows(context, plan),
  };
  const total = rupiah(plan.totalCost);
  const end = dayText(context, plan.endDate);
  const cost =
    plan.totalInterest === 0
      ? words(context, 'simulation.interestNone', { total, end })
      : words(context, 'simulation.interest', {
          interest: rupiah(plan.totalInterest),
          rate: percentText(context, plan.annualRate),
          total,
          end,
        });
  const all =
    paidFirst === undefined
      ? ''
      : ` ${words(context, 'simulation.withFirst', { first: rupiah(paidFirst), all: rupiah(plan.totalCost + paidFirst) })}`;
  return `${heading(context, way, about)}\n${cost}${all}\n${words(context, 'simulation.notBinding')}`;
}

interface About {
  readonly what: string;
  readonly amount: string;
  readonly months: number;
  readonly rows: string;
}

function heading(context: TurnContext, way: Way, about: About): string {
  switch (way.by) {
    case 'payment':
      return words(context, 'simulation.byPayment', { ...about, payment: rupiah(way.payment) });
    case 'months':
      return words(context, 'simulation.byMonths', about);
    case 'endDate':
      return words(context, 'simulation.byEnd', {
        ...about,
        end: dayText(context, Temporal.PlainDate.from(way.endDate)),
      });
  }
}

/** Plans laid side by side; `room` is what is safe a month, or null when it is not known. */
export interface Comparison {
  readonly amount: Rupiah;
  readonly compared: readonly ComparedWay[];
  readonly paidFirst: Rupiah | undefined;
  readonly room: Rupiah | null;
}

/** One line of several plans laid side by side. */
export interface ComparedWay {
  readonly way: Way;
  readonly plan: Plan | Refusal;
}

/** Several plans of `amount` side by side, a numbered line each; a refused one says why. */
export function describeComparison(
  context: TurnContext,
  bill: Bill,
  { amount, compared, paidFirst, room }: Comparison,
): string {
  const lines = compared.map(({ way, plan }, index) => {
    const named = describeWay(context, way);
    if (isRefusal(plan))
      return `${index + 1}. ${words(context, 'simulation.lineRefused', { way: named, reason: describeRefusal(context, plan) })}`;
    const about = {
      way: named,
      rows: describeRows(context, plan),
      total: rupiah(plan.totalCost),
      end: dayText(context, plan.endDate),
    };
    const line =
      plan.totalInterest === 0
        ? words(context, 'simulation.lineNoInterest', about)
        : words(context, 'simulation.line', { ...about, interest: rupiah(plan.totalInterest) });
    const above = room !== null && plan.payment > room ? ` ${words(context, 'simulation.lineAboveSafe')}` : '';
    return `${index + 1}. ${line}${above}`;
  });
  const what = whatIsOwed(context, bill, paidFirst);
  const intro = words(context, 'simulation.compared', { what, amount: rupiah(amount) });
  const first =
    paidFirst === undefined ? [] : [words(context, 'simulation.besidesFirst', { first: rupiah(paidFirst) })];
  return [intro, ...lines, ...first, words(context, 'simulation.notBinding')].join('\n');
}

/** What the picture of a plan shows, for those who do not see it. */
export function describePicture(context: TurnContext, bill: Bill, plan: Plan, paidFirst: Rupiah | undefined): string {
  const about = {
    months: plan.months,
    what: whatIsOwed(context, bill, paidFirst),
    amount: rupiah(plan.amount),
    end: dayText(context, plan.endDate),
  };
  return plan.totalInterest === 0
    ? words(context, 'simulation.pictureFree', about)
    : words(context, 'simulation.picture', { ...about, interest: rupiah(plan.totalInterest) });
}

/** Refusals whose bound is a sum of money; the others count months or things. */
const moneyLimits: readonly RefusalCode[] = ['payment_below_interest', 'amount_over_balance'];

/** The engine's no, in a sentence. A limit that is money is written as money. */
export function describeRefusal(context: TurnContext, { code, limit = '' }: Refusal): string {
  return refusalText(context, code, moneyLimits.includes(code) ? rupiah(Number(limit)) : limit);
}
