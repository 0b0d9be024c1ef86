import { z } from 'zod';
import { isRate, isRateAbove } from '../rate.js';

/** A rate as decimal text, not negative. */
export const rateField = z.string().refine(isRate, 'a decimal fraction such as "0.10"');

/** A part of a whole as decimal text, 0 to 1. */
export const shareField = z
  .string()
  .refine((text) => isRate(text) && !isRateAbove(text, '1'), 'a share between 0 and 1 such as "0.10"');

/** What amounts are rounded to. */
export const unitField = z.union([z.literal(1), z.literal(100), z.literal(1000)]);

/** Faults a list whose ids are not each other's. */
export function uniqueIds(list: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  list.forEach(({ id }, index) => {
    if (!list.slice(0, index).some((earlier) => earlier.id === id)) return;
    context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is used twice` });
  });
}
