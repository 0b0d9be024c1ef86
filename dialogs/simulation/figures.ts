import { readAmount } from '../prompts/amountReader.js';
import { rupiah } from '../replies.js';
import type { Correctable } from '../slots.js';
import type { Asked } from './asked.js';
import type { BudgetSlots } from './budget.js';

/** The slots that hold a figure. */
export interface FigureSlots extends BudgetSlots {
  request?: Asked | 'help';
  payment?: number;
}

const names = ['income', 'necessities', 'reserve', 'otherInstalments', 'payment'] as const;

/** Figures that can be put right at any later step. */
export const correctableFigures: readonly Correctable<FigureSlots>[] = names.map((name) => ({
  slot: name,
  name,
  read: readAmount,
  say: (_context, value) => rupiah(Number(value)),
}));

/** Keeps the one sum a month of the request and the figure that may have been put right the same. */
export function keepPaymentInStep(slots: FigureSlots): void {
  const { payment, request } = slots;
  if (request === undefined || request === 'help') return;
  const [way, ...others] = request.ways;
  if (way?.by !== 'payment' || others.length > 0) delete slots.payment;
  else if (payment === undefined) slots.payment = way.payment;
  else slots.request = { ...request, ways: [{ by: 'payment', payment }] };
}
