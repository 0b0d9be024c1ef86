import { Temporal } from 'temporal-polyfill';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import { type Refusal, refuse } from './refusal.js';

/** One month of a bank account in rupiah. A balance may be negative (overdrawn). */
export interface AccountMonth {
  readonly month: Temporal.PlainYearMonth;
  readonly inflow: Rupiah;
  readonly outflow: Rupiah;
  /** On the last day of the month. */
  readonly closingBalance: Rupiah;
  /** The lowest of the month's days, where it is known. */
  readonly lowestBalance?: Rupiah;
}

/**
 * Says what is wrong with a history of months: a month missing, double or out of order ('history_gap'), an amount that
 * is not whole rupiah or above `max`, with the field as `history.<index>.<name>`.
 */
export function historyFault(history: readonly AccountMonth[], max: Rupiah): Refusal | undefined {
  for (const [index, month] of history.entries()) {
    const before = history[index - 1];
    const at = `history.${index}`;
    if (before !== undefined && Temporal.PlainYearMonth.compare(before.month.add({ months: 1 }), month.month) !== 0) {
      return refuse('history_gap', `${at}.month`);
    }
    const { closingBalance, inflow, lowestBalance = closingBalance, outflow } = month;
    for (const [name, amount] of Object.entries({ inflow, outflow })) {
      const fault = amount === 0 ? undefined : amountFault(amount, `${at}.${name}`, max);
      if (fault !== undefined) return fault;
    }
    for (const [name, balance] of Object.entries({ closingBalance, lowestBalance })) {
      const fault = balance === 0 ? undefined : amountFault(Math.abs(balance), `${at}.${name}`, max);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}
