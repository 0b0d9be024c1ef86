import { z } from 'zod';
import { isRate, isRateAbove } from '../rate.js';
import { shareField, uniqueIds } from './fields.js';

/** How many of those who are offered a discount pay in time: shares between 0 and 1. */
const responsePoint = z.strictObject({ discount: shareField, paidShare: shareField });

type ResponsePoint = z.infer<typeof responsePoint>;

/** What is known of how the debtors of one segment answer a settlement. */
const settlementCurve = z
  .strictObject({
    /** The segment's name. */
    id: z.string().min(1),
    /** Discounts on the debt that may be offered. */
    levels: z.array(shareField).min(1).superRefine(checkAscending),
    /** Known answers; between two of them the response is taken to run straight. */
    response: z.array(responsePoint).min(1).superRefine(checkRising),
    /** Calendar days within which a settlement is paid. */
    withinDays: z.int().positive().max(3650),
    /** What is recovered of the debt when nothing is settled, and after how many days on average. */
    withoutDeal: z.strictObject({ share: shareField, days: z.int().min(0).max(36_500) }),
  })
  .superRefine(({ levels, response }, context) => {
    const [lowest = '0', highest = '0'] = [response[0]?.discount, response.at(-1)?.discount];
    levels.forEach((level, index) => {
      if (!isAbove(lowest, level) && !isAbove(level, highest)) return;
      context.addIssue({ code: 'custom', path: ['levels', index], message: 'is outside the response curve' });
    });
  });

export const settlementPolicy = z.array(settlementCurve).min(1).superRefine(uniqueIds);

export type SettlementCurve = z.infer<typeof settlementCurve>;

/** Texts that are no shares are faulted where they stand, so here they are not above anything. */
const isAbove = (left: string, right: string): boolean => isRate(left) && isRate(right) && isRateAbove(left, right);

function checkAscending(levels: readonly string[], context: z.RefinementCtx): void {
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    if (before === undefined || !isNotAbove(level, before)) return;
    context.addIssue({ code: 'custom', path: [index], message: 'must be above the one before' });
  });
}

function checkRising(points: readonly ResponsePoint[], context: z.RefinementCtx): void {
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    if (isNotAbove(point.discount, before.discount)) {
      context.addIssue({ code: 'custom', path: [index, 'discount'], message: 'must be above the one before' });
    }
    if (isAbove(before.paidShare, point.paidShare)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'paidShare'],
        message: 'a larger discount is not paid by fewer',
      });
    }
  });
}

const isNotAbove = (left: string, right: string): boolean => isRate(left) && isRate(right) && !isRateAbove(left, right);
