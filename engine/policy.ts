import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { chargesSection } from './policies/charges.js';
import { complaintsSection, contactSection } from './policies/conduct.js';
import { discountPolicy } from './policies/discount.js';
import { nplSection, prescriptionSection, regradingSection, stampDutySection } from './policies/law.js';
import { lumpSumPolicy } from './policies/lumpSum.js';
import { outreachPolicy } from './policies/outreach.js';
import { packageEligibility } from './policies/packageEligibility.js';
import { paymentsSection, slikSection } from './policies/payments.js';
import { proposalsPolicy } from './policies/proposals.js';
import { restructuringPolicy } from './policies/restructuring.js';
import { scorecardPolicy } from './policies/scorecard.js';
import { settlementPolicy } from './policies/settlement.js';
import { vulnerabilityPolicy } from './policies/vulnerability.js';
import { isRate, isRateAbove } from './rate.js';

const rate = z.string().refine(isRate, 'a decimal fraction such as "0.10"');
const share = z
  .string()
  .refine((text) => isRate(text) && !isRateAbove(text, '1'), 'a share between 0 and 1 such as "0.10"');
const day = z.string().transform((text, context) => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // Not a day of the calendar: said below, as for any other text.
  }
  context.addIssue({ code: 'custom', message: 'a calendar day such as 2026-01-31' });
  return z.NEVER;
});

const roundingUnit = z.union([z.literal(1), z.literal(100), z.literal(1000)]);

/** Highest days past due of grades 1 to 4; beyond the last is grade 5. */
const gradeLimits = z
  .tuple([z.int().min(0), z.int(), z.int(), z.int()])
  .refine(
    (limits) => limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? limit)),
    'must ascend',
  );

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
    /** The first payment falls this many days after the offer; the following ones monthly. */
    firstPaymentDays: z.int().positive(),
    /** Whom the package is for; everybody when it is not there. */
    eligibility: packageEligibility.optional(),
  })
  .refine((rule) => rule.minMonths <= rule.maxMonths, { message: 'is above maxMonths', path: ['minMonths'] });

const packageRules = z
  .array(packageRule)
  .min(1)
  .superRefine((rules, context) => {
    rules.forEach(({ basis, id }, index) => {
      if (!rules.slice(0, index).some((rule) => rule.id === id && rule.basis === basis)) return;
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is used twice for ${basis}` });
    });
  });

const holidays = z.record(z.string().regex(/^\d{4}$/), z.array(day)).superRefine((tables, context) => {
  for (const [year, days] of Object.entries(tables)) {
    days.forEach((holiday, index) => {
      if (String(holiday.year) === year) return;
      context.addIssue({ code: 'custom', path: [year, index], message: `is not in ${year}` });
    });
  }
});

/** What the check of packages against the longest plan needs; other faults do not keep it from being made. */
const planMonths = z.object({
  limits: z.object({ maxPlanMonths: z.int() }),
  packages: z.array(z.object({ maxMonths: z.int() })),
});

/**
 * The bank's policy: every cap, share, tenor and period the engine uses, effective-dated, edited by the bank and never
 * a constant in code.
 */
export const policySchema = z
  .strictObject({
    id: z.string().min(1),
    effectiveFrom: day,
    rounding: z.strictObject({ unit: roundingUnit }),
    kolektibilitas: z.strictObject({ maxDaysPastDue: gradeLimits }),
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
    lumpSum: lumpSumPolicy,
    proposals: proposalsPolicy,
    vulnerability: vulnerabilityPolicy,
    scorecard: scorecardPolicy,
    outreach: outreachPolicy,
    packages: packageRules,
    discount: discountPolicy,
    settlement: settlementPolicy,
    restructuring: restructuringPolicy,
    offers: z.strictObject({ validDays: z.int().positive(), cancelDays: z.int().positive() }),
    complaints: complaintsSection,
    charges: chargesSection,
    contact: contactSection,
    prescription: prescriptionSection,
    stampDuty: stampDutySection,
    regrading: regradingSection,
    npl: nplSection,
    payments: paymentsSection,
    slik: slikSection,
    /** National holidays and cuti bersama by year; a year without a table is unknown, never guessed. */
    holidays,
  })
  .superRefine(
    ({ limits, packages }, context) => {
      packages.forEach((rule, index) => {
        if (rule.maxMonths <= limits.maxPlanMonths) return;
        const message = `is above limits.maxPlanMonths (${limits.maxPlanMonths})`;
        context.addIssue({ code: 'custom', path: ['packages', index, 'maxMonths'], message });
      });
    },
    { when: ({ value }) => planMonths.safeParse(value).success },
  );

export type Policy = z.infer<typeof policySchema>;
export type PackageRule = Policy['packages'][number];
