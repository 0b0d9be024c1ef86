import { deferInterest } from './deferInterest.js';
import { withFirstPeriod } from './firstPeriod.js';
import { monthlyRate } from './rate.js';
import type { PlanRow } from './results.js';
import { phasedRows } from './schedulePhases.js';
import type { ScheduleTerms } from './scheduleTerms.js';
import { stretchRows } from './stretchRows.js';

/** The rows of terms that are known to be valid; `schedule` checks them and says how they are rounded. */
export function scheduleRows(terms: ScheduleTerms): readonly PlanRow[] {
  const rows = isPlain(terms) ? plainRows(terms) : phasedRows(terms);
  const firstPeriod = terms.firstPeriod === undefined ? rows : withFirstPeriod(rows, terms, terms.firstPeriod);
  const graceMonths = terms.interestGraceMonths ?? 0;
  return graceMonths === 0 ? firstPeriod : deferInterest(firstPeriod, graceMonths, terms.roundingUnit);
}

/** One rate and equal treatment of all months. */
function isPlain({ balloon, interestFreeMonths, principalGraceMonths, rateChanges }: ScheduleTerms): boolean {
  return !balloon && !interestFreeMonths && !principalGraceMonths && (rateChanges ?? []).length === 0;
}

function plainRows(terms: ScheduleTerms): readonly PlanRow[] {
  const { annualRate, firstDueDate, method, months, principal, roundingMode = 'half_up', roundingUnit } = terms;
  const rate = monthlyRate(annualRate);
  return stretchRows({
    principal,
    resting: 0,
    flatBase: principal,
    rate,
    months,
    method,
    firstDueDate,
    roundingUnit,
    roundingMode,
  });
}
