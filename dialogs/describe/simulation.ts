import type { TurnContext } from 'botbuilder';
import type { Refusal } from '../../engine/refusal.js';
import type { Bill, Plan, PlanRequest } from '../../engine/results.js';
import { formatDate, formatPercent, formatRupiah } from '../../locales/format.js';
import { words } from '../replies.js';
import { sessionOf } from '../session.js';
import { describeRows } from './plan.js';

/** A simulated plan: what is paid when, total cost, interest and end date. */
export function describeSimulation(context: TurnContext, bill: Bill, request: PlanRequest, plan: Plan): string {
  const { locale } = sessionOf(context);
  const about = {
    what: words(context, bill.basis === 'arrears' ? 'simulation.arrears' : 'simulation.outstanding'),
    amount: formatRupiah(plan.amount),
    months: plan.months,
    rows: describeRows(context, plan),
  };
  const heading =
    request.by === 'payment'
      ? words(context, 'simulation.byPayment', { ...about, payment: formatRupiah(request.payment) })
      : words(context, 'simulation.byMonths', about);
  const total = formatRupiah(plan.totalCost);
  const end = formatDate(plan.endDate, locale);
  const cost =
    plan.totalInterest === 0
      ? words(context, 'simulation.interestNone', { total, end })
      : words(context, 'simulation.interest', {
          interest: formatRupiah(plan.totalInterest),
          rate: formatPercent(plan.annualRate, locale),
          total,
          end,
        });
  return `${heading}\n${cost}\n${words(context, 'simulation.notBinding')}`;
}

/** The engine's no, in a sentence. A limit that is money is written as money. */
export function describeRefusal(context: TurnContext, refusal: Refusal): string {
  const limit = refusal.limit ?? '';
  switch (refusal.code) {
    case 'payment_below_interest':
    case 'amount_over_balance':
      return words(context, `refusal.${refusal.code}`, { limit: formatRupiah(Number(limit)) });
    case 'months_over_policy':
      return words(context, 'refusal.months_over_policy', { limit });
    default:
      return words(context, `refusal.${refusal.code}`);
  }
}
