import { type DisputeCategory, disputeCategories } from '../ports/disputes.js';
import { recognizeAmounts } from '../recognizers/amount.js';
import { maskIdentifiers } from '../recognizers/maskIdentifiers.js';
import { type ReasonCode, recognizeReasons } from '../recognizers/reason.js';

const byReason: Partial<Record<ReasonCode, DisputeCategory>> = {
  bukan_utang_saya: 'not_mine',
  salah_nominal: 'wrong_amount',
  sudah_bayar: 'already_paid',
  sudah_lunas: 'already_paid',
  tagihan_ganda: 'billed_twice',
  biaya_tidak_disetujui: 'fee_not_agreed',
  identitas_dicuri: 'identity_misused',
};

/** Of two that are named together the first says more: who was billed twice has paid, whose name was used owes nothing. */
const saysMore: readonly (readonly [DisputeCategory, DisputeCategory])[] = [
  ['identity_misused', 'not_mine'],
  ['fee_not_agreed', 'wrong_amount'],
  ['billed_twice', 'already_paid'],
  ['billed_twice', 'wrong_amount'],
];

/** What an objection is about when the debtor's own words leave no doubt; undefined when they name none or several. */
export function categoryOf(text: string): DisputeCategory | undefined {
  const named = new Set(recognizeReasons(text).flatMap((reason) => byReason[reason] ?? []));
  for (const [more, less] of saysMore) if (named.has(more)) named.delete(less);
  const [only, ...others] = named;
  return others.length === 0 ? only : undefined;
}

/** What was answered to the question for the category: one of the list, or the complaint itself in words that say it. */
export interface CategoryAnswer {
  readonly category: DisputeCategory;
  readonly what?: string;
}

/** The category at a place of the list, or the one that a message says in its own words. */
export function categoryAnswer(index: number | undefined, text: string): CategoryAnswer | undefined {
  const listed = disputeCategories[index ?? -1];
  if (listed !== undefined) return { category: listed };
  const category = categoryOf(text);
  return category === undefined ? undefined : { category, what: maskIdentifiers(text.trim()) };
}

/** Objections in which a sum is at issue. */
const aboutMoney: ReadonlySet<DisputeCategory> = new Set([
  'wrong_amount',
  'already_paid',
  'billed_twice',
  'fee_not_agreed',
]);

/** Whether parts of the bill and an amount belong to an objection of this kind. */
export const isAboutMoney = (category: DisputeCategory): boolean => aboutMoney.has(category);

/** The one sum that a complaint names without doubt, in whole rupiah. */
export function amountIn(what: string): number | undefined {
  const [only, ...others] = recognizeAmounts(what);
  return others.length === 0 && only?.kind === 'value' && only.value > 0 ? only.value : undefined;
}
