import type { Temporal } from 'temporal-polyfill';
import { accruedInterest, dueAndToCome } from './accruedInterest.js';
import { compareDays } from './calendar.js';
import { accrueCardInterest, type CardDebt, cardClaims, closePaidCharges, newCardDebt } from './cardDebt.js';
import { type Claim, newClaim, owedOn } from './claim.js';
import type { Account, Instalment, LedgerEntry } from './facility.js';
import type { Rupiah } from './money.js';
import {
  accruePenalty,
  claimsOf,
  detailPenalty,
  noteOverdue,
  type OpenInstalment,
  openInstalment,
  type PenaltyRun,
} from './openInstalment.js';
import { allocateWaiver, payClaims, type Receipt } from './payClaims.js';
import { dailyPenalty } from './penalty.js';

/** What of instalments not yet due is called: nothing, their principal, or that and the running period's interest. */
export type Called = 'due' | 'principal' | 'principal_and_accrued';

/** Everything unpaid on an account on a day. */
export interface OpenClaims {
  /** Every claim that shares an instalment or entry with something unpaid, in the order in which money pays them. */
  readonly claims: readonly Claim[];
  readonly instalments: readonly OpenInstalment[];
  /** Rupiah paid beyond everything owed. */
  readonly credit: Rupiah;
}

interface Book {
  readonly penalty: PenaltyRun;
  loose: Claim[];
  instalments: OpenInstalment[];
  /** Instalments whose overdue amount may have changed on the day being worked through. */
  changed: OpenInstalment[];
  readonly card: CardDebt | null;
  receipts: Receipt[];
  waiver: Rupiah;
}

/**
 * Works through an account day by day up to `asOf`: what falls due and accrues, then waivers, then payments by the
 * contract's waterfall (fees, penalty, interest, principal, oldest instalment first; domain.md §4). Money paid early
 * waits for the next instalment. Entries of one day are taken together, so their order does not matter; later entries
 * are not seen. Recorded penalties come on top of those that the contract's rate gives.
 *
 * Money reaches the oldest instalments only, so the others are left alone until the end: the work grows with the number
 * of postings, not with postings × instalments.
 */
export function openClaims(account: Account, asOf: Temporal.PlainDate, called: Called): OpenClaims {
  const { contract, penalty } = account.facility;
  const ledger = account.ledger.filter((entry) => compareDays(entry.date, asOf) <= 0).toSorted(byDateAndId);
  const { due, toCome } = dueAndToCome(account.instalments, asOf);
  const card = contract.kind === 'revolving' ? newCardDebt(contract.annualRate) : null;
  const run = { terms: penalty, daily: dailyPenalty(penalty) };
  const book: Book = { penalty: run, loose: [], instalments: [], changed: [], card, receipts: [], waiver: 0 };

  const postings = postingsOf(book, due, ledger);
  postings.forEach(({ day, post }, index) => {
    if (card !== null) accrueCardInterest(card, day);
    post();
    if (postings[index + 1]?.day.equals(day)) return;
    settle(book, day);
    for (const open of book.changed) noteOverdue(open, run, day);
    book.changed = [];
  });
  if (card !== null) accrueCardInterest(card, asOf);
  settle(book, asOf);

  if (called !== 'due') {
    toCome.forEach((instalment, index) => {
      const isRunning = index === 0 && called === 'principal_and_accrued';
      const interest = isRunning ? accruedInterest(instalment, due.at(-1), asOf) : 0;
      book.instalments.push(openInstalment(instalment, interest));
    });
    settle(book, asOf);
  }
  for (const open of book.instalments) detailPenalty(open, run, asOf);
  const credit = book.receipts.reduce((sum, receipt) => sum + receipt.left, 0);
  return { claims: claimsIn(book), instalments: book.instalments, credit };
}

/** What comes onto the account and when, in order of days. */
function postingsOf(
  book: Book,
  due: readonly Instalment[],
  ledger: readonly LedgerEntry[],
): readonly { readonly day: Temporal.PlainDate; readonly post: () => void }[] {
  return [
    ...due.map((instalment) => ({
      day: instalment.dueDate,
      post: () => {
        const open = openInstalment(instalment, instalment.interest);
        book.instalments.push(open);
        book.changed.push(open);
      },
    })),
    ...ledger.map((entry) => ({ day: entry.date, post: () => post(book, entry) })),
  ].toSorted((left, right) => compareDays(left.day, right.day));
}

function post(book: Book, entry: LedgerEntry): void {
  switch (entry.kind) {
    case 'payment':
      book.receipts.push({ id: entry.id, left: entry.amount });
      return;
    case 'waiver':
      book.waiver += entry.amount;
      return;
    case 'fee':
    case 'penalty':
      book.loose.push(newClaim(entry.kind, entry.date, entry.amount, { entry: entry.id }));
      return;
    case 'charge':
      if (book.card === null) throw new RangeError('Only a card has charges.');
      book.card.charges.push(newClaim('principal', entry.date, entry.amount, { entry: entry.id }));
  }
}

/** Lets waivers and money that wait meet what is owed on `day`. Penalty is only counted where something reaches it. */
function settle(book: Book, day: Temporal.PlainDate): void {
  if (book.waiver === 0 && book.receipts.length === 0) return;
  if (book.waiver > 0) forgive(book, day);
  receive(book, looseClaims(book));
  for (const open of book.instalments) {
    if (book.receipts.length === 0) break;
    accruePenalty(open, book.penalty, day);
    receive(book, claimsOf(open));
    book.changed.push(open);
  }
  if (book.card !== null) receive(book, cardClaims(book.card));
  book.loose = book.loose.filter((claim) => owedOn(claim) > 0);
  book.instalments = book.instalments.filter((open) => claimsOf(open).some((claim) => owedOn(claim) > 0));
  if (book.card !== null) closePaidCharges(book.card);
}

/** A waiver goes to the penalties of all instalments first, so all are counted. */
function forgive(book: Book, day: Temporal.PlainDate): void {
  for (const open of book.instalments) accruePenalty(open, book.penalty, day);
  book.waiver = allocateWaiver(book.waiver, claimsIn(book));
  book.changed = [...book.instalments];
}

/** Pays claims with the oldest money and forgets receipts that are used up. */
function receive(book: Book, claims: readonly Claim[]): void {
  if (claims.length === 0) return;
  payClaims(book.receipts, claims);
  const unused = book.receipts.findIndex((receipt) => receipt.left > 0);
  if (unused !== 0) book.receipts = unused === -1 ? [] : book.receipts.slice(unused);
}

/** Fees before penalties, whatever was recorded first. */
function looseClaims(book: Book): readonly Claim[] {
  const fees = book.loose.filter((claim) => claim.component === 'fee');
  const penalties = book.loose.filter((claim) => claim.component === 'penalty');
  return [...fees, ...penalties];
}

function claimsIn(book: Book): readonly Claim[] {
  const onCard = book.card === null ? [] : cardClaims(book.card);
  return [...looseClaims(book), ...book.instalments.flatMap(claimsOf), ...onCard];
}

function byDateAndId(left: LedgerEntry, right: LedgerEntry): number {
  return compareDays(left.date, right.date) || (left.id < right.id ? -1 : 1);
}
