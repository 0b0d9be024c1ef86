import type { TurnContext } from 'botbuilder';
import { type AgreementProgress, agreementProgress } from '../../engine/agreementProgress.js';
import type { Account } from '../../engine/facility.js';
import { debtName } from '../describe/debt.js';
import { dayText, percentText, rupiah, words } from '../replies.js';
import type { Agreement } from '../services.js';
import { turnInfo } from '../turnInfo.js';

/** What has come in for an agreement as of today. */
export function progressOf(context: TurnContext, account: Account, agreement: Agreement): AgreementProgress {
  const agreedOn = agreement.acceptedAt.toZonedDateTimeISO('Asia/Jakarta').toPlainDate();
  return agreementProgress({ rows: agreement.terms.plan.rows, agreedOn, account, today: turnInfo(context).today });
}

/** Where an agreement stands: what was agreed, what came in, what is next and, in neutral words, what is not complete. */
export function describeAgreement(context: TurnContext, account: Account, agreement: Agreement): string {
  const { reference, terms } = agreement;
  const progress = progressOf(context, account, agreement);
  const lines = [
    words(context, 'agreements.item', {
      reference,
      debt: debtName(context, account.facility),
      total: rupiah(terms.plan.totalCost),
      end: dayText(context, terms.plan.endDate),
    }),
    words(context, 'agreements.standing', { paid: rupiah(progress.paid), remaining: rupiah(progress.remaining) }),
  ];
  const [first, ...others] = progress.missed;
  if (first !== undefined) {
    const about = { date: dayText(context, first.dueDate), amount: rupiah(progress.missing) };
    lines.push(
      others.length === 0
        ? words(context, 'agreements.missed', { ...about, number: first.number })
        : words(context, 'agreements.missedMore', { ...about, count: others.length + 1 }),
    );
  }
  if (progress.next !== null) {
    const { dueDate, number, paid, payment } = progress.next;
    lines.push(
      words(context, 'agreements.next', { number, amount: rupiah(payment - paid), date: dayText(context, dueDate) }),
    );
  }
  if (progress.isFulfilled) lines.push(words(context, 'agreements.fulfilled'));
  return lines.join('\n');
}

/** How the instalments of an agreement come about, with the formula. */
export function describeWhy(context: TurnContext, { reference, terms }: Agreement): string {
  const { amount, billTotal, discount, plan } = terms;
  const [first] = plan.rows;
  const about = { reference, payment: rupiah(plan.payment), amount: rupiah(plan.amount) };
  const base =
    discount > 0
      ? words(context, 'agreements.whyAmount', {
          amount: rupiah(amount),
          bill: rupiah(billTotal),
          discount: rupiah(discount),
        })
      : words(context, 'agreements.whyAmountFull', { amount: rupiah(amount) });
  if (plan.months === 1)
    return `${words(context, 'agreements.whyOnce', { ...about, payment: rupiah(plan.lastPayment) })}\n${base}`;
  if (plan.totalInterest > 0 && first !== undefined)
    return `${words(context, 'agreements.whyInterest', {
      ...about,
      rate: percentText(context, plan.annualRate),
      interest: rupiah(first.interest),
      principal: rupiah(first.principal),
      total: rupiah(plan.totalInterest),
    })}\n${base}`;
  const lines = [words(context, 'agreements.whyPlain', { ...about, months: plan.months })];
  if (plan.lastPayment !== plan.payment)
    lines.push(words(context, 'agreements.whyLast', { last: rupiah(plan.lastPayment) }));
  return [...lines, base].join('\n');
}
