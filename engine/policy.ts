import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const rate = z.string().regex(/^\d+(\.\d+)?$/, 'a decimal fraction such as "0.10"');
const share = rate.refine((text) => Number(text) <= 1, 'a share between 0 and 1');
const day = z.string().transform((text, context) => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    context.addIssue({ code: 'custom', message: 'a calendar day such as 2026-01-31' });
    return z.NEVER;
  }
});

const roundingUnit = z.union([z.literal(1), z.literal(100), z.literal(1000)]);

/** What a package forgives of each component of the bill, as shares between 0 and 1. */
const waiver = z.strictObject({ penalty: share, fee: share, interest: share, principal: share });

const packageRule = z
  .strictObject({
    id: z.string().min(1),
    /** Bills the package is for. */
    basis: z.enum(['arrears', 'outstanding']),
    waive: waiver,
    minMonths: z.int().positive(),
    maxMonths: z.int().positive(),
    /** The first payment falls this many days after acceptance at the latest; the following ones monthly. */
    firstPaymentDays: z.int().positive(),
  })
  .refine((rule) => rule.minMonths <= rule.maxMonths, 'minMonths is above maxMonths');

/**
 * The bank's policy: every cap, share, tenor and period the engine uses, effective-dated, edited by the bank and never
 * a constant in code.
 */
export const policySchema = z.strictObject({
  id: z.string().min(1),
  effectiveFrom: day,
  rounding: z.strictObject({ unit: roundingUnit }),
  kolektibilitas: z.strictObject({
    /** Highest days past due of grades 1 to 4, ascending; beyond the last is grade 5. */
    maxDaysPastDue: z.tuple([z.int().min(0), z.int(), z.int(), z.int()]),
  }),
  limits: z.strictObject({
    maxAnnualRate: rate,
    /** Longest contract. */
    maxMonths: z.int().positive(),
    /** Longest repayment plan. */
    maxPlanMonths: z.int().positive(),
    /** Rupiah. */
    maxAmount: z.int().positive(),
  }),
  affordability: z.strictObject({
    /** Share of what is left after necessities, reserve and other instalments that may go to this debt. */
    share,
    /** Share of income kept back as an emergency reserve. */
    reserveShare: share,
    /** The safe amount is rounded down to this many rupiah. */
    unit: roundingUnit,
  }),
  packages: z.array(packageRule).min(1),
  offers: z.strictObject({ validDays: z.int().positive(), cancelDays: z.int().positive() }),
  /** National holidays and cuti bersama by year; a year without a table is unknown, never guessed. */
  holidays: z.record(z.string().regex(/^\d{4}$/), z.array(day)),
});

export type Policy = z.infer<typeof policySchema>;
export type PackageRule = Policy['packages'][number];
