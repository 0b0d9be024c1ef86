import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../engine/facility.js';
import type { Policy } from '../engine/policy.js';
import type { PackageOffer } from '../engine/results.js';
import type { ComplaintService } from './ports/complaints.js';
import type { DisputeService } from './ports/disputes.js';
import type { DocumentLink } from './ports/documentLink.js';
import type { HardshipService } from './ports/hardship.js';
import type { LetterService } from './ports/letters.js';
import type { PaymentService } from './ports/payments.js';
import type { Pictures } from './ports/pictures.js';
import type { PrivacyService } from './ports/privacy.js';
import type { ProposalService } from './ports/proposals.js';
import type { SatisfactionService } from './ports/satisfaction.js';
import type { TurnInfo } from './ports/turn.js';
import type { UploadService } from './ports/uploads.js';
import type { IntentRecognizer } from './recognizers/intents/intentRecognizer.js';

export type { DocumentLink } from './ports/documentLink.js';
export type { TurnInfo } from './ports/turn.js';

export interface Debtor {
  readonly id: string;
  readonly customerNumber: string;
  readonly name: string;
  /** Last four digits of the registered phone. */
  readonly phoneEnding: string;
  readonly vulnerable: boolean;
}

/** Who somebody says they are. Phone in E.164 (+62…), customer number as registered. */
export interface IdentityClaim {
  readonly contact: { readonly kind: 'phone' | 'customerNumber'; readonly value: string };
  readonly birthDate: Temporal.PlainDate;
}

/** A one-time code has gone out. `minutes` is how long it lives. */
export interface ChallengeSent {
  readonly kind: 'sent';
  readonly challengeId: string;
  readonly phoneEnding: string;
  readonly minutes: number;
}

export interface Locked {
  readonly kind: 'locked';
  readonly until: Temporal.Instant;
}

export interface IdentityService {
  /** Matches a claim and sends a code. `unknown` is the same for an unregistered contact and a wrong birth date. */
  claim(
    turn: TurnInfo,
    claim: IdentityClaim,
  ): Promise<ChallengeSent | { readonly kind: 'unknown'; readonly attemptsLeft: number } | Locked>;
  /** Sends a fresh code to a verified debtor for one money step. `subject` is what the code is for (an offer id). */
  challenge(
    turn: TurnInfo,
    debtorId: string,
    purpose: 'accept_offer',
    subject: string,
  ): Promise<ChallengeSent | Locked>;
  /** Checks a code. A right code is used up; five wrong ones lock for thirty minutes. */
  confirm(
    turn: TurnInfo,
    challengeId: string,
    code: string,
  ): Promise<
    | { readonly kind: 'verified'; readonly debtor: Debtor }
    | { readonly kind: 'wrong'; readonly attemptsLeft: number }
    | { readonly kind: 'expired' }
    | Locked
  >;
  /** Forgets the verified link of this channel user ("keluar"). */
  unlink(turn: TurnInfo): Promise<void>;
}

export interface AccountService {
  /** The debts of a debtor with terms, instalments and ledger, oldest arrears first. */
  list(debtorId: string): Promise<readonly Account[]>;
}

/** A package offered in writing: what was shown is exactly what can be accepted, by its version hash. */
export interface Offer {
  readonly id: string;
  readonly reference: string;
  readonly facilityId: string;
  readonly terms: PackageOffer;
  readonly versionHash: string;
}

export interface Agreement {
  readonly id: string;
  readonly reference: string;
  readonly facilityId: string;
  readonly terms: PackageOffer;
  readonly acceptedAt: Temporal.Instant;
  /** Until when the debtor may cancel without giving a reason. */
  readonly cancelUntil: Temporal.Instant;
}

export type AcceptOutcome =
  | { readonly kind: 'accepted'; readonly agreement: Agreement; readonly document: DocumentLink }
  /** `changed`: the bill or policy moved since the offer was shown. `taken`: another agreement on the facility is in force. */
  | {
      readonly kind: 'refused';
      readonly code: 'expired' | 'changed' | 'taken' | 'unconfirmed' | 'unknown';
      readonly agreement?: Agreement;
    };

export interface OfferService {
  /** Writes down the packages shown to the debtor; the same terms asked for again give the same offer. */
  record(
    turn: TurnInfo,
    debtorId: string,
    facilityId: string,
    terms: readonly PackageOffer[],
  ): Promise<readonly Offer[]>;
  /**
   * Accepts an offer as shown (`versionHash`) with the debtor's own words and a confirmed code for this offer.
   * One transaction: agreement, document, consent and audit, or nothing.
   */
  accept(
    turn: TurnInfo,
    input: {
      readonly debtorId: string;
      readonly offerId: string;
      readonly versionHash: string;
      readonly phrase: string;
      readonly challengeId: string;
    },
  ): Promise<AcceptOutcome>;
}

export interface AgreementService {
  list(debtorId: string): Promise<readonly Agreement[]>;
  /** A fresh signed link to the agreement's PDF; undefined when it is not this debtor's. */
  document(turn: TurnInfo, debtorId: string, agreementId: string): Promise<DocumentLink | undefined>;
  /** Cancels within the cancel window. */
  cancel(
    turn: TurnInfo,
    debtorId: string,
    agreementId: string,
  ): Promise<
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'refused'; readonly code: 'window_closed' | 'unknown' | 'already_cancelled' }
  >;
}

export interface DocumentService {
  /** Makes and stores the bill statement of one facility as of today. */
  billStatement(turn: TurnInfo, debtorId: string, facilityId: string): Promise<DocumentLink>;
}

/** A case handed to a person at the bank. */
export interface HandoffService {
  open(
    turn: TurnInfo,
    input: {
      readonly debtorId: string | null;
      readonly topic: 'person' | 'dispute' | 'hardship';
      readonly facilityId?: string;
      readonly summary: string;
    },
  ): Promise<{ readonly reference: string }>;
}

/** Everything a dialog may reach outside the conversation. */
export interface Services {
  readonly identity: IdentityService;
  readonly accounts: AccountService;
  readonly offers: OfferService;
  readonly agreements: AgreementService;
  readonly documents: DocumentService;
  readonly handoffs: HandoffService;
  readonly disputes: DisputeService;
  readonly uploads: UploadService;
  readonly payments: PaymentService;
  readonly hardship: HardshipService;
  readonly complaints: ComplaintService;
  readonly privacy: PrivacyService;
  readonly satisfaction: SatisfactionService;
  readonly proposals: ProposalService;
  readonly letters: LetterService;
  readonly pictures: Pictures;
  /** What tells the meaning of messages. */
  readonly intents: IntentRecognizer;
  /** The policy in force on a day. */
  policyOn(day: Temporal.PlainDate): Policy;
  /** How the bank calls itself and can be reached, for the words. */
  readonly bank: { readonly name: string; readonly phone: string };
}
