import type { Temporal } from 'temporal-polyfill';
import type { Rupiah } from './money.js';
import type { Components } from './results.js';

/** One thing owed, and what has been done about it. `instalment` or `entry` says where it comes from. */
export interface Claim {
  readonly component: keyof Components;
  readonly instalment: number | null;
  readonly entry: string | null;
  readonly dueDate: Temporal.PlainDate;
  /** Rupiah; grows while penalty or interest accrues. */
  gross: Rupiah;
  waived: Rupiah;
  paid: Rupiah;
  /** Ids of the payments that went into `paid`. */
  readonly payments: Set<string>;
}

/** A claim of `gross` rupiah of which nothing is waived or paid yet. */
export function newClaim(
  component: Claim['component'],
  dueDate: Temporal.PlainDate,
  gross: Rupiah,
  source: { readonly instalment?: number; readonly entry?: string } = {},
): Claim {
  const { entry = null, instalment = null } = source;
  return { component, instalment, entry, dueDate, gross, waived: 0, paid: 0, payments: new Set() };
}

/** What is still unpaid of a claim, in rupiah. */
export function owedOn(claim: Claim): Rupiah {
  return claim.gross - claim.waived - claim.paid;
}

/** What is still unpaid of each component. */
export function owedByComponent(claims: readonly Claim[]): Components {
  const owed = { penalty: 0, fee: 0, interest: 0, principal: 0 };
  for (const claim of claims) owed[claim.component] += owedOn(claim);
  return owed;
}
