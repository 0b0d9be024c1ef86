import type { Temporal } from 'temporal-polyfill';
import { canonicalJson } from './canonicalJson.js';
import type { Account } from './facility.js';
import type { Policy } from './policy.js';
import type { AgreementContent, Bill, PackageOffer } from './results.js';

export { canonicalJson } from './canonicalJson.js';

/** The canonical text of an offer as shown: its hash is what an acceptance must name. */
export function offerVersion(input: { readonly facilityId: string; readonly terms: PackageOffer }): string {
  return canonicalJson({ schema: 1, facilityId: input.facilityId, terms: input.terms });
}

/** Everything that goes into an agreement. `cancelUntil` is the end of the cancel window. */
export interface AgreementInput {
  readonly reference: string;
  readonly offerReference: string;
  readonly account: Account;
  readonly debtor: AgreementContent['debtor'];
  readonly bill: Bill;
  readonly terms: PackageOffer;
  readonly policy: Pick<Policy, 'id'>;
  readonly concludedAt: Temporal.Instant;
  readonly cancelUntil: Temporal.Instant;
  readonly consent: {
    /** The debtor's own words. */
    readonly phrase: string;
    readonly channel: string;
    readonly at: Temporal.Instant;
    /** Last four digits of the phone the one-time code went to. */
    readonly codeSentToEnding: string;
  };
}

/**
 * What an agreement says, as plain JSON. Only the last four characters of the contract number go in. Throws a RangeError
 * when the terms were not made for this account and bill: an agreement never mixes two debts.
 */
export function agreementContent(input: AgreementInput): AgreementContent {
  const { account, bill, consent, debtor, terms } = input;
  const { facility } = account;
  const { plan } = terms;
  if (bill.facilityId !== facility.id) throw new RangeError('The bill is of another facility.');
  if (terms.billTotal !== bill.total) throw new RangeError('The terms were made for another bill.');
  return {
    schema: 1,
    reference: input.reference,
    offerReference: input.offerReference,
    concludedAt: input.concludedAt.toString(),
    cancelUntil: input.cancelUntil.toString(),
    creditor: facility.currentCreditor,
    originalCreditor: facility.originalCreditor,
    debtor: { name: debtor.name, customerNumber: debtor.customerNumber },
    facility: {
      id: facility.id,
      product: facility.product,
      numberEnding: facility.number.replaceAll(/[^0-9A-Za-z]/g, '').slice(-4),
    },
    packageId: terms.packageId,
    policyId: input.policy.id,
    billAsOf: bill.asOf.toString(),
    billLines: bill.lines.map(({ amount, kind }) => ({ kind, amount })),
    billTotal: bill.total,
    waived: { ...terms.waived },
    discount: terms.discount,
    amount: terms.amount,
    annualRate: plan.annualRate,
    months: plan.months,
    payment: plan.payment,
    lastPayment: plan.lastPayment,
    totalInterest: plan.totalInterest,
    totalCost: plan.totalCost,
    saving: terms.saving,
    rows: plan.rows.map((row) => ({ ...row, dueDate: row.dueDate.toString() })),
    consent: { ...consent, at: consent.at.toString() },
  };
}

/** The hash of an agreement's content: `sha256` turns text into hex, and stays outside the engine. */
export function versionHash(content: AgreementContent, sha256: (text: string) => string): string {
  return sha256(canonicalJson(content));
}
