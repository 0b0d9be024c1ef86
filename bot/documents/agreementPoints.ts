import { Temporal } from 'temporal-polyfill';
import type { AgreementContent } from '../../engine/results.js';
import { formatDate, formatRupiah } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { fill } from './fill.js';

const text = words.agreement.points;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));

/**
 * The four points every agreement must state: the total debt after negotiation, the scheme with amounts and dates, that
 * the debt is paid off once the obligation is met, and that collection stops while payments follow the agreement.
 */
export function agreementPoints(
  content: AgreementContent,
): readonly { readonly lead: string; readonly text: string }[] {
  return [
    { lead: text.debt.lead, text: debt(content) },
    { lead: text.scheme.lead, text: scheme(content) },
    { lead: text.settled.lead, text: settled(content) },
    { lead: text.collection.lead, text: text.collection.text },
  ];
}

function debt(content: AgreementContent): string {
  const amount = formatRupiah(content.amount);
  const billTotal = formatRupiah(content.billTotal);
  if (content.totalInterest === 0) return fill(text.debt.plain, { amount, billTotal });
  return fill(text.debt.withInterest, {
    amount,
    billTotal,
    interest: formatRupiah(content.totalInterest),
    totalCost: formatRupiah(content.totalCost),
  });
}

/** Says the scheme in one sentence, and points to the schedule when the instalments are not of one size. */
function scheme(content: AgreementContent): string {
  const { rows } = content;
  const first = rows[0];
  const final = rows.at(-1);
  if (first === undefined || final === undefined) throw new Error(`agreement ${content.reference} has no instalment`);
  const dates = { first: day(first.dueDate), last: day(final.dueDate) };
  const months = String(rows.length);
  const payment = formatRupiah(first.payment);
  if (rows.length === 1) return fill(text.scheme.single, { payment, last: dates.last });
  if (rows.slice(0, -1).some((row) => row.payment !== first.payment)) {
    return fill(text.scheme.varying, { ...dates, months });
  }
  if (final.payment === first.payment) return fill(text.scheme.equal, { ...dates, months, payment });
  const lastPayment = formatRupiah(final.payment);
  return fill(text.scheme.lastDiffers, { ...dates, months, payment, lastPayment, count: String(rows.length - 1) });
}

function settled(content: AgreementContent): string {
  const asOf = day(content.billAsOf);
  if (content.discount === 0) return fill(text.settled.plain, { asOf });
  return fill(text.settled.withWaiver, { asOf, discount: formatRupiah(content.discount) });
}
