import type { Temporal } from 'temporal-polyfill';
import { compareDays, daysBetween } from './calendar.js';
import type { Account } from './facility.js';
import { amountFault } from './inputFaults.js';
import { parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/**
 * Says what in an account keeps it from being reckoned: an amount that is no amount, card spending on a loan
 * ('charge_not_on_card'), a rate of interest or penalty so high, or amounts so many, that a sum up to `asOf` could
 * leave the safe integers ('amount_too_large' naming `account`). Doors ask before they call bill, payoff and their kind.
 */
export function accountFault(account: Account, asOf: Temporal.PlainDate): Refusal | undefined {
  const { facility, instalments, ledger } = account;
  const max = Number.MAX_SAFE_INTEGER;
  let sum = 0n;
  let earliest = asOf;
  for (const { dueDate, interest, principal } of instalments) {
    sum += BigInt(principal) + BigInt(interest);
    if (compareDays(dueDate, earliest) < 0) earliest = dueDate;
  }
  for (const [index, { amount, date, kind }] of ledger.entries()) {
    const fault = amountFault(amount, `account.ledger.${index}.amount`, max);
    if (fault !== undefined) return fault;
    if (kind === 'charge' && facility.contract.kind !== 'revolving') {
      return refuse('charge_not_on_card', `account.ledger.${index}`);
    }
    sum += BigInt(amount);
    if (compareDays(date, earliest) < 0) earliest = date;
  }
  // Everything with a penalty and a year's interest for every day since the first posting is more than any figure.
  const days = BigInt(daysBetween(earliest, asOf) + 1);
  const penalty = parseRate(facility.penalty.dailyRate);
  const interest = parseRate(facility.contract.annualRate);
  const most =
    sum +
    (sum * days * penalty.numerator) / penalty.denominator +
    (sum * days * interest.numerator) / interest.denominator +
    sum * earlySettlement(account);
  return most > BigInt(max) ? refuse('amount_too_large', 'account', String(max)) : undefined;
}

/** The early settlement rate rounded up to a whole number of times. */
function earlySettlement({ facility }: Account): bigint {
  const { denominator, numerator } = parseRate(facility.earlySettlementRate);
  return numerator / denominator + 1n;
}
