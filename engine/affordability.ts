import { type HouseholdMonth, monthlyBudget } from './monthlyBudget.js';
import { isRefusal, type Refusal } from './refusal.js';
import type { Affordability } from './results.js';

/**
 * Says what can safely go to a debt a month, in whole rupiah, and whether that is hardship: monthlyBudget (which has the
 * formula, its source and the refusals) without how it comes about.
 */
export function affordability(month: HouseholdMonth): Affordability | Refusal {
  const budget = monthlyBudget(month);
  if (isRefusal(budget)) return budget;
  return { kind: 'affordability', safeAmount: budget.safeAmount, hardship: budget.hardship };
}
