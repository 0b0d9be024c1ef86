import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Policy } from './policy.js';

/** What is claimed: a sum once, or interest and other sums that fall due every year or more often. */
export const prescribedClaims = ['principal', 'periodic'] as const;
export type PrescribedClaim = (typeof prescribedClaims)[number];

/** A summons or other act of the creditor's (KUHPerdata 1979), or an acknowledgement by the debtor (1982). */
export const interruptionKinds = ['summons', 'acknowledgement'] as const;

export interface Interruption {
  readonly kind: (typeof interruptionKinds)[number];
  readonly on: Temporal.PlainDate;
}

export interface PrescriptionInput {
  readonly claim: PrescribedClaim;
  readonly dueOn: Temporal.PlainDate;
  readonly interruptions: readonly Interruption[];
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'prescription'>;
}

/** Whether a claim is barred. A barred one lives on as a natural obligation: paying it is no mistake, suing is barred. */
export interface Prescription {
  readonly kind: 'prescription';
  readonly barred: boolean;
  /** The day the years are counted from: the due date or the last interruption that counted. */
  readonly runsFrom: Temporal.PlainDate;
  /** The last day on which the claim can still be brought, or be interrupted. */
  readonly lastDay: Temporal.PlainDate;
  readonly interruptedBy: Interruption | null;
}

/**
 * When a claim is barred by prescription: the policy's years after it fell due (KUHPerdata 1967; interest and periodic
 * sums 1975), anew from every interruption (1979, 1982). The last day must have passed (1961-1962). An interruption
 * before the due date or after the last day changes nothing, nor does one after `asOf`.
 */
export function prescription(input: PrescriptionInput): Prescription {
  const { asOf, claim, dueOn, interruptions, policy } = input;
  const { periodicYears, years } = policy.prescription;
  const length = { years: claim === 'periodic' ? periodicYears : years };
  let runsFrom = dueOn;
  let lastDay = dueOn.add(length);
  let interruptedBy: Interruption | null = null;
  for (const interruption of interruptions.toSorted((left, right) => compareDays(left.on, right.on))) {
    const { on } = interruption;
    if (compareDays(on, runsFrom) <= 0 || compareDays(on, lastDay) > 0 || compareDays(on, asOf) > 0) continue;
    runsFrom = on;
    lastDay = on.add(length);
    interruptedBy = interruption;
  }
  return { kind: 'prescription', barred: compareDays(asOf, lastDay) > 0, runsFrom, lastDay, interruptedBy };
}
