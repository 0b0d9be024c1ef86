import type { Temporal } from 'temporal-polyfill';
import type { TurnInfo } from './turn.js';

/** What the bank holds about a debtor: masked, and as counts. No secrets, no other person's data. */
export interface HeldData {
  readonly name: string;
  readonly customerNumberEnding: string;
  readonly phoneEnding: string;
  readonly facilities: number;
  readonly payments: number;
  readonly agreements: number;
  readonly documents: number;
  readonly cases: number;
  readonly complaints: number;
  /** Stories of a hard time that were kept with consent. */
  readonly stories: number;
}

export type PrivacyRequestKind = 'copy' | 'correction' | 'objection';
export type CorrectedField = 'phone' | 'address' | 'name' | 'other';

/** A request on the register, with the moment until which it is answered. */
export interface PrivacyRequest {
  /** DP-…. */
  readonly reference: string;
  readonly answerBy: Temporal.Instant;
}

export interface PrivacyService {
  held(debtorId: string): Promise<HeldData>;
  /** Records a request for a person, once a turn. Nothing of the debtor's data is changed. */
  request(
    turn: TurnInfo,
    input: {
      readonly debtorId: string;
      readonly kind: PrivacyRequestKind;
      readonly field?: CorrectedField;
      readonly detail?: string;
    },
  ): Promise<PrivacyRequest>;
  /** Erases what is kept by consent only; `erased` counts the stories that are gone. */
  erase(turn: TurnInfo, debtorId: string): Promise<{ readonly reference: string; readonly erased: number }>;
  /** Nothing more is sent unasked to this channel user and, where the debtor is known, to the debtor anywhere. */
  stopMessages(turn: TurnInfo, debtorId: string | null): Promise<{ readonly kind: 'stopped' | 'already_stopped' }>;
  /** Takes the stops of this channel user back, and of the debtor where known. */
  allowMessages(turn: TurnInfo, debtorId: string | null): Promise<{ readonly kind: 'allowed' | 'was_allowed' }>;
  /** Whether this channel user, or the debtor anywhere, has asked for silence. */
  isStopped(channelUser: Pick<TurnInfo, 'channel' | 'userId'>, debtorId: string | null): Promise<boolean>;
}
