import type { Temporal } from 'temporal-polyfill';
import { type Claim, newClaim, owedOn } from './claim.js';
import type { Instalment, PenaltyTerms } from './facility.js';
import type { Rupiah } from './money.js';
import { type OverdueStep, penalty } from './penalty.js';
import type { PenaltyDetail } from './results.js';

/** An instalment that is not fully paid, with the penalty that runs on it. */
export interface OpenInstalment {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly principal: Claim;
  readonly interest: Claim;
  readonly penalty: Claim;
  overdue: readonly OverdueStep[];
  penalties: readonly PenaltyDetail[];
}

/** Opens an instalment with the interest that is owed on it (all of it when due, less when it is called early). */
export function openInstalment(instalment: Instalment, interest: Rupiah): OpenInstalment {
  const { dueDate, number } = instalment;
  const source = { instalment: number };
  return {
    number,
    dueDate,
    principal: newClaim('principal', dueDate, instalment.principal, source),
    interest: newClaim('interest', dueDate, interest, source),
    penalty: newClaim('penalty', dueDate, 0, source),
    overdue: [],
    penalties: [],
  };
}

/** The claims of an instalment in the order in which money pays them: penalty, interest, principal. */
export function claimsOf(open: OpenInstalment): readonly Claim[] {
  return [open.penalty, open.interest, open.principal];
}

/** Principal and interest still unpaid: what the penalty runs on. */
export function overdueAmount(open: OpenInstalment): Rupiah {
  return owedOn(open.principal) + owedOn(open.interest);
}

export function accruePenalty(open: OpenInstalment, terms: PenaltyTerms, day: Temporal.PlainDate): void {
  open.penalties = penalty(open.number, open.overdue, terms, day);
  open.penalty.gross = open.penalties.reduce((sum, detail) => sum + detail.amount, 0);
}

/** Notes what is overdue from `day` on, where that has changed. */
export function noteOverdue(open: OpenInstalment, day: Temporal.PlainDate): void {
  const base = overdueAmount(open);
  const last = open.overdue.at(-1);
  if (last?.base === base) return;
  const earlier = last?.from.equals(day) ? open.overdue.slice(0, -1) : open.overdue;
  open.overdue = [...earlier, { from: day, base }];
}
