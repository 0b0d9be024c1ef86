import { z } from 'zod';

/** A debt of these products may be turned into a share in the business; a retail debt never is (domain.md §1). */
const businessProducts = ['modal_kerja'] as const;

/** When a debt may be restructured. */
export const restructuringPolicy = z.strictObject({
  /** Arrears that the safe amount clears within so many months, beside the instalment, are no payment difficulty. */
  arrearsMonths: z.int().positive(),
  equityProducts: z.array(z.enum(businessProducts)),
});
