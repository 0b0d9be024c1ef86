import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';

/** What is stamped: a receipt for money, an agreement, a statement (surat keterangan). */
export const stampedDocuments = ['receipt', 'agreement', 'statement'] as const;
export type StampedDocument = (typeof stampedDocuments)[number];

export interface StampDutyInput {
  readonly document: StampedDocument;
  /** Rupiah stated in a receipt; agreements and statements are stamped whatever their amount. */
  readonly amount: Rupiah | null;
  /** The day of the document. */
  readonly on: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'stampDuty' | 'limits'>;
}

/** The stamp a document needs, in rupiah; 0 for none. `above` is the receipt's threshold that was crossed or is next. */
export interface StampDuty {
  readonly kind: 'stampDuty';
  readonly duty: Rupiah;
  readonly above: Rupiah | null;
}

/**
 * The e-meterai of a document (UU 10/2020 art. 3, 5 and 14; the figures are the policy's, by the day of the document):
 * agreements and statements always, receipts only when the amount is above the threshold, so exactly the threshold is
 * free. Refuses a receipt whose amount is missing, not whole, not positive or above limits.maxAmount, and a day before
 * the first rule ('policy_missing').
 */
export function stampDuty(input: StampDutyInput): StampDuty | Refusal {
  const { amount, document, on, policy } = input;
  const rule = policy.stampDuty
    .filter(({ from }) => compareDays(from, on) <= 0)
    .toSorted((left, right) => compareDays(left.from, right.from))
    .at(-1);
  if (rule === undefined) return refuse('policy_missing', 'on', on.toString());
  if (document !== 'receipt') return { kind: 'stampDuty', duty: rule.documents, above: null };
  const fault = amountFault(amount ?? Number.NaN, 'amount', policy.limits.maxAmount);
  if (fault !== undefined || amount === null) return fault ?? refuse('amount_not_whole', 'amount');
  const steps = rule.receipts.toSorted((left, right) => left.above - right.above);
  const step = steps.findLast(({ above }) => amount > above);
  return { kind: 'stampDuty', duty: step?.duty ?? 0, above: (step ?? steps[0])?.above ?? null };
}
