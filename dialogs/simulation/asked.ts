import type { Rupiah } from '../../engine/money.js';
import type { PlanRequest } from '../../engine/results.js';

/** One way to repay: a sum a month, a number of months, or a day (ISO) on which it is over at the latest. */
export type Way = PlanRequest | { readonly by: 'endDate'; readonly endDate: string };

/** What is to be worked out: one way or several side by side, and what is paid at once before them. */
export interface Asked {
  readonly ways: readonly Way[];
  /** 0 takes an earlier one back. */
  readonly paidFirst?: Rupiah;
  /** "bandingkan dengan 12 bulan": beside what was worked out last. */
  readonly besideLast?: boolean;
}

/** What a message asks to be worked out, or what must be asked back. */
export type AskedReading =
  | { readonly kind: 'asked'; readonly asked: Asked }
  /** More than one reading: which is meant? A single one is to be confirmed. */
  | { readonly kind: 'which'; readonly ways: readonly Way[]; readonly paidFirst?: Rupiah }
  /** "500 ribu dulu": once, or every month? */
  | { readonly kind: 'onceOrMonthly'; readonly amount: Rupiah }
  /** A sum to be paid first that is not certain. */
  | { readonly kind: 'firstUnclear' }
  /** A feast or "habis gajian": its day is asked, never guessed. */
  | { readonly kind: 'dayOf'; readonly name: string; readonly paidFirst?: Rupiah }
  | { readonly kind: 'past' | 'invalidDay' | 'compareWhat' | 'none' };

/** Whether two ways are the same. */
export function sameWay(one: Way, other: Way): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
