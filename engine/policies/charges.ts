import { z } from 'zod';
import { endsAfterStart, forProducts, period } from './dated.js';
import { shareField } from './fields.js';

const rupiah = z.int().min(0);
const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** Where a penalty or late fee is never charged. */
const exemptions = {
  /** No charge when the due date itself is a national holiday. */
  noneOnHoliday: z.boolean(),
  /** No charge from this grade on; null: at every grade. */
  stopsAtGrade: grade.nullable(),
};

/**
 * What may be charged to a debtor, by product and by the day on which it is charged (domain.md §3). The last rule of a
 * list that fits the product and the day applies.
 */
export const chargesSection = z.strictObject({
  /** Caps of a penalty that runs by the day. */
  penalties: z
    .array(
      z.strictObject({
        ...forProducts,
        ...period,
        ...exemptions,
        /** Fraction of the overdue amount a day. */
        maxDailyRate: shareField,
        /** The whole penalty of an overdue amount as a share of it. */
        maxShare: shareField,
        /** Rupiah; null: no such cap. */
        maxAmount: rupiah.nullable(),
      }),
    )
    .superRefine(endsAfterStart),
  /** The late fee of a billing period: a share of the bill, at most so many rupiah. */
  lateFees: z
    .array(z.strictObject({ ...forProducts, ...period, ...exemptions, share: shareField, maxAmount: rupiah }))
    .superRefine(endsAfterStart),
  /** The least a card holder pays: a share of the bill. */
  minimumPayments: z
    .array(z.strictObject({ ...forProducts, ...period, share: shareField }))
    .superRefine(endsAfterStart),
  /** The highest contractual interest a year. */
  interest: z
    .array(z.strictObject({ ...forProducts, ...period, maxAnnualRate: shareField }))
    .superRefine(endsAfterStart),
  /** Every fee that may be charged, by the words that stand in its description, and its cap in rupiah. */
  fees: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        words: z.array(z.string().min(1)).min(1),
        ...forProducts,
        ...period,
        maxAmount: rupiah,
        /** The fee for paying late: also measured by `lateFees`. */
        isLateFee: z.boolean(),
      }),
    )
    .superRefine(endsAfterStart),
});
