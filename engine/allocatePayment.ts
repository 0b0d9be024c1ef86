import type { Temporal } from 'temporal-polyfill';
import { type AllocationRule, byRule, type Due, isFuture, ruleFault } from './allocationRule.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';
import type { Components } from './results.js';

/** What came of one thing owed. */
export interface AllocationLine extends Due {
  readonly paid: Rupiah;
  readonly left: Rupiah;
}

/** A payment's receipt: `paid` and `credit` sum to `amount`; a line for everything owed, in the order of payment. */
export interface Allocation {
  readonly kind: 'allocation';
  readonly amount: Rupiah;
  readonly paid: Components;
  readonly credit: Rupiah;
  readonly lines: readonly AllocationLine[];
}

/** A payment in rupiah and what it may go to. `namedDebt` is the debt that the payer says it is for. */
export interface PaymentToAllocate {
  readonly amount: Rupiah;
  readonly day: Temporal.PlainDate;
  readonly dues: readonly Due[];
  readonly rule: AllocationRule;
  readonly namedDebt?: string | undefined;
}

/**
 * Says what a payment pays. What is due on `day` comes before what falls due later, which is paid only where the rule
 * prepays; within each, the debt that the payer names comes first (KUHPerdata 1396), then the contract's order of
 * components and instalments. What is left is credit. The split is always shown, since a receipt for principal that is
 * silent on interest presumes it paid (KUHPerdata 1769).
 *
 * Refuses: an amount not whole, not positive or above limits.maxAmount, also among the dues; an id used twice
 * ('id_repeated'); a named debt that is not owed ('debt_unknown'); what `ruleFault` refuses.
 */
export function allocatePayment(
  payment: PaymentToAllocate,
  limits: Pick<Policy['limits'], 'maxAmount'>,
): Allocation | Refusal {
  const { amount, day, dues, namedDebt, rule } = payment;
  const fault =
    amountFault(amount, 'amount', limits.maxAmount) ??
    duesFault(dues, limits.maxAmount) ??
    ruleFault(rule) ??
    (namedDebt === undefined || dues.some(({ debt }) => debt === namedDebt)
      ? undefined
      : refuse('debt_unknown', 'namedDebt'));
  if (fault !== undefined) return fault;

  const paid = { penalty: 0, fee: 0, interest: 0, principal: 0 };
  let left = amount;
  const lines = dues.toSorted(byRule(rule, day, namedDebt)).map((due) => {
    const isPayable = rule.future === 'prepay' || !isFuture(due, day);
    const part = isPayable ? Math.min(left, due.amount) : 0;
    left -= part;
    paid[due.component] += part;
    return { ...due, paid: part, left: due.amount - part };
  });
  return { kind: 'allocation', amount, paid, credit: left, lines };
}

function duesFault(dues: readonly Due[], maxAmount: Rupiah): Refusal | undefined {
  const known = new Set<string>();
  for (const [index, { amount, id }] of dues.entries()) {
    const fault = amountFault(amount, `dues[${index}].amount`, maxAmount);
    if (fault !== undefined) return fault;
    if (known.has(id)) return refuse('id_repeated', `dues[${index}].id`, id);
    known.add(id);
  }
  return undefined;
}
