import type { Temporal } from 'temporal-polyfill';
import { addMonths, compareDays, daysBetween } from './calendar.js';
import type { Instalment } from './facility.js';
import type { Rupiah } from './money.js';
import { roundRatio } from './rounding.js';

/**
 * The interest of the running period by days, rounded half-up: the instalment's interest × days since the due date
 * before ÷ days of the period. The first period starts a month before its due date, and nothing has accrued before.
 */
export function accruedInterest(running: Instalment, before: Instalment | undefined, asOf: Temporal.PlainDate): Rupiah {
  const start = before?.dueDate ?? addMonths(running.dueDate, -1);
  const days = Math.max(0, daysBetween(start, asOf));
  return roundRatio(BigInt(running.interest) * BigInt(days), BigInt(daysBetween(start, running.dueDate)));
}

/** Instalments in order of days: those due up to and including `asOf`, and those to come. */
export function dueAndToCome(
  instalments: readonly Instalment[],
  asOf: Temporal.PlainDate,
): { readonly due: readonly Instalment[]; readonly toCome: readonly Instalment[] } {
  const inOrder = instalments.toSorted((left, right) => compareDays(left.dueDate, right.dueDate));
  const split = inOrder.findIndex(({ dueDate }) => compareDays(dueDate, asOf) > 0);
  return split === -1 ? { due: inOrder, toCome: [] } : { due: inOrder.slice(0, split), toCome: inOrder.slice(split) };
}
