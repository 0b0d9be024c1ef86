import type { Temporal } from 'temporal-polyfill';
import type { Rupiah } from '../../engine/money.js';
import type { BillLine } from '../../engine/results.js';
import type { Deadline } from '../../engine/workingDays.js';
import type { DocumentLink } from './documentLink.js';
import type { TurnInfo } from './turn.js';

/** What an objection is about, in the order in which a debtor chooses. */
export const disputeCategories = [
  'not_mine',
  'wrong_amount',
  'already_paid',
  'billed_twice',
  'fee_not_agreed',
  'identity_misused',
  'other',
] as const;
export type DisputeCategory = (typeof disputeCategories)[number];

/** `received` and `needs_documents` are open: nothing is asked for on that debt while they last. */
export type DisputeStatus = 'received' | 'needs_documents' | 'accepted' | 'rejected' | 'withdrawn';

/** A part of the bill that an objection is about: an instalment, a posting of the ledger, or one of the bill's lines. */
export type DisputedItem =
  | { readonly kind: 'instalment'; readonly number: number }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'line'; readonly line: BillLine['kind'] };

export interface DisputeDraft {
  readonly facilityId: string;
  readonly category: DisputeCategory;
  /** In the debtor's words, identifiers masked. */
  readonly explanation: string;
  /** Whole rupiah; null when the debtor named none. */
  readonly amount: Rupiah | null;
  readonly items: readonly DisputedItem[];
  readonly uploadIds: readonly string[];
}

export interface Dispute {
  /** The register number, KB-…. */
  readonly reference: string;
  readonly facilityId: string;
  readonly category: DisputeCategory;
  readonly status: DisputeStatus;
  readonly receivedOn: Temporal.PlainDate;
  readonly answerBy: Deadline;
  /** The answer at the latest when the bank prolongs the time, of which it tells before `answerBy`. */
  readonly extendedAnswerBy: Temporal.PlainDate;
  /** Until when missing documents are awaited; null when none were asked for. */
  readonly documentsBy: Temporal.PlainDate | null;
  /** What the bank wrote when it decided or asked for documents. */
  readonly note: string | null;
  /** How many files were handed in. */
  readonly evidence: number;
}

type Refused<Code> = { readonly kind: 'refused'; readonly code: Code };

/** Objections to a debt. None of it says or asks that the debt be acknowledged. */
export interface DisputeService {
  /**
   * Takes an objection down, with its evidence and its receipt, in one transaction; from then on nothing is asked for on
   * that debt. Throws when the debt or a part named is not this debtor's.
   */
  file(
    turn: TurnInfo,
    debtorId: string,
    draft: DisputeDraft,
  ): Promise<{ readonly dispute: Dispute; readonly receipt: DocumentLink }>;
  /** The debtor's objections, the open ones first, the latest first. */
  list(debtorId: string): Promise<readonly Dispute[]>;
  /** Adds files to an open objection; documents the bank waits for are complete with them. */
  addEvidence(
    turn: TurnInfo,
    debtorId: string,
    reference: string,
    uploadIds: readonly string[],
  ): Promise<{ readonly kind: 'added'; readonly dispute: Dispute } | Refused<'unknown' | 'closed' | 'too_many'>>;
  /** Takes an open objection back. */
  withdraw(
    turn: TurnInfo,
    debtorId: string,
    reference: string,
  ): Promise<{ readonly kind: 'withdrawn' } | Refused<'unknown' | 'closed'>>;
  /** A fresh signed link to the receipt; undefined when the objection is not this debtor's. */
  receipt(turn: TurnInfo, debtorId: string, reference: string): Promise<DocumentLink | undefined>;
}

export const isOpen = ({ status }: Pick<Dispute, 'status'>): boolean =>
  status === 'received' || status === 'needs_documents';
