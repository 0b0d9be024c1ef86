import type { Temporal } from 'temporal-polyfill';
import { accruedInterest, dueAndToCome } from './accruedInterest.js';
import { compareDays } from './calendar.js';
import { type Claim, owedByComponent, owedOn } from './claim.js';
import type { Account, Instalment } from './facility.js';
import type { Rupiah } from './money.js';
import { openClaims } from './openClaims.js';
import { claimsOf, type OpenInstalment } from './openInstalment.js';
import { payoffClaims } from './payoffClaims.js';
import type { PenaltyDetail } from './results.js';

/** Rupiah charged, forgiven, paid and still owed; owed = charged - waived - paid. */
interface Standing {
  readonly waived: Rupiah;
  readonly paid: Rupiah;
  readonly owed: Rupiah;
  /** Ids of the payments that went into `paid`. */
  readonly payments: readonly string[];
}

/** One instalment: due and not fully paid, running (its interest accrues), or to come (it bears no interest yet). */
export interface InstalmentDetail extends Standing {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly status: 'due' | 'running' | 'to_come';
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly penalty: Rupiah;
  /** How the penalty was counted. */
  readonly penalties: readonly PenaltyDetail[];
}

/** One ledger entry that is not fully paid, or the interest that runs on a card (`entry` null). */
export interface EntryDetail extends Standing {
  readonly entry: string | null;
  readonly component: Claim['component'];
  readonly amount: Rupiah;
}

/** Where a bill comes from, in whole rupiah still owed unless said otherwise. */
export interface BillDetail {
  readonly facilityId: string;
  readonly asOf: Temporal.PlainDate;
  readonly principal: { readonly due: Rupiah; readonly notDue: Rupiah };
  readonly interest: { readonly due: Rupiah; readonly accrued: Rupiah };
  readonly penalty: Rupiah;
  readonly fee: Rupiah;
  /** Every payment up to the day, and what of them is not used up. */
  readonly received: { readonly total: Rupiah; readonly payments: readonly string[]; readonly credit: Rupiah };
  /**
   * What has fallen due and is unpaid; and all there is: with the principal not due and accrued interest, less the money
   * and waivers that nothing due has used up.
   */
  readonly due: Rupiah;
  readonly outstanding: Rupiah;
  readonly instalments: readonly InstalmentDetail[];
  readonly entries: readonly EntryDetail[];
}

/**
 * What is owed on `asOf`, instalment by instalment and entry by entry: principal due and not due, interest due and
 * accrued by days, penalty, fees and payments received. The same claims as `bill`, so its total is `due`. The whole
 * principal of an accelerated contract is due; nothing accrues on it (see bill).
 */
export function billDetail(account: Account, asOf: Temporal.PlainDate): BillDetail {
  const { facility, ledger } = account;
  const { due, toCome } = dueAndToCome(account.instalments, asOf);
  const open = openClaims(account, asOf, facility.accelerated ? 'principal' : 'due');
  const owed = owedByComponent(open.claims);
  const dueTotal = owed.penalty + owed.fee + owed.interest + owed.principal;

  const opened = open.instalments.map(openDetail);
  const later = facility.accelerated
    ? []
    : toCome.map((instalment, index) => laterDetail(instalment, index, due, asOf));
  const notDue = later.reduce((sum, { principal }) => sum + principal, 0);
  const accrued = later.reduce((sum, { interest }) => sum + interest, 0);
  const payments = ledger.filter(({ date, kind }) => kind === 'payment' && compareDays(date, asOf) <= 0);
  return {
    facilityId: facility.id,
    asOf,
    principal: { due: owed.principal, notDue },
    interest: { due: owed.interest, accrued },
    penalty: owed.penalty,
    fee: owed.fee,
    received: {
      total: payments.reduce((sum, { amount }) => sum + amount, 0),
      payments: payments.map(({ id }) => id).toSorted(),
      credit: open.credit,
    },
    due: dueTotal,
    outstanding: payoffClaims(account, asOf).claims.reduce((sum, claim) => sum + owedOn(claim), 0),
    instalments: [...opened, ...later],
    entries: open.claims.filter((claim) => claim.instalment === null).map(entryDetail),
  };
}

function openDetail(open: OpenInstalment): InstalmentDetail {
  const { dueDate, interest, number, penalties, penalty, principal } = open;
  return {
    number,
    dueDate,
    status: 'due',
    principal: principal.gross,
    interest: interest.gross,
    penalty: penalty.gross,
    penalties,
    ...standingOf(claimsOf(open)),
  };
}

function laterDetail(
  instalment: Instalment,
  index: number,
  due: readonly Instalment[],
  asOf: Temporal.PlainDate,
): InstalmentDetail {
  const { dueDate, number, principal } = instalment;
  const interest = index === 0 ? accruedInterest(instalment, due.at(-1), asOf) : 0;
  const status = index === 0 ? 'running' : 'to_come';
  const nothing = { penalty: 0, penalties: [], waived: 0, paid: 0, payments: [] };
  return { number, dueDate, status, principal, interest, ...nothing, owed: principal + interest };
}

function entryDetail(claim: Claim): EntryDetail {
  return { entry: claim.entry, component: claim.component, amount: claim.gross, ...standingOf([claim]) };
}

function standingOf(claims: readonly Claim[]): Standing {
  return {
    waived: claims.reduce((sum, claim) => sum + claim.waived, 0),
    paid: claims.reduce((sum, claim) => sum + claim.paid, 0),
    owed: claims.reduce((sum, claim) => sum + owedOn(claim), 0),
    payments: [...new Set(claims.flatMap((claim) => [...claim.payments]))],
  };
}
