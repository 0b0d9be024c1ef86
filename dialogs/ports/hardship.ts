import type { CareCall } from '../../engine/vulnerability.js';
import type { HardshipReason } from '../hardshipReasons.js';
import type { HouseholdMember } from '../recognizers/forcedCase.js';
import type { TurnInfo } from './turn.js';

/** What a debtor in a hard time would like a person at the bank to decide on. */
export type HardshipWish = 'pause' | 'write_off' | 'person';

/** What was told, in codes and the debtor's own words with long numbers masked. Amounts in whole rupiah a month. */
export interface HardshipStory {
  /** Reasons as the policy calls them. */
  readonly reasons: readonly HardshipReason[];
  readonly told: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Vulnerable people in the household, only where the debtor spoke of them. */
  readonly household: readonly HouseholdMember[];
  readonly income: number | null;
  readonly necessities: number | null;
}

export interface HardshipRequest {
  /** The case in which a person takes it up. */
  readonly reference: string;
  readonly debtorId: string;
  readonly facilityId: string | null;
  readonly wish: HardshipWish;
  readonly calls: readonly CareCall[];
  /** The story with the consent it is kept by; null keeps nothing of it. */
  readonly consented: {
    readonly question: string;
    readonly answer: string;
    readonly story: HardshipStory;
  } | null;
}

export interface HardshipService {
  /** Records a request once a turn. Without consent only that there is one, and what is wished for. */
  record(turn: TurnInfo, request: HardshipRequest): Promise<void>;
}
