import { z } from 'zod';
import { isRateAbove } from '../rate.js';
import { shareField, unitField } from './fields.js';

/** How much of an account's balance may be paid at once, and when the bank is sure of it. */
export const lumpSumPolicy = z
  .strictObject({
    /** Months of usual spending that stay on the account where the household names no reserve of its own. */
    reserveMonths: z.int().min(0).max(60),
    /** The sum must have been there, beyond the reserve, in at least this share of the months. */
    coverage: shareField,
    /** Fewer months of history say nothing. */
    minMonths: z.int().positive(),
    /** From this certainty on it is called high, from `mediumCertainty` medium, below that low. */
    highCertainty: shareField,
    mediumCertainty: shareField,
    /** The sum is rounded down to this many rupiah. */
    unit: unitField,
  })
  .refine(
    ({ highCertainty, mediumCertainty }) => !isRateAbove(mediumCertainty, highCertainty),
    'mediumCertainty is above highCertainty',
  );
