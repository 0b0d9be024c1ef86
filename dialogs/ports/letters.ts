import type { DocumentLink } from './documentLink.js';
import type { TurnInfo } from './turn.js';

/** A letter that was given out before. */
export interface Letter {
  readonly reference: string;
  readonly kind: string;
}

export interface LetterService {
  /** The letters a debtor has been given, the latest first. */
  list(debtorId: string): Promise<readonly Letter[]>;
  /** A fresh signed link to a letter; undefined when it is not this debtor's. */
  again(debtorId: string, reference: string): Promise<DocumentLink | undefined>;
  /** The payoff letter of a debt without balance, the same one each time; refused while anything is owed. */
  payoffLetter(
    turn: TurnInfo,
    debtorId: string,
    facilityId: string,
  ): Promise<{ readonly kind: 'issued'; readonly document: DocumentLink } | { readonly kind: 'refused' }>;
}
