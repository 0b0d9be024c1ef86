import type { Temporal } from 'temporal-polyfill';
import { billDetail } from './billDetail.js';
import { owedByComponent } from './claim.js';
import type { Account } from './facility.js';
import type { Rupiah } from './money.js';
import { payoff } from './payoff.js';
import { payoffClaims } from './payoffClaims.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { Payoff } from './results.js';

/** The parts of a payoff of which something can be forgiven. */
export const waivableParts = ['principal', 'interest', 'penalty', 'fees', 'earlySettlement'] as const;
export type PayoffParts = Readonly<Record<(typeof waivableParts)[number], Rupiah>>;

export interface PayoffQuoteInput {
  readonly account: Account;
  readonly asOf: Temporal.PlainDate;
  /** What the bank would forgive of each part, in rupiah; nothing where left out. */
  readonly waive: Partial<PayoffParts>;
}

/** A payoff with the waivers on offer. */
export interface PayoffQuote {
  readonly kind: 'payoffQuote';
  /** Before the waivers on offer. */
  readonly payoff: Payoff;
  /** Interest that is still owed: fallen due, and of the running period by days. */
  readonly interestDue: Rupiah;
  readonly interestAccrued: Rupiah;
  /** What is still unpaid of each part, after payments and the waivers already in the ledger. */
  readonly owed: PayoffParts;
  /** Already forgiven in the ledger of what is still open. */
  readonly waivedBefore: Rupiah;
  readonly waived: PayoffParts;
  /** payoff.total less `waived`. */
  readonly total: Rupiah;
}

/**
 * What settles a facility on `asOf` (see payoff) when the bank forgives so much of each part (a discount is always in
 * writing, KUHPerdata 1438). Refuses what payoff refuses, a waiver that is not a whole amount of 0 or more
 * ('amount_not_whole', 'amount_not_positive') and one above what is owed of its part ('amount_over_balance'), naming
 * `waive.<part>`.
 */
export function payoffQuote(input: PayoffQuoteInput): PayoffQuote | Refusal {
  const { account, asOf } = input;
  const quote = payoff(account, asOf);
  if (isRefusal(quote)) return quote;
  const { claims } = payoffClaims(account, asOf);
  const { fee, interest, penalty, principal } = owedByComponent(claims);
  const owed = { principal, interest, penalty, fees: fee, earlySettlement: quote.earlySettlement };
  const waived = { principal: 0, interest: 0, penalty: 0, fees: 0, earlySettlement: 0 };
  for (const part of waivableParts) {
    const amount = input.waive[part] ?? 0;
    const field = `waive.${part}`;
    if (!Number.isSafeInteger(amount)) return refuse('amount_not_whole', field);
    if (amount < 0) return refuse('amount_not_positive', field, '0');
    if (amount > owed[part]) return refuse('amount_over_balance', field, String(owed[part]));
    waived[part] = amount;
  }
  const interestDue = Math.min(interest, billDetail(account, asOf).interest.due);
  return {
    kind: 'payoffQuote',
    payoff: quote,
    interestDue,
    interestAccrued: interest - interestDue,
    owed,
    waivedBefore: claims.reduce((sum, claim) => sum + claim.waived, 0),
    waived,
    total: quote.total - waivableParts.reduce((sum, part) => sum + waived[part], 0),
  };
}
