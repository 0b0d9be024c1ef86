import type { Temporal } from 'temporal-polyfill';
import type { DayCount } from './dayCount.js';
import type { InterestMethod } from './facility.js';
import type { Rate, RoundingUnit, Rupiah } from './money.js';
import type { RoundingMode } from './rounding.js';

/** A loan to be scheduled: rupiah, a rate a year, months, the day of the first instalment. */
export interface ScheduleTerms extends ScheduleOptions {
  readonly principal: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
  readonly method: InterestMethod;
  readonly firstDueDate: Temporal.PlainDate;
  readonly roundingUnit: RoundingUnit;
}

/** What some contracts have besides: all of it may be left out. */
export interface ScheduleOptions {
  /** How the regular instalment is rounded to the unit; half up where nothing is said. */
  readonly roundingMode?: RoundingMode | undefined;
  /** Rates that replace the one before from an instalment on, in order: fixed, then floating. */
  readonly rateChanges?: readonly RateChange[] | undefined;
  /** The first months bear no interest; what is paid in them is principal. */
  readonly interestFreeMonths?: number | undefined;
  /** In the first months interest alone is paid; the tenor stays the same. */
  readonly principalGraceMonths?: number | undefined;
  /** Interest of the first months is put off and paid in equal parts over the rest; it bears no interest itself. */
  readonly interestGraceMonths?: number | undefined;
  /** Rupiah of the principal that stay until the last instalment. */
  readonly balloon?: Rupiah | undefined;
  /** A first period that is no month: its interest runs from this day by this count of days. */
  readonly firstPeriod?: FirstPeriod | undefined;
}

export interface RateChange {
  /** Number of the first instalment at the new rate, from 2 on. */
  readonly fromInstalment: number;
  readonly annualRate: Rate;
}

export interface FirstPeriod {
  readonly from: Temporal.PlainDate;
  readonly dayCount: Exclude<DayCount, 'actual/actual-icma'>;
}
