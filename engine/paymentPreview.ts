import type { Temporal } from 'temporal-polyfill';
import { type Claim, owedByComponent, owedOn } from './claim.js';
import type { Account } from './facility.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import { openClaims } from './openClaims.js';
import { payClaims } from './payClaims.js';
import type { Policy } from './policy.js';
import type { Refusal } from './refusal.js';
import type { Components } from './results.js';

/** What a payment pays of one component. */
export interface PaidPart {
  readonly component: keyof Components;
  readonly amount: Rupiah;
  /** Numbers of the instalments it goes to; empty for a card, fees and recorded penalties. */
  readonly instalments: readonly number[];
}

/** Where a payment goes: the parts and `credit` sum to `amount`. */
export interface PaymentPreview {
  readonly kind: 'paymentPreview';
  readonly asOf: Temporal.PlainDate;
  readonly amount: Rupiah;
  /** In the order fee, penalty, interest, principal; nothing of a component: no part. */
  readonly parts: readonly PaidPart[];
  /** What the payment leaves over: it waits for the next instalment, or is too much where nothing more is to come. */
  readonly credit: Rupiah;
  /** The bill's total after the payment. */
  readonly left: Rupiah;
}

const order = ['fee', 'penalty', 'interest', 'principal'] as const;

/**
 * Says where a payment of `amount` rupiah on `asOf` would go, before it is made: by the waterfall that the bill itself
 * follows (fees, penalty, interest, principal, oldest instalment first; domain.md §4), so that the bill of that day with
 * the payment posted is `left`. Refuses an amount that is not whole, not positive or above limits.maxAmount.
 */
export function previewPayment(
  account: Account,
  asOf: Temporal.PlainDate,
  amount: Rupiah,
  limits: Pick<Policy['limits'], 'maxAmount'>,
): PaymentPreview | Refusal {
  const fault = amountFault(amount, 'amount', limits.maxAmount);
  if (fault !== undefined) return fault;
  const { accelerated, contract } = account.facility;
  const { claims } = openClaims(account, asOf, accelerated || contract.kind === 'revolving' ? 'principal' : 'due');
  const owedBefore = claims.map(owedOn);
  const receipt = { id: 'preview', left: amount };
  payClaims([receipt], claims);
  const paidOf = (component: keyof Components): PaidPart => {
    const touched = claims.flatMap((claim, index) => paidNow(claim, owedBefore[index] ?? 0, component));
    return {
      component,
      amount: touched.reduce((sum, { paid }) => sum + paid, 0),
      instalments: touched.flatMap(({ claim }) => claim.instalment ?? []),
    };
  };
  const owed = owedByComponent(claims);
  return {
    kind: 'paymentPreview',
    asOf,
    amount,
    parts: order.map(paidOf).filter((part) => part.amount > 0),
    credit: receipt.left,
    left: owed.fee + owed.penalty + owed.interest + owed.principal,
  };
}

function paidNow(
  claim: Claim,
  owedBefore: Rupiah,
  component: keyof Components,
): readonly { readonly claim: Claim; readonly paid: Rupiah }[] {
  const paid = owedBefore - owedOn(claim);
  return claim.component === component && paid > 0 ? [{ claim, paid }] : [];
}
