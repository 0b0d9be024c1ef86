import type { TurnContext } from 'botbuilder';
import type { Account, LedgerKind } from '../../engine/facility.js';
import type { Bill, BillLine } from '../../engine/results.js';
import type { DisputeCategory, DisputedItem } from '../ports/disputes.js';
import { dayText, rupiah, words } from '../replies.js';

/** A part of the bill that can be named in an objection, as it is shown. */
export interface ItemChoice {
  readonly item: DisputedItem;
  readonly label: string;
}

/** More than these nobody reads through on a telephone; the latest are shown. */
const mostShown = 8;

/** The parts of today's bill that an objection of this kind may be about, oldest first. Empty when there are none. */
export function itemChoices(
  context: TurnContext,
  category: DisputeCategory,
  account: Account,
  bill: Bill,
): readonly ItemChoice[] {
  switch (category) {
    case 'already_paid':
      return instalments(context, account, bill);
    case 'billed_twice':
      return [
        ...instalments(context, account, bill),
        ...entries(context, account, bill, ['fee', 'penalty', 'charge']),
      ].slice(-mostShown);
    case 'fee_not_agreed': {
      const posted = entries(context, account, bill, ['fee', 'penalty']).slice(-mostShown);
      return bill.penalties.length === 0 ? posted : [...posted, ...lines(context, bill, ['penalty'])];
    }
    case 'wrong_amount':
      return lines(context, bill, ['principal', 'interest', 'penalty', 'fee', 'payment']);
    case 'not_mine':
    case 'identity_misused':
    case 'other':
      return [];
  }
}

/** How a part that was chosen reads in the review. */
export function itemLabel(context: TurnContext, item: DisputedItem, account: Account, bill: Bill): string {
  const all = [
    ...instalments(context, account, bill, account.instalments.length),
    ...entries(context, account, bill, ['fee', 'penalty', 'charge'], true),
    ...lines(context, bill, ['principal', 'interest', 'penalty', 'fee', 'payment']),
  ];
  return all.find((choice) => isSame(choice.item, item))?.label ?? '';
}

function isSame(a: DisputedItem, b: DisputedItem): boolean {
  switch (a.kind) {
    case 'instalment':
      return b.kind === 'instalment' && a.number === b.number;
    case 'entry':
      return b.kind === 'entry' && a.id === b.id;
    case 'line':
      return b.kind === 'line' && a.line === b.line;
  }
}

function instalments(context: TurnContext, account: Account, bill: Bill, most = mostShown): ItemChoice[] {
  const billed = new Set(bill.lines.flatMap((line) => line.instalments));
  return account.instalments
    .filter(({ number }) => billed.has(number))
    .slice(-most)
    .map(({ dueDate, interest, number, principal }) => ({
      item: { kind: 'instalment', number },
      label: words(context, 'dispute.itemInstalment', {
        number,
        date: dayText(context, dueDate),
        amount: rupiah(principal + interest),
      }),
    }));
}

function entries(
  context: TurnContext,
  account: Account,
  bill: Bill,
  kinds: readonly LedgerKind[],
  everything = false,
): ItemChoice[] {
  const billed = new Set(bill.lines.flatMap((line) => line.entries));
  return account.ledger
    .filter(({ id, kind }) => kinds.includes(kind) && (everything || billed.has(id)))
    .map(({ amount, date, description, id }) => ({
      item: { kind: 'entry', id },
      label: words(context, 'dispute.itemEntry', {
        description,
        date: dayText(context, date),
        amount: rupiah(amount),
      }),
    }));
}

const lineWords = {
  principal: 'dispute.itemPrincipal',
  interest: 'dispute.itemInterest',
  penalty: 'dispute.itemPenalty',
  fee: 'dispute.itemFee',
  payment: 'dispute.itemPayment',
} as const;

function lines(context: TurnContext, bill: Bill, kinds: readonly BillLine['kind'][]): ItemChoice[] {
  return bill.lines
    .filter(({ amount, kind }) => kinds.includes(kind) && (amount !== 0 || kind === 'payment'))
    .map(({ amount, kind }) => ({
      item: { kind: 'line', line: kind },
      label: words(context, lineWords[kind], { amount: rupiah(Math.abs(amount)) }),
    }));
}
