import type { Rate, Rupiah } from './money.js';
import { isRate, isRateAbove } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/** Says what is wrong with an amount of money: not a whole number of rupiah, not positive, above `max`. */
export function amountFault(amount: Rupiah, field: string, max: Rupiah): Refusal | undefined {
  if (!Number.isFinite(amount)) return refuse('amount_not_whole', field);
  if (amount <= 0) return refuse('amount_not_positive', field, '0');
  if (!Number.isInteger(amount)) return refuse('amount_not_whole', field);
  if (amount > max || !Number.isSafeInteger(amount)) return refuse('amount_too_large', field, String(max));
  return undefined;
}

/** Says what is wrong with a number of months: below one, not whole, above `max`. */
export function monthsFault(months: number, field: string, max: number): Refusal | undefined {
  if (!Number.isInteger(months) || months < 1) return refuse('months_not_positive', field, '1');
  if (months > max) return refuse('months_over_policy', field, String(max));
  return undefined;
}

/** Says what is wrong with a rate: not a decimal text, negative, above `max`. */
export function rateFault(rate: Rate, field: string, max: Rate): Refusal | undefined {
  if (!isRate(rate) || isRateAbove(rate, max)) return refuse('rate_absurd', field, max);
  return undefined;
}

/** Says what is wrong with a count: not whole or negative. */
export function countFault(count: number, field: string): Refusal | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? undefined : refuse('count_not_whole', field, '0');
}
