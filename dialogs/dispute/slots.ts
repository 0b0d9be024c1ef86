import type { DisputeCategory, DisputedItem } from '../ports/disputes.js';
import type { EvidenceSlots } from './evidenceDialog.js';
import type { ReviewAnswer } from './readers.js';

export interface DisputeSlots extends EvidenceSlots {
  /** The words with which the debtor came, identifiers masked; `heard` once they have been read. */
  said?: string;
  heard?: boolean;
  /** What to do when an objection to the debt is open already. */
  again?: number;
  category?: DisputeCategory;
  what?: string;
  items?: readonly DisputedItem[];
  /** Whole rupiah; null when it was passed over. */
  amount?: number | null;
  /** The debtor wants to tell the amount although the parts tell it. */
  ownAmount?: boolean;
  decision?: ReviewAnswer;
}
