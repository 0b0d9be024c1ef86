import type { Activity, TurnContext } from 'botbuilder';
import type { Account } from '../../engine/facility.js';
import type { Bill } from '../../engine/results.js';
import { debtName } from '../describe/debt.js';
import { bubble, rupiah, words } from '../replies.js';
import { isAboutMoney } from './category.js';
import { itemLabel } from './items.js';
import type { DisputeSlots } from './slots.js';

/** A line of the review that can be changed. */
export type ReviewLine = 'debt' | 'category' | 'what' | 'items' | 'amount' | 'evidence';

/** Which answers a line of the review stands for. */
export const answersBehind: Readonly<Record<ReviewLine, readonly (keyof DisputeSlots & string)[]>> = {
  debt: ['facilityId', 'facilityIndex', 'again', 'items', 'amount'],
  category: ['category', 'items', 'amount'],
  what: ['what'],
  items: ['items'],
  amount: ['amount'],
  evidence: ['evidence'],
};

/** The lines of an objection in their order; parts and amount only where they belong. */
export function reviewLines({ category }: DisputeSlots): readonly ReviewLine[] {
  const money = category !== undefined && isAboutMoney(category);
  return ['debt', 'category', 'what', ...(money ? (['items', 'amount'] as const) : []), 'evidence'];
}

/** What will be sent, line by line. */
export function describeReview(
  context: TurnContext,
  slots: DisputeSlots,
  account: Account,
  bill: Bill,
): Partial<Activity> {
  const lines = reviewLines(slots).map((line, index) => describe(context, line, index + 1, slots, account, bill));
  return bubble([words(context, 'dispute.review'), ...lines].join('\n'));
}

function describe(
  context: TurnContext,
  line: ReviewLine,
  number: number,
  slots: DisputeSlots,
  account: Account,
  bill: Bill,
): string {
  switch (line) {
    case 'debt':
      return words(context, 'dispute.lineDebt', { number, debt: debtName(context, account.facility) });
    case 'category':
      return words(context, 'dispute.lineCategory', {
        number,
        category: words(context, `dispute.category.${slots.category ?? 'other'}`),
      });
    case 'what':
      return words(context, 'dispute.lineWhat', { number, what: slots.what ?? '' });
    case 'items': {
      const items = (slots.items ?? []).map((item) => itemLabel(context, item, account, bill));
      return words(context, 'dispute.lineItems', {
        number,
        items: items.length === 0 ? words(context, 'dispute.noItems') : items.join('; '),
      });
    }
    case 'amount':
      return words(context, 'dispute.lineAmount', {
        number,
        amount:
          typeof slots.amount === 'number'
            ? rupiah(slots.amount)
            : words(context, (slots.items ?? []).length > 0 ? 'dispute.amountOfItems' : 'dispute.noAmount'),
      });
    case 'evidence':
      return words(context, 'dispute.lineEvidence', { number, count: slots.files?.length ?? 0 });
  }
}
