import type { Temporal } from 'temporal-polyfill';
import type { InterestMethod } from './facility.js';
import type { RoundingUnit, Rupiah } from './money.js';
import type { Fraction } from './rate.js';
import type { RoundingMode } from './rounding.js';

/** A loan, or what is left of one, that is repaid at one rate. Amounts in whole rupiah. */
export interface Stretch {
  /** What is repaid by the regular instalments. */
  readonly principal: Rupiah;
  /** What stays until the end and bears interest: a balloon, or 0. */
  readonly resting: Rupiah;
  /** What flat interest is charged on. */
  readonly flatBase: Rupiah;
  /** A fraction per month. */
  readonly rate: Fraction;
  readonly months: number;
  readonly method: InterestMethod;
  readonly firstDueDate: Temporal.PlainDate;
  readonly roundingUnit: RoundingUnit;
  readonly roundingMode: RoundingMode;
}
