import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:00');

/** When and how often a debtor may be contacted (POJK 22/2023 art. 62; counts are the bank's own, domain.md §2). */
export const contactSection = z
  .strictObject({
    /** ISO days of the week, 1 Monday to 7 Sunday. */
    daysOfWeek: z.array(z.int().min(1).max(7)).min(1),
    /** Local time of the debtor's address; `until` itself is already outside. */
    from: clock,
    until: clock,
    maxPerDay: z.int().min(1),
    /** In any seven days in a row. */
    maxPerWeek: z.int().min(1),
  })
  .refine(({ from, until }) => from < until, { message: 'is not before until', path: ['from'] });

/** Working days for complaints (POJK 22/2023), clock hours for requests about one's own data (UU PDP 27/2022: 3 × 24). */
export const complaintsSection = z.strictObject({
  oralWorkingDays: z.int().positive(),
  writtenWorkingDays: z.int().positive(),
  /** How much longer a written complaint may take, once, when the consumer is told before the first deadline. */
  extensionWorkingDays: z.int().positive(),
  /** In which the consumer completes the documents. */
  documentWorkingDays: z.int().positive(),
  /** In which a request to see, correct or withdraw personal data is answered, day and night counted. */
  personalDataHours: z.int().positive(),
});
