import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';
import { type Claim, newClaim, owedOn } from './claim.js';
import type { Rate, Rupiah } from './money.js';
import { type Fraction, parseRate } from './rate.js';
import { roundRatio } from './rounding.js';

const daysInYear = 365n;

/** What is owed on a card besides fees: charges, and the interest that runs daily on those unpaid. */
export interface CardDebt {
  /** Fraction a year. */
  readonly rate: Fraction;
  charges: Claim[];
  interest: Claim | null;
  /** Rupiah × days of unpaid charges so far: exact, so that interest is rounded once however often it is asked for. */
  balanceDays: bigint;
  /** Interest of claims already settled. */
  settledInterest: Rupiah;
  accruedTo: Temporal.PlainDate | null;
}

/** A card on which nothing is charged yet; `annualRate` is a fraction a year. */
export function newCardDebt(annualRate: Rate): CardDebt {
  return {
    rate: parseRate(annualRate),
    charges: [],
    interest: null,
    balanceDays: 0n,
    settledInterest: 0,
    accruedTo: null,
  };
}

/**
 * Runs interest up to `day`: unpaid charges × annual rate / 365 × days, no interest on fees, penalties or interest
 * (domain.md §3).
 */
export function accrueCardInterest(card: CardDebt, day: Temporal.PlainDate): void {
  const unpaid = card.charges.reduce((sum, charge) => sum + owedOn(charge), 0);
  const days = card.accruedTo === null ? 0 : daysBetween(card.accruedTo, day);
  card.accruedTo = day;
  card.balanceDays += BigInt(unpaid) * BigInt(days);
  const { denominator, numerator } = card.rate;
  const accrued = roundRatio(card.balanceDays * numerator, denominator * daysInYear);
  card.interest ??= newClaim('interest', day, 0);
  card.interest.gross = accrued - card.settledInterest;
}

/** Forgets what is fully paid. */
export function closePaidCharges(card: CardDebt): void {
  card.charges = card.charges.filter((charge) => owedOn(charge) > 0);
  if (card.interest !== null && owedOn(card.interest) === 0) {
    card.settledInterest += card.interest.gross;
    card.interest = null;
  }
}

/** The claims of a card in the order in which money pays them: interest, then charges, oldest first. */
export function cardClaims(card: CardDebt): readonly Claim[] {
  return card.interest === null ? card.charges : [card.interest, ...card.charges];
}
