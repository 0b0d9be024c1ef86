import type { Temporal } from 'temporal-polyfill';
import type { InterestMethod } from './facility.js';
import type { Rate, RoundingUnit, Rupiah } from './money.js';

/** A loan to be scheduled: rupiah, a rate a year, months, the day of the first instalment. */
export interface ScheduleTerms {
  readonly principal: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
  readonly method: InterestMethod;
  readonly firstDueDate: Temporal.PlainDate;
  readonly roundingUnit: RoundingUnit;
}
