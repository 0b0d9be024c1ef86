import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import { type Claim, owedByComponent } from './claim.js';
import { daysPastDue } from './daysPastDue.js';
import type { Account } from './facility.js';
import { kolektibilitas } from './kolektibilitas.js';
import { type OpenClaims, openClaims } from './openClaims.js';
import { overdueAmount } from './openInstalment.js';
import type { Policy } from './policy.js';
import type { Bill, BillLine } from './results.js';

/**
 * What is owed on one facility on one day, in whole rupiah, with lines that sum exactly to the total.
 *
 * Basis 'arrears' (a running contract): instalments due up to and including `asOf`. Basis 'outstanding' (an accelerated
 * contract, a card): besides, all remaining principal, without future interest. Lines are the gross amounts of whatever
 * is still partly unpaid, after waivers; one negative line holds the payments that went to those very items (0 when
 * none). A component of zero has no line. Waterfall and accrual: see openClaims.
 */
export function bill(account: Account, asOf: Temporal.PlainDate, policy: Pick<Policy, 'kolektibilitas'>): Bill {
  const { facility } = account;
  const isWhole = facility.accelerated || facility.contract.kind === 'revolving';
  const open = openClaims(account, asOf, isWhole ? 'principal' : 'due');
  const owed = owedByComponent(open.claims);
  const total = owed.penalty + owed.fee + owed.interest + owed.principal;
  const oldest = open.instalments[0]?.dueDate ?? null;
  const late = daysPastDue(oldestUnpaid(account, open, total), asOf);
  return {
    facilityId: facility.id,
    asOf,
    basis: isWhole ? 'outstanding' : 'arrears',
    lines: linesOf(open.claims),
    total,
    owed,
    penalties: open.instalments.flatMap((instalment) => instalment.penalties),
    paymentsSince: oldest !== null && compareDays(oldest, asOf) <= 0 ? oldest : null,
    daysPastDue: late,
    grade: facility.recordedGrade ?? kolektibilitas(late, policy),
    gradeSource: facility.recordedGrade === null ? 'estimate' : 'recorded',
    nextInstalment: isWhole ? null : nextInstalment(account, asOf),
    credit: open.credit,
  };
}

/** Gross lines after waivers, then the payments that went to the same claims. */
function linesOf(claims: readonly Claim[]): readonly BillLine[] {
  const kinds = ['principal', 'interest', 'penalty', 'fee'] as const;
  const lines = kinds.flatMap((kind): BillLine[] => {
    const sources = claims.filter((claim) => claim.component === kind && claim.gross > claim.waived);
    const amount = sources.reduce((sum, claim) => sum + claim.gross - claim.waived, 0);
    const instalments = sources.flatMap(({ instalment }) => (instalment === null ? [] : [instalment]));
    const entries = sources.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    return amount === 0 ? [] : [{ kind, amount, instalments, entries }];
  });
  const paid = claims.reduce((sum, claim) => sum + claim.paid, 0);
  const receipts = new Set(claims.flatMap((claim) => [...claim.payments]));
  return [...lines, { kind: 'payment', amount: paid === 0 ? 0 : -paid, instalments: [], entries: [...receipts] }];
}

/** The day from which the facility is late: penalty and fees alone do not make it so (domain.md §1). */
function oldestUnpaid(account: Account, open: OpenClaims, total: number): Temporal.PlainDate | null {
  const { contract } = account.facility;
  if (contract.kind === 'revolving') return total > 0 ? contract.dueDate : null;
  return open.instalments.find((instalment) => overdueAmount(instalment) > 0)?.dueDate ?? null;
}

function nextInstalment(account: Account, asOf: Temporal.PlainDate): Bill['nextInstalment'] {
  const future = account.instalments.filter((instalment) => compareDays(instalment.dueDate, asOf) > 0);
  const next = future.toSorted((left, right) => compareDays(left.dueDate, right.dueDate))[0];
  if (next === undefined) return null;
  return { number: next.number, dueDate: next.dueDate, amount: next.principal + next.interest };
}
