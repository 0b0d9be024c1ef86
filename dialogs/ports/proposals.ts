import type { Temporal } from 'temporal-polyfill';
import type { Rupiah } from '../../engine/money.js';
import type { TurnInfo } from './turn.js';

/** Equal payments from a day on. */
export interface PlanFrom {
  readonly payment: Rupiah;
  readonly months: number;
  readonly firstDueDate: Temporal.PlainDate;
}

/**
 * `accepted` and `countered` were decided by the bot or by a person: their `agreeable` plan can be agreed on until
 * `validUntil`. `waiting` is with a person until `answerBy`.
 */
export type ProposalStatus = 'accepted' | 'countered' | 'waiting' | 'declined' | 'withdrawn';

/** A debtor's own plan and what became of it. */
export interface Proposal {
  readonly id: string;
  /** US-…: the number of the case. */
  readonly reference: string;
  readonly facilityId: string;
  readonly status: ProposalStatus;
  readonly asked: PlanFrom;
  readonly agreeable: PlanFrom | null;
  readonly level: number;
  readonly answerBy: Temporal.PlainDate | null;
  readonly validUntil: Temporal.PlainDate | null;
  /** Whether a person has answered, and what they wrote to the debtor. */
  readonly answered: boolean;
  readonly note: string | null;
}

/** A proposal with how it was decided. Amounts in whole rupiah. */
export interface ProposalSubmission {
  readonly facilityId: string;
  readonly asked: PlanFrom;
  /** Null where the debtor would rather not say. */
  readonly household: {
    readonly income: Rupiah;
    readonly necessities: Rupiah;
    readonly otherInstalments: Rupiah;
  } | null;
  readonly reason: string | null;
  readonly billTotal: Rupiah;
  readonly status: 'accepted' | 'countered' | 'waiting';
  readonly agreeable: PlanFrom | null;
  readonly level: number;
  readonly answerBy: Temporal.PlainDate | null;
  readonly validUntil: Temporal.PlainDate | null;
  /** Codes of why, for the officer. */
  readonly reasons: readonly string[];
}

export interface ProposalService {
  /** What the records know beside the proposal: agreements not kept, and the case of an objection that is being looked into. */
  standing(
    debtorId: string,
    facilityId: string,
  ): Promise<{ readonly brokenPromises: number; readonly dispute: string | null }>;
  /** Writes a proposal down; the one before it on the same debt is replaced. Throws when the debt is not this debtor's. */
  submit(turn: TurnInfo, debtorId: string, submission: ProposalSubmission): Promise<Proposal>;
  /** The proposals of a debtor that were not replaced, the latest first. */
  list(debtorId: string): Promise<readonly Proposal[]>;
  /** Takes a proposal back while it waits. */
  withdraw(turn: TurnInfo, debtorId: string, proposalId: string): Promise<{ readonly kind: 'withdrawn' | 'refused' }>;
  /** Answers of people that the debtor has not been told of, each once; and how many are still awaited. */
  answers(turn: TurnInfo, debtorId: string): Promise<{ readonly news: readonly Proposal[]; readonly waiting: number }>;
}
