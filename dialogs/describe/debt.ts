import type { TurnContext } from 'botbuilder';
import type { Account, Facility } from '../../engine/facility.js';
import { words } from '../replies.js';

/** How a debt is called in a conversation: product and the last four digits, "KTA berakhiran 4471". */
export function debtName(context: TurnContext, facility: Facility): string {
  return words(context, 'debt.name', {
    product: words(context, `product.${facility.product}`),
    ending: facility.number.replace(/\D/g, '').slice(-4),
  });
}

/** The account of a facility among a debtor's; undefined when it is not theirs. */
export function accountOf(accounts: readonly Account[], facilityId: string | null | undefined): Account | undefined {
  return accounts.find(({ facility }) => facility.id === facilityId);
}
