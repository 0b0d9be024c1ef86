import { z } from 'zod';
import { isRateAbove } from '../rate.js';
import { rateField, shareField, unitField } from './fields.js';

/** Least present value of a proposal as a share of the debt, for grades 1 (Lancar) to 5 (Macet). */
const valueShares = z.tuple([shareField, shareField, shareField, shareField, shareField]);

/** What one level of approval may decide alone. Level 0 is the bot. */
const approvalLevel = z.strictObject({
  maxMonths: z.int().positive(),
  maxGrade: z.int().min(1).max(5),
  maxBrokenPromises: z.int().min(0),
  minValueShare: valueShares,
  /** Working days within which a person of this level answers. */
  answerWorkingDays: z.int().positive(),
});

type ApprovalLevel = z.infer<typeof approvalLevel>;

/** What a debtor's proposal is held against, and who may decide what. */
export const proposalsPolicy = z.strictObject({
  /** Fraction a year at which payments to come are discounted. */
  discountRate: rateField,
  /** Counter-proposals are rounded to this many rupiah where that still fits. */
  unit: unitField,
  /** An income said may differ from the account's usual inflow by this share of the inflow. */
  incomeTolerance: shareField,
  /** Fewer months of inflow say nothing about an income. */
  minInflowMonths: z.int().positive(),
  /** The level that decides where there are too few months of inflow; 0 leaves it to the bot. */
  withoutHistoryLevel: z.int().min(0),
  /** The level that decides where the income said does not fit the account. */
  inconsistentLevel: z.int().positive(),
  /** From the bot upwards; each level may do all that the one before it may. */
  levels: z.array(approvalLevel).min(2).superRefine(checkWidening),
});

function checkWidening(levels: readonly ApprovalLevel[], context: z.RefinementCtx): void {
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    if (before === undefined || isWider(level, before)) return;
    context.addIssue({ code: 'custom', path: [index], message: 'may not do all that the level before it may' });
  });
}

function isWider(level: ApprovalLevel, before: ApprovalLevel): boolean {
  return (
    level.maxMonths >= before.maxMonths &&
    level.maxGrade >= before.maxGrade &&
    level.maxBrokenPromises >= before.maxBrokenPromises &&
    level.minValueShare.every((share, index) => !isRateAbove(share, before.minValueShare[index] ?? '0'))
  );
}
