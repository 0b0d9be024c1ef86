import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { payoff } from '../engine/payoff.js';
import { isRefusal } from '../engine/refusal.js';
import { debtName } from './describe/debt.js';
import { ownAccounts } from './ownRecords.js';
import type { Letter } from './ports/letters.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { numbered, say, withDocument, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

type Choice =
  | { readonly act: 'again'; readonly reference: string; readonly label: string }
  | { readonly act: 'payoff'; readonly facilityId: string }
  | { readonly act: 'statement' };

interface LettersSlots {
  choices?: readonly Choice[];
  letter?: number;
}

/** As many letters as one list still reads well with; the older ones are with a person. */
const listed = 6;

/** Hands out every letter again, and the payoff letter of a debt without balance. */
export class LettersDialog extends RepairDialog<LettersSlots> {
  constructor(services: Services) {
    super('letters', services);
    this.addDialog(new AnswerPrompt<number>('letter', readChoice));
    this.steps([this.list, this.give].map((step) => step.bind(this)));
  }

  private async list(step: Step<LettersSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    if (step.options.letter !== undefined) return step.next();
    const letters = (await this.services.letters.list(verifiedDebtor(context).id)).slice(0, listed);
    const accounts = await ownAccounts(context, this.services);
    const { today } = turnInfo(context);
    const paidOff = accounts.filter((account) => isRefusal(payoff(account, today)));
    if (letters.length === 0 && paidOff.length === 0) {
      await say(context, 'letters.none');
      return this.done(step);
    }
    const choices = [
      ...letters.map((letter) => {
        const label = letterName(context, letter);
        return { choice: { act: 'again', reference: letter.reference, label } as const, label };
      }),
      ...paidOff.map(({ facility }) => ({
        choice: { act: 'payoff', facilityId: facility.id } as const,
        label: words(context, 'letters.payoff_letter', { reference: debtName(context, facility) }),
      })),
      { choice: { act: 'statement' } as const, label: words(context, 'letters.newStatement') },
    ];
    step.options.choices = choices.map(({ choice }) => choice);
    const labels = [...choices.map(({ label }) => label), words(context, 'menu.backToMenu')];
    return this.ask(step, 'letter', 'letter', numbered(words(context, 'letters.ask'), labels), { labels });
  }

  private async give(step: Step<LettersSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'letter');
    const { context } = step;
    const choice = step.options.choices?.[step.options.letter ?? -1];
    if (choice?.act === 'statement') return this.done(step, { flow: 'bill', slots: { show: 'pdf' } });
    if (choice?.act === 'payoff')
      return this.done(step, { flow: 'payoff', slots: { facilityId: choice.facilityId, letter: true } });
    if (choice?.act !== 'again') return this.done(step);
    const document = await this.services.letters.again(verifiedDebtor(context).id, choice.reference);
    if (document === undefined) return this.done(step);
    await context.sendActivity(withDocument(words(context, 'letters.ready', { letter: choice.label }), document));
    return this.done(step);
  }
}

const known = ['agreement', 'bill_statement', 'dispute_receipt', 'payoff_letter'] as const;

function letterName(context: TurnContext, { kind, reference }: Letter): string {
  return words(context, `letters.${known.find((one) => one === kind) ?? 'other'}`, { reference });
}
