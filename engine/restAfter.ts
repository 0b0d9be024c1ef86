import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import { type Refusal, refuse } from './refusal.js';

/** What is left of a debt, in whole rupiah. */
export interface Rest {
  readonly kind: 'rest';
  readonly amount: Rupiah;
}

/**
 * What is left of a debt of `amount` once `paid` has been paid at once, in whole rupiah. Refuses a payment that is not
 * whole or positive, and one that leaves nothing to plan ('amount_over_balance', field paid, limit: the debt).
 */
export function restAfter(amount: Rupiah, paid: Rupiah): Rest | Refusal {
  const fault = amountFault(paid, 'paid', Number.MAX_SAFE_INTEGER);
  if (fault !== undefined) return fault;
  return paid < amount
    ? { kind: 'rest', amount: amount - paid }
    : refuse('amount_over_balance', 'paid', String(amount));
}
