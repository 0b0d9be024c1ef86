import { z } from 'zod';
import { dayField } from './dated.js';
import { shareField } from './fields.js';

/** Years after which a claim is barred: any claim (KUHPerdata 1967), interest and periodic sums (1975). */
export const prescriptionSection = z.strictObject({
  years: z.int().positive(),
  periodicYears: z.int().positive(),
});

const rupiah = z.int().min(0);

/** Stamp duty by the day of the document (UU 10/2020; before 2021 PP 24/2000). Receipts pay by what they are above. */
export const stampDutySection = z
  .array(
    z.strictObject({
      from: dayField,
      /** Of agreements and statements, whatever their amount. */
      documents: rupiah,
      receipts: z.array(z.strictObject({ above: rupiah, duty: rupiah })).min(1),
    }),
  )
  .min(1);

/** After restructuring: how many periods in a row are paid before the grade may rise (domain.md §1). */
export const regradingSection = z.strictObject({ periods: z.int().positive() });

/** Non-performing loans: the supervisor's ceiling as a share of all credit. */
export const nplSection = z.strictObject({ ceiling: shareField });
