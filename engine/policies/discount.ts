import { z } from 'zod';
import { rateField } from './fields.js';

/** How time is discounted: by months at a twelfth of the yearly rate, or by days with the rate compounded yearly. */
const discountings = ['monthly', 'actual_365'] as const;

/** What money costs the bank a year, and how it is counted: the measure of settlements and restructuring. */
export const discountPolicy = z.strictObject({ annualRate: rateField, discounting: z.enum(discountings) });

export type Discount = z.infer<typeof discountPolicy>;
