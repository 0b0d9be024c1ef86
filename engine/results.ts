import type { Temporal } from 'temporal-polyfill';
import type { Grade } from './facility.js';
import type { Rate, Rupiah } from './money.js';

/** One line of a bill. Payments are negative; the lines of a bill sum exactly to its total. */
export interface BillLine {
  readonly kind: 'principal' | 'interest' | 'penalty' | 'fee' | 'payment';
  readonly amount: Rupiah;
  /** Numbers of the instalments the line is made of (empty for a card, fees and payments). */
  readonly instalments: readonly number[];
  /** Ids of the ledger entries the line is made of. */
  readonly entries: readonly string[];
}

/** How one instalment's penalty was counted: base × dailyRate × days = amount, rounded half-up. */
export interface PenaltyDetail {
  readonly instalment: number;
  readonly base: Rupiah;
  readonly dailyRate: Rate;
  readonly days: number;
  readonly amount: Rupiah;
}

/** An amount by component of a debt. */
export interface Components {
  readonly penalty: Rupiah;
  readonly fee: Rupiah;
  readonly interest: Rupiah;
  readonly principal: Rupiah;
}

/** What is owed on one facility on one day. */
export interface Bill {
  readonly facilityId: string;
  readonly asOf: Temporal.PlainDate;
  /** `arrears`: what has fallen due on a running contract. `outstanding`: the whole debt of an accelerated one. */
  readonly basis: 'arrears' | 'outstanding';
  readonly lines: readonly BillLine[];
  readonly total: Rupiah;
  /** What is still unpaid of each component, after payments and waivers; the four sum to `total`. */
  readonly owed: Components;
  readonly penalties: readonly PenaltyDetail[];
  /** Payments are counted from this day: the due date of the oldest instalment on the bill (null when none). */
  readonly paymentsSince: Temporal.PlainDate | null;
  readonly daysPastDue: number;
  readonly grade: Grade;
  readonly gradeSource: 'recorded' | 'estimate';
  /** The next contractual instalment not yet due; null for an accelerated or ended contract. */
  readonly nextInstalment: {
    readonly number: number;
    readonly dueDate: Temporal.PlainDate;
    readonly amount: Rupiah;
  } | null;
  /** Money paid beyond everything due. */
  readonly credit: Rupiah;
}

/** What settles the whole facility on one day. total = principal + interest + penalty + fees + earlySettlement - payments. */
export interface Payoff {
  readonly facilityId: string;
  readonly asOf: Temporal.PlainDate;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly penalty: Rupiah;
  readonly fees: Rupiah;
  readonly earlySettlement: Rupiah;
  readonly payments: Rupiah;
  readonly total: Rupiah;
}

export interface PlanRow {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly payment: Rupiah;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly balance: Rupiah;
}

/**
 * A contract's instalments: rows' principal sums to the loan. `months` is the number of rows; it is below the months
 * asked for when rounding ends the loan early. `payment` is the regular (first) instalment.
 */
export interface Schedule {
  readonly kind: 'schedule';
  readonly rows: readonly PlanRow[];
  readonly months: number;
  readonly payment: Rupiah;
  readonly totalInterest: Rupiah;
}

/** A repayment plan: rows' principal sums to `amount`, payments to `totalCost` = amount + totalInterest. */
export interface Plan {
  readonly kind: 'plan';
  readonly amount: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
  readonly payment: Rupiah;
  readonly lastPayment: Rupiah;
  readonly totalInterest: Rupiah;
  readonly totalCost: Rupiah;
  readonly endDate: Temporal.PlainDate;
  readonly rows: readonly PlanRow[];
}

/** What a plan is asked for: a sum a month, or a number of months. */
export type PlanRequest =
  | { readonly by: 'payment'; readonly payment: Rupiah }
  | { readonly by: 'months'; readonly months: number };

/** What of the bill is forgiven, by component. */
export type Waiver = Components;

/** One package of the policy applied to one bill. saving = bill total - plan.totalCost (negative when the plan costs more). */
export interface PackageOffer {
  readonly packageId: string;
  readonly billTotal: Rupiah;
  readonly waived: Waiver;
  readonly discount: Rupiah;
  readonly amount: Rupiah;
  readonly plan: Plan;
  readonly saving: Rupiah;
  /** The months that the policy allows for this package, both ends included. */
  readonly minMonths: number;
  readonly maxMonths: number;
  readonly validUntil: Temporal.PlainDate;
}

/** What can safely be paid a month. `hardship` when nothing is left after necessities. */
export interface Affordability {
  readonly kind: 'affordability';
  readonly safeAmount: Rupiah;
  readonly hardship: boolean;
}

/** One row of the instalment table as it stands in an agreement; days are ISO texts so that the content is plain JSON. */
export interface AgreementRow {
  readonly number: number;
  readonly dueDate: string;
  readonly payment: Rupiah;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly balance: Rupiah;
}

/**
 * Everything an agreement says, as plain JSON without prose: the document's words come from locales/. Its SHA-256 over
 * canonical JSON is what makes a changed byte visible.
 */
export interface AgreementContent {
  readonly schema: 1;
  readonly reference: string;
  readonly offerReference: string;
  /** ISO instant of the acceptance. */
  readonly concludedAt: string;
  /** ISO instant until which the debtor may cancel. */
  readonly cancelUntil: string;
  readonly creditor: string;
  readonly originalCreditor: string;
  readonly debtor: { readonly name: string; readonly customerNumber: string };
  readonly facility: { readonly id: string; readonly product: string; readonly numberEnding: string };
  readonly packageId: string;
  readonly policyId: string;
  readonly billAsOf: string;
  readonly billLines: readonly { readonly kind: BillLine['kind']; readonly amount: Rupiah }[];
  readonly billTotal: Rupiah;
  readonly waived: Waiver;
  readonly discount: Rupiah;
  readonly amount: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
  readonly payment: Rupiah;
  readonly lastPayment: Rupiah;
  readonly totalInterest: Rupiah;
  readonly totalCost: Rupiah;
  readonly saving: Rupiah;
  readonly rows: readonly AgreementRow[];
  readonly consent: {
    readonly phrase: string;
    readonly channel: string;
    readonly at: string;
    readonly codeSentToEnding: string;
  };
}
