import { type Claim, owedOn } from './claim.js';
import type { Rupiah } from './money.js';
import type { Components } from './results.js';

/** Money that has come in and is not used up. */
export interface Receipt {
  readonly id: string;
  left: Rupiah;
}

/**
 * Pays claims in the order given, with the oldest receipt first. What is left stays in the receipts as credit, so no
 * rupiah is lost. Changes both.
 */
export function payClaims(receipts: readonly Receipt[], claims: readonly Claim[]): void {
  for (const claim of claims) {
    for (const receipt of receipts) {
      if (owedOn(claim) <= 0) break;
      const amount = Math.min(receipt.left, owedOn(claim));
      if (amount <= 0) continue;
      receipt.left -= amount;
      claim.paid += amount;
      claim.payments.add(receipt.id);
    }
  }
}

const waiverOrder: readonly (keyof Components)[] = ['penalty', 'fee', 'interest', 'principal'];

/** Forgives claims for `amount` rupiah: penalty first, then fees, interest and principal. Returns what is left over. */
export function allocateWaiver(amount: Rupiah, claims: readonly Claim[]): Rupiah {
  let left = amount;
  for (const component of waiverOrder) {
    for (const claim of claims) {
      if (claim.component !== component) continue;
      const forgiven = Math.min(left, owedOn(claim));
      claim.waived += forgiven;
      left -= forgiven;
    }
  }
  return left;
}
