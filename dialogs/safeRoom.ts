import type { TurnContext } from 'botbuilder';
import type { Rupiah } from '../engine/money.js';
import type { Bill } from '../engine/results.js';
import { sessionOf } from './session.js';

/**
 * What is left a month of the debtor's safe amount for a plan, in rupiah, once the instalment that goes on running is
 * paid; null when the safe amount is not known.
 */
export function safeRoom(context: TurnContext, bill: Bill): Rupiah | null {
  const { safeAmount } = sessionOf(context);
  return safeAmount === null ? null : Math.max(0, safeAmount - (bill.nextInstalment?.amount ?? 0));
}
