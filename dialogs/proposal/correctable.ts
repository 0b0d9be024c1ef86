import type { TurnContext } from 'botbuilder';
import { orNothing, readAmount, skippable } from '../prompts/amountReader.js';
import { readPlan, type WantedPlan } from '../prompts/proposalReader.js';
import { rupiah } from '../replies.js';
import type { Correctable } from '../slots.js';

/** The slots of a proposal that can be put right by their name or value. */
interface CorrectableSlots {
  plan?: WantedPlan;
  income?: number | null;
  necessities?: number | null;
  otherInstalments?: number | null;
  send?: number;
}

const sum = (_context: TurnContext, value: unknown): string => rupiah(Number(value));

/** What of a proposal can be put right at any later step: "eh bukan 7 juta, 8 juta", "eh cicilannya 600 ribu". */
export const correctable: readonly Correctable<CorrectableSlots>[] = [
  {
    slot: 'plan',
    name: 'payment',
    read: readPlan,
    say: (_context, value) => rupiah((value as WantedPlan).payment),
    forget: ['send'],
  },
  { slot: 'income', name: 'income', read: skippable(readAmount), say: sum, forget: ['send'] },
  { slot: 'necessities', name: 'necessities', read: skippable(orNothing(readAmount)), say: sum, forget: ['send'] },
  {
    slot: 'otherInstalments',
    name: 'otherInstalments',
    read: skippable(orNothing(readAmount)),
    say: sum,
    forget: ['send'],
  },
];
