import type { Temporal } from 'temporal-polyfill';
import type { TurnInfo } from './turn.js';

/** Whom a complaint is about: somebody who collects for the bank, or a middleman who sells a way out. */
export type ComplaintKind = 'collector' | 'middleman';

/** What can be told after a complaint is registered; null: not known or not told. */
export interface ComplaintDetails {
  readonly happened: string | null;
  readonly who: string | null;
  readonly evidence: string | null;
  /** Where somebody whose identity is not known wants the answer. */
  readonly contact: string | null;
}

export interface ComplaintReport extends ComplaintDetails {
  readonly kind: ComplaintKind;
  readonly debtorId: string | null;
  readonly what: string;
}

/** A complaint on the register. */
export interface RegisteredComplaint {
  /** The register number, PG-…. */
  readonly reference: string;
  readonly kind: ComplaintKind;
  readonly receivedAt: Temporal.Instant;
  /** Last day for the answer. */
  readonly answerBy: Temporal.PlainDate;
  /** Years whose holidays the bank does not know yet: the day may move back by them. */
  readonly unknownYears: readonly number[];
  /** True when the words went to a complaint that this conversation has had open for less than a day. */
  readonly added: boolean;
}

export interface ComplaintService {
  /**
   * Puts a complaint on the register, once a turn. A complaint about a collector asks for the contact to pause. With
   * `continuing`, words of the same kind in the same conversation within a day go to the complaint that is open.
   */
  register(
    turn: TurnInfo,
    report: ComplaintReport,
    options?: { readonly continuing: boolean },
  ): Promise<RegisteredComplaint>;
  /** Adds what was told afterwards; only from the conversation that complained. False when there is no such complaint. */
  add(turn: TurnInfo, reference: string, details: ComplaintDetails): Promise<boolean>;
}
