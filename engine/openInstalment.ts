import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';
import { type Claim, newClaim, owedOn } from './claim.js';
import type { Instalment, PenaltyTerms } from './facility.js';
import type { Rupiah } from './money.js';
import { chargedDays, type DailyPenalty, excludedDays, type OverdueStep, penalty } from './penalty.js';
import type { PenaltyDetail } from './results.js';

/** An instalment that is not fully paid, with the penalty that runs on it. */
export interface OpenInstalment {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly principal: Claim;
  readonly interest: Claim;
  readonly penalty: Claim;
  readonly overdue: OverdueStep[];
  /** Rupiah of the steps that are over, before grace: what is past is counted once. */
  finished: Rupiah;
  penalties: readonly PenaltyDetail[];
}

/** The contract's penalty, made ready for many instalments. */
export interface PenaltyRun {
  readonly terms: PenaltyTerms;
  readonly daily: DailyPenalty | undefined;
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
    finished: 0,
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

/** Brings the penalty owed up to `day`. */
export function accruePenalty(open: OpenInstalment, run: PenaltyRun, day: Temporal.PlainDate): void {
  const last = open.overdue.at(-1);
  if (last === undefined || run.daily === undefined) return;
  const end = last.base === 0 ? last.from : day;
  const isWithinGrace = daysBetween(open.dueDate, end) <= run.terms.graceDays;
  open.penalty.gross = isWithinGrace ? 0 : open.finished + stepAmount(open, last, end, run);
}

/** Says in figures how the penalty up to `day` comes about. */
export function detailPenalty(open: OpenInstalment, run: PenaltyRun, day: Temporal.PlainDate): void {
  open.penalties = penalty(open.number, open.overdue, run.terms, day, run.daily);
  open.penalty.gross = open.penalties.reduce((sum, detail) => sum + detail.amount, 0);
}

/** Notes what is overdue from `day` on, where that has changed. */
export function noteOverdue(open: OpenInstalment, run: PenaltyRun, day: Temporal.PlainDate): void {
  const base = overdueAmount(open);
  const last = open.overdue.at(-1);
  if (last?.base === base) return;
  if (last?.from.equals(day)) open.overdue.pop();
  else if (last !== undefined) open.finished += stepAmount(open, last, day, run);
  open.overdue.push({ from: day, base });
}

function stepAmount(open: OpenInstalment, step: OverdueStep, end: Temporal.PlainDate, run: PenaltyRun): Rupiah {
  const days = chargedDays(open.dueDate, step.from, end, excludedDays(run.terms));
  return run.daily === undefined || days <= 0 ? 0 : run.daily(step.base, days);
}
