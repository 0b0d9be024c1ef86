import type { Zone } from './contactAllowed.js';
import { amountFault, countFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import type { Refusal } from './refusal.js';
import { figuresFault, type ScoreFigures } from './score.js';

/** Why a debtor is not contacted whatever the hour: each stops demands on that debt. */
export const holds = ['disputed', 'agreement_kept', 'opted_out', 'vulnerable', 'represented'] as const;
export type Hold = (typeof holds)[number];

/** One facility of a portfolio. `owed` in whole rupiah. */
export interface Candidate {
  readonly id: string;
  readonly owed: Rupiah;
  readonly figures: ScoreFigures;
  readonly zone: Zone;
  /** Contacts made today, and in the last seven days with today, by the debtor's own calendar. */
  readonly contactsToday: number;
  readonly contactsInWeek: number;
  /** The debtor has consented to contact outside the window. */
  readonly hasConsent: boolean;
  readonly hold: Hold | null;
}

/** Says what in a facility is nonsense, with the name of its field. */
export function candidateFault(facility: Candidate, policy: Pick<Policy, 'limits' | 'scorecard'>): Refusal | undefined {
  return (
    (facility.owed === 0 ? undefined : amountFault(facility.owed, 'owed', policy.limits.maxAmount)) ??
    figuresFault(facility.figures, policy.scorecard) ??
    countFault(facility.contactsToday, 'contactsToday') ??
    countFault(facility.contactsInWeek, 'contactsInWeek')
  );
}
