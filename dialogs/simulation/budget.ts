import type { TurnContext } from 'botbuilder';
import { monthlyBudget } from '../../engine/monthlyBudget.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal } from '../../engine/refusal.js';
import type { Bill } from '../../engine/results.js';
import { describeRefusal } from '../describe/simulation.js';
import { bubble, rupiah, say } from '../replies.js';
import { safeRoom } from '../safeRoom.js';
import { sessionOf } from '../session.js';

/** A household's month as far as it was told, in rupiah; null where a question was passed over. */
export interface BudgetSlots {
  income?: number | null;
  necessities?: number | null;
  /** What is put aside for emergencies; passed over, the policy's share of the income counts. */
  reserve?: number | null;
  otherInstalments?: number | null;
  /** The figures from which the safe amount was told in this flow; corrected ones are reckoned and told anew. */
  budgetSaid?: readonly (number | null)[];
}

/** Whether a figure without which nothing is called safe was passed over. */
export function isIncomplete({ income, necessities, otherInstalments }: BudgetSlots): boolean {
  return [income, necessities, otherInstalments].includes(null);
}

/** Takes the figures away so that they are asked anew. */
export function forgetBudget(slots: BudgetSlots): void {
  delete slots.income;
  delete slots.necessities;
  delete slots.reserve;
  delete slots.otherInstalments;
}

/** Says what the debtor's own figures allow and remembers it for the offers. `wanted`: a plan was named by the debtor. */
export async function sayBudget(
  context: TurnContext,
  slots: BudgetSlots,
  policy: Policy,
  owed: Bill,
  wanted: boolean,
): Promise<'said' | 'hardship'> {
  const { income, necessities, reserve = null, otherInstalments, budgetSaid } = slots;
  if (typeof income !== 'number' || typeof necessities !== 'number' || typeof otherInstalments !== 'number') {
    // A figure that was taken back leaves nothing to call safe.
    if (budgetSaid !== undefined) sessionOf(context).safeAmount = null;
    return 'said';
  }
  const figures = [income, necessities, reserve, otherInstalments];
  if (figures.every((figure, index) => figure === budgetSaid?.[index])) return 'said';
  slots.budgetSaid = figures;
  const emergencyReserve = reserve === null ? {} : { emergencyReserve: reserve };
  const budget = monthlyBudget({ income, necessities, otherInstalments, ...emergencyReserve, policy });
  if (isRefusal(budget)) {
    await context.sendActivity(bubble(describeRefusal(context, budget)));
    return 'said';
  }
  const others = rupiah(otherInstalments);
  if (budget.hardship) {
    sessionOf(context).safeAmount = null;
    await say(context, 'simulation.hardship', { others });
    return 'hardship';
  }
  sessionOf(context).safeAmount = budget.safeAmount;
  await say(context, 'simulation.safe', {
    others,
    safe: rupiah(budget.safeAmount),
    reserve: rupiah(budget.reserve),
  });
  return sayRoom(context, owed, wanted);
}

/** Says what the running instalment leaves of the safe amount; nothing left and no figure asked for is hardship. */
async function sayRoom(context: TurnContext, owed: Bill, wanted: boolean): Promise<'said' | 'hardship'> {
  const room = safeRoom(context, owed) ?? 0;
  if (owed.nextInstalment === null) return 'said';
  const instalment = rupiah(owed.nextInstalment.amount);
  if (room > 0) await say(context, 'simulation.room', { instalment, room: rupiah(room) });
  else await say(context, 'simulation.noRoom', { instalment });
  return room === 0 && !wanted ? 'hardship' : 'said';
}
