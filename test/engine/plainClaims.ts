import type { Temporal } from 'temporal-polyfill';
import { addMonths, compareDays, daysBetween } from '../../engine/calendar.js';
import { accrueCardInterest, type CardDebt, cardClaims, closePaidCharges, newCardDebt } from '../../engine/cardDebt.js';
import { type Claim, newClaim, owedOn } from '../../engine/claim.js';
import type { Account, Instalment, LedgerEntry, PenaltyTerms } from '../../engine/facility.js';
import type { Rupiah } from '../../engine/money.js';
import { parseRate } from '../../engine/rate.js';
import type { Components, PenaltyDetail } from '../../engine/results.js';
import { roundRatio } from '../../engine/rounding.js';

/*
 * Open claims the plain way: every instalment, every claim and every receipt is gone through again on every day of the
 * ledger. Slow and easy to see through, it is what the engine's own way is compared with.
 */

interface Receipt {
  readonly id: string;
  left: Rupiah;
}

function allocatePayment(receipts: readonly Receipt[], claims: readonly Claim[]): void {
  for (const claim of claims) {
    for (const receipt of receipts) {
      const amount = Math.min(receipt.left, owedOn(claim));
      if (amount <= 0) continue;
      receipt.left -= amount;
      claim.paid += amount;
      claim.payments.add(receipt.id);
    }
  }
}

const waiverOrder: readonly (keyof Components)[] = ['penalty', 'fee', 'interest', 'principal'];

