import type { TurnContext } from 'botbuilder';
import type { Account } from '../../engine/facility.js';
import type { Bill, BillLine } from '../../engine/results.js';
import { dayText, percentText, rupiah, words } from '../replies.js';
import { debtName } from './debt.js';

/** A bill as one bubble: heading, lines that sum to the total shown, and where the debt stands. */
export function describeBill(context: TurnContext, account: Account, bill: Bill): string {
  const { facility } = account;
  const about = {
    date: dayText(context, bill.asOf),
    debt: debtName(context, facility),
    reference: facility.reference,
    total: rupiah(bill.total),
  };
  const parts: string[] = [];
  if (bill.total === 0) parts.push(words(context, 'bill.settled', about));
  else {
    parts.push(words(context, bill.basis === 'arrears' ? 'bill.arrears' : 'bill.outstanding', about));
    for (const line of bill.lines) {
      if (line.amount !== 0 || line.kind === 'payment') parts.push(describeLine(context, bill, line));
    }
  }
  if (facility.soldOn !== null)
    parts.push(
      words(context, 'bill.sold', {
        original: facility.originalCreditor,
        date: dayText(context, facility.soldOn),
        current: facility.currentCreditor,
      }),
    );
  if (bill.total === 0 && bill.nextInstalment !== null)
    parts.push(
      words(context, 'bill.next', {
        amount: rupiah(bill.nextInstalment.amount),
        date: dayText(context, bill.nextInstalment.dueDate),
      }),
    );
  return parts.join('\n');
}

function describeLine(context: TurnContext, bill: Bill, line: BillLine): string {
  const amount = rupiah(line.amount);
  switch (line.kind) {
    case 'principal':
      return bill.basis === 'arrears' && line.instalments.length > 0
        ? words(context, 'bill.principalOf', { instalments: ordinals(context, line.instalments), amount })
        : words(context, 'bill.principal', { amount });
    case 'interest':
      return words(context, 'bill.interest', { amount });
    case 'penalty':
      return describePenaltyLine(context, bill, amount);
    case 'fee':
      return words(context, 'bill.fee', { amount });
    case 'payment':
      return bill.paymentsSince === null
        ? words(context, 'bill.payment', { amount })
        : words(context, 'bill.paymentSince', {
            date: dayText(context, bill.paymentsSince),
            amount,
          });
  }
}

function describePenaltyLine(context: TurnContext, bill: Bill, amount: string): string {
  const [first] = bill.penalties;
  if (first === undefined || bill.penalties.length > 3) return words(context, 'bill.penalty', { amount });
  return words(context, 'bill.penaltyDays', {
    rate: percentText(context, first.dailyRate),
    days: joined(
      context,
      bill.penalties.map(({ days }) => String(days)),
    ),
    amount,
  });
}

/** "ke-15 dan ke-16", or a range of more than three. */
export function ordinals(context: TurnContext, instalments: readonly number[]): string {
  const first = instalments[0];
  const last = instalments.at(-1);
  if (first !== undefined && last !== undefined && instalments.length > 3 && last - first === instalments.length - 1)
    return words(context, 'bill.range', { first, last });
  return joined(
    context,
    instalments.map((number) => words(context, 'bill.ordinal', { number })),
  );
}

function joined(context: TurnContext, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')}${words(context, 'bill.and')}${last}`;
}

/** How the penalty was counted: each instalment's base × rate × days. */
export function describePenalty(context: TurnContext, account: Account, bill: Bill): string {
  const debt = debtName(context, account.facility);
  const recorded = bill.lines.find(({ kind }) => kind === 'penalty')?.amount ?? 0;
  const [first, ...rest] = bill.penalties;
  if (first === undefined)
    return recorded === 0
      ? words(context, 'bill.penaltyNone', { debt, date: dayText(context, bill.asOf) })
      : words(context, 'bill.penaltyRecorded', { debt, amount: rupiah(recorded) });
  let sentence = words(context, 'bill.penaltyFirst', {
    base: rupiah(first.base),
    rate: percentText(context, first.dailyRate),
    days: first.days,
    amount: rupiah(first.amount),
  });
  for (const detail of rest)
    sentence +=
      detail.base === first.base
        ? words(context, 'bill.penaltyNext', { days: detail.days, amount: rupiah(detail.amount) })
        : words(context, 'bill.penaltyNextBase', {
            base: rupiah(detail.base),
            rate: percentText(context, detail.dailyRate),
            days: detail.days,
            amount: rupiah(detail.amount),
          });
  return sentence + words(context, 'bill.penaltyEnd');
}
