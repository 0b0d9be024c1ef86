import type { Temporal } from 'temporal-polyfill';
import { type Claim, owedByComponent } from './claim.js';
import type { Account } from './facility.js';
import type { Rupiah } from './money.js';
import { payoffClaims } from './payoffClaims.js';
import { parseRate, portionOf } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import type { Components, Payoff } from './results.js';

/**
 * What settles the whole facility on `asOf`: all remaining principal, interest due and, on a running contract, the
 * interest of the current period by days; penalty, fees, and the contract's charge for settling early on the remaining
 * principal. Components are gross after waivers, less `payments` already made towards them. An accelerated contract, one
 * past its last due date and a card have nothing to settle early. Refuses 'nothing_owed'.
 */
export function payoff(account: Account, asOf: Temporal.PlainDate): Payoff | Refusal {
  const { facility } = account;
  const { claims, isEarly } = payoffClaims(account, asOf);
  const owed = owedByComponent(claims);
  if (owed.penalty + owed.fee + owed.interest + owed.principal === 0) return refuse('nothing_owed', 'account');

  const earlySettlement = isEarly ? portionOf(owed.principal, parseRate(facility.earlySettlementRate)) : 0;
  const parts = {
    principal: grossOf(claims, 'principal'),
    interest: grossOf(claims, 'interest'),
    penalty: grossOf(claims, 'penalty'),
    fees: grossOf(claims, 'fee'),
    earlySettlement,
    payments: claims.reduce((sum, claim) => sum + claim.paid, 0),
  };
  const charged = parts.principal + parts.interest + parts.penalty + parts.fees + parts.earlySettlement;
  return { facilityId: facility.id, asOf, ...parts, total: charged - parts.payments };
}

function grossOf(claims: readonly Claim[], component: keyof Components): Rupiah {
  const sources = claims.filter((claim) => claim.component === component);
  return sources.reduce((sum, claim) => sum + claim.gross - claim.waived, 0);
}