function allocateWaiver(amount: Rupiah, claims: readonly Claim[]): Rupiah {
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

interface OverdueStep {
  readonly from: Temporal.PlainDate;
  readonly base: Rupiah;
}

function penalty(
  instalment: number,
  steps: readonly OverdueStep[],
  terms: PenaltyTerms,
  asOf: Temporal.PlainDate,
): readonly PenaltyDetail[] {
  const first = steps[0];
  const last = steps.at(-1);
  const rate = parseRate(terms.dailyRate);
  if (first === undefined || last === undefined || rate.numerator === 0n) return [];
  const end = last.base === 0 ? last.from : asOf;
  if (daysBetween(first.from, end) <= terms.graceDays) return [];
  return steps.flatMap((step, index) => {
    const days = daysBetween(step.from, steps[index + 1]?.from ?? end);
    if (days <= 0 || step.base === 0) return [];
    const amount = roundRatio(BigInt(step.base) * BigInt(days) * rate.numerator, rate.denominator);
    return [{ instalment, base: step.base, dailyRate: terms.dailyRate, days, amount }];
  });
}

interface OpenInstalment {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly principal: Claim;
  readonly interest: Claim;
  readonly penalty: Claim;
  overdue: readonly OverdueStep[];
  penalties: readonly PenaltyDetail[];
}

function openInstalment(instalment: Instalment, interest: Rupiah): OpenInstalment {
  const { dueDate, number } = instalment;
  const source = { instalment: number };
  return {
    number,
    dueDate,
    principal: newClaim('principal', dueDate, instalment.principal, source),
    interest: newClaim('interest', dueDate, interest, source),
    penalty: newClaim('penalty', dueDate, 0, source),
    overdue: [],
    penalties: [],
  };
}

function claimsOf(open: OpenInstalment): readonly Claim[] {
  return [open.penalty, open.interest, open.principal];
}

function overdueAmount(open: OpenInstalment): Rupiah {
  return owedOn(open.principal) + owedOn(open.interest);
}

function accruePenalty(open: OpenInstalment, terms: PenaltyTerms, day: Temporal.PlainDate): void {
  open.penalties = penalty(open.number, open.overdue, terms, day);
  open.penalty.gross = open.penalties.reduce((sum, detail) => sum + detail.amount, 0);
}

function noteOverdue(open: OpenInstalment, day: Temporal.PlainDate): void {
  const base = overdueAmount(open);
  const last = open.overdue.at(-1);
  if (last?.base === base) return;
  const earlier = last?.from.equals(day) ? open.overdue.slice(0, -1) : open.overdue;
  open.overdue = [...earlier, { from: day, base }];
}

type Called = 'due' | 'principal' | 'principal_and_accrued';

interface OpenClaims {
  readonly claims: readonly Claim[];
  readonly instalments: readonly OpenInstalment[];
  readonly credit: Rupiah;
}

interface Book {
  readonly account: Account;
  loose: Claim[];
  instalments: OpenInstalment[];
  readonly card: CardDebt | null;
  receipts: Receipt[];
  waiver: Rupiah;
}

export function plainClaims(account: Account, asOf: Temporal.PlainDate, called: Called): OpenClaims {
  const { contract, penalty } = account.facility;
  const ledger = account.ledger.filter((entry) => compareDays(entry.date, asOf) <= 0).toSorted(byDateAndId);
  const instalments = account.instalments.toSorted((left, right) => compareDays(left.dueDate, right.dueDate));
  const due = instalments.filter((instalment) => compareDays(instalment.dueDate, asOf) <= 0);
  const card = contract.kind === 'revolving' ? newCardDebt(contract.annualRate) : null;
  const book: Book = { account, loose: [], instalments: [], card, receipts: [], waiver: 0 };

  const postings = postingsOf(book, due, ledger);
  postings.forEach(({ day, post }, index) => {
    if (card !== null) accrueCardInterest(card, day);
    post();
    if (postings[index + 1]?.day.equals(day)) return;
    settle(book, day);
    for (const open of book.instalments) noteOverdue(open, day);
  });
  if (card !== null) accrueCardInterest(card, asOf);
  settle(book, asOf);

  if (called !== 'due') {
    instalments.slice(due.length).forEach((instalment, index) => {
      const isRunning = index === 0 && called === 'principal_and_accrued';
      const interest = isRunning ? accruedInterest(instalment, due.at(-1), asOf) : 0;
      book.instalments.push(openInstalment(instalment, interest));
    });
    settle(book, asOf);
  }
  for (const open of book.instalments) accruePenalty(open, penalty, asOf);
  const credit = book.receipts.reduce((sum, receipt) => sum + receipt.left, 0);
  return { claims: claimsIn(book), instalments: book.instalments, credit };
}

function postingsOf(
  book: Book,
  due: readonly Instalment[],
  ledger: readonly LedgerEntry[],
): readonly { readonly day: Temporal.PlainDate; readonly post: () => void }[] {
  return [
    ...due.map((instalment) => ({
      day: instalment.dueDate,
      post: () => {
        book.instalments.push(openInstalment(instalment, instalment.interest));
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

function settle(book: Book, day: Temporal.PlainDate): void {
  if (book.waiver === 0 && book.receipts.length === 0) return;
  for (const open of book.instalments) accruePenalty(open, book.account.facility.penalty, day);
  book.waiver = allocateWaiver(book.waiver, claimsIn(book));
  allocatePayment(book.receipts, claimsIn(book));
  book.receipts = book.receipts.filter((receipt) => receipt.left > 0);
  book.loose = book.loose.filter((claim) => owedOn(claim) > 0);
  book.instalments = book.instalments.filter((open) => claimsOf(open).some((claim) => owedOn(claim) > 0));
  if (book.card !== null) closePaidCharges(book.card);
}

function claimsIn(book: Book): readonly Claim[] {
  const fees = book.loose.filter((claim) => claim.component === 'fee');
  const penalties = book.loose.filter((claim) => claim.component === 'penalty');
  const onCard = book.card === null ? [] : cardClaims(book.card);
  return [...fees, ...penalties, ...book.instalments.flatMap(claimsOf), ...onCard];
}

function accruedInterest(running: Instalment, before: Instalment | undefined, asOf: Temporal.PlainDate): Rupiah {
  const start = before?.dueDate ?? addMonths(running.dueDate, -1);
  const days = Math.max(0, daysBetween(start, asOf));
  return roundRatio(BigInt(running.interest) * BigInt(days), BigInt(daysBetween(start, running.dueDate)));
}

function byDateAndId(left: LedgerEntry, right: LedgerEntry): number {
  return compareDays(left.date, right.date) || (left.id < right.id ? -1 : 1);
}
