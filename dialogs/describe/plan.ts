import type { TurnContext } from 'botbuilder';
import type { PackageOffer, Plan } from '../../engine/results.js';
import { dayText, rupiah, words } from '../replies.js';

/** The payments of a plan in short: "4 × Rp500.000 dan terakhir Rp258.148". */
export function describeRows(context: TurnContext, plan: Plan): string {
  const payment = rupiah(plan.payment);
  const last = rupiah(plan.lastPayment);
  if (plan.months === 1) return words(context, 'simulation.rowsOne', { last });
  if (plan.lastPayment === plan.payment) return words(context, 'simulation.rowsEqual', { count: plan.months, payment });
  return words(context, 'simulation.rowsLast', { count: plan.months - 1, payment, last });
}

/** How a package is paid: once by a day, or in instalments from a day. */
export function describeScheme(context: TurnContext, terms: PackageOffer): string {
  const [first] = terms.plan.rows;
  const date = first === undefined ? '' : dayText(context, first.dueDate);
  return terms.plan.months === 1
    ? words(context, 'offers.once', { payment: rupiah(terms.plan.lastPayment), date })
    : words(context, 'offers.instalments', { rows: describeRows(context, terms.plan), date });
}

/** What a package costs against today's bill, in words. */
export function describeDifference(context: TurnContext, terms: PackageOffer): string {
  if (terms.saving > 0) return words(context, 'offers.saves', { amount: rupiah(terms.saving) });
  if (terms.saving < 0) return words(context, 'offers.costs', { amount: rupiah(-terms.saving) });
  return words(context, 'offers.same');
}
