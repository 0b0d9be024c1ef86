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

/** A calendar day as it comes out; a year beyond 9999 has its sign and six digits, as ISO 8601 has it. */
export const isoDay = z
  .string()
  .regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/)
  .meta({ description: 'a calendar day such as 2026-01-31', format: 'date' });

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

/** How a penalty was counted: base × dailyRate × days = amount, rounded half-up. */
export const penaltyDetail = z.strictObject({
  instalment: whole,
  base: whole,
  dailyRate: decimal,
  days: whole,
  amount: whole,
});
