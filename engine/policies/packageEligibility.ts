import { z } from 'zod';
import { products } from '../facility.js';

const grade = z.int().min(1).max(5);
const days = z.int().min(0);
const rupiah = z.int().min(0);

/** Whom a package is for; what is not named does not matter. Both ends of a range are included. */
export const packageEligibility = z
  .strictObject({
    /** Names of the bank's own groups of customers. */
    segments: z.array(z.string().min(1)).min(1).optional(),
    products: z.array(z.enum(products)).min(1).optional(),
    daysPastDue: z.tuple([days, days]).optional(),
    /** Kolektibilitas. */
    grade: z.tuple([grade, grade]).optional(),
    /** Total of the bill in rupiah. */
    total: z.tuple([rupiah, rupiah]).optional(),
  })
  .superRefine(({ daysPastDue, grade: grades, total }, context) => {
    for (const [name, range] of Object.entries({ daysPastDue, grade: grades, total })) {
      if (range === undefined || range[0] <= range[1]) continue;
      context.addIssue({ code: 'custom', path: [name, 0], message: 'is above the end of the range' });
    }
  });
