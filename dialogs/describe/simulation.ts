import type { TurnContext } from 'botbuilder';
import type { Refusal, RefusalCode } from '../../engine/refusal.js';
import type { Bill, Plan, PlanRequest } from '../../engine/results.js';
import { dayText, percentText, refusalText, rupiah, words } from '../replies.js';
import { describeRows } from './plan.js';

/** A simulated plan: what is paid when, total cost, interest and end date. */
export function describeSimulation(context: TurnContext, bill: Bill, request: PlanRequest, plan: Plan): string {
  const about = {
    what: words(context, bill.basis === 'arrears' ? 'simulation.arrears' : 'simulation.outstanding'),
    amount: rupiah(plan.amount),
    months: plan.months,
    rows: describeRows(context, plan),
  };
  const heading =
    request.by === 'payment'
      ? words(context, 'simulation.byPayment', { ...about, payment: rupiah(request.payment) })
      : words(context, 'simulation.byMonths', about);
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
  return `${heading}\n${cost}\n${words(context, 'simulation.notBinding')}`;
}

/** Refusals whose bound is a sum of money; the others count months or things. */
const moneyLimits: readonly RefusalCode[] = ['payment_below_interest', 'amount_over_balance'];

/** The engine's no, in a sentence. A limit that is money is written as money. */
export function describeRefusal(context: TurnContext, { code, limit = '' }: Refusal): string {
  return refusalText(context, code, moneyLimits.includes(code) ? rupiah(Number(limit)) : limit);
}
