import { z } from 'zod';

/** A whole number as it comes out: rupiah, days, months, ordinals. */
export const whole = z
  .string()
  .regex(/^-?\d+$/)
  .meta({ description: 'a whole number as decimal text' });

/** A decimal number as it comes out: rates, shares, ratios. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'a decimal number as text' });

/** A calendar day as it comes out. */
export const isoDay = z.iso.date();

/** A moment as it comes out, in UTC. */
export const isoInstant = z.iso.datetime();

/** An amount by component of a debt. */
export const components = z.strictObject({ penalty: whole, fee: whole, interest: whole, principal: whole });

/** One row of a schedule or plan. */
export const planRow = z.strictObject({
  number: whole,
  dueDate: isoDay,
  payment: whole,
  principal: whole,
  interest: whole,
  balance: whole,
});
