import type { DisputeCategory } from '../../dialogs/ports/disputes.js';
import type { Product } from '../../engine/facility.js';
import type { Rupiah } from '../../engine/money.js';
import type { BillLine } from '../../engine/results.js';

/** A part of the bill as it is named on paper; `date` is an ISO day. */
export type ReceiptItem =
  | { readonly kind: 'instalment'; readonly number: number; readonly date: string; readonly amount: Rupiah }
  | { readonly kind: 'entry'; readonly description: string; readonly date: string; readonly amount: Rupiah }
  | { readonly kind: 'line'; readonly line: BillLine['kind']; readonly amount: Rupiah };

/**
 * Everything the receipt of an objection says, as plain JSON without prose (the fields of POJK 22/2023, domain.md §2).
 * Days are ISO days, instants ISO instants.
 */
export interface DisputeReceiptContent {
  readonly schema: 1;
  /** The register number. */
  readonly reference: string;
  readonly receivedAt: string;
  readonly channel: string;
  readonly creditor: string;
  readonly debtor: { readonly name: string; readonly customerNumber: string; readonly phoneEnding: string };
  readonly facility: { readonly product: Product; readonly numberEnding: string; readonly reference: string };
  /** How the bank's office that handles objections is reached. */
  readonly officePhone: string;
  readonly category: DisputeCategory;
  readonly explanation: string;
  readonly amount: Rupiah | null;
  readonly items: readonly ReceiptItem[];
  readonly evidence: readonly { readonly name: string; readonly sha256: string }[];
  readonly answerBy: string;
  readonly workingDays: number;
  readonly extendedAnswerBy: string;
  readonly extensionWorkingDays: number;
  readonly unknownYears: readonly number[];
}
