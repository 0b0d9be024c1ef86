import type { DialogTurnResult } from 'botbuilder-dialogs';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';
import type { Step } from './repairDialog.js';
import { bubble, numbered, say, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface DisputeSlots extends DebtSlots {
  what?: string;
  send?: number;
}

const shortestComplaint = 5;

/** Takes down what a debtor says is wrong and hands it to a person with a number. It never acknowledges the debt. */
export class DisputeDialog extends DebtDialog<DisputeSlots> {
  constructor(services: Services) {
    super('dispute', services);
    this.addDialog(
      new AnswerPrompt<string>('what', ({ context, text }) => {
        const what = maskIdentifiers(text.trim());
        return what.length >= shortestComplaint
          ? { kind: 'answer', value: what }
          : { kind: 'again', reply: bubble(words(context, 'dispute.retryWhat')) };
      }),
    );
    this.addDialog(new AnswerPrompt<number>('send', readChoice));
    this.steps([this.askDebt, this.askWhat, this.confirm, this.handIn].map((step) => step.bind(this)));
  }

  private askWhat(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    return this.ask(step, 'what', 'what', bubble(words(step.context, 'dispute.askWhat')));
  }

  private async confirm(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'what');
    const { context } = step;
    const account = await this.chosen(step);
    const { what } = step.options;
    if (account === undefined || what === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const labels = [words(context, 'dispute.send'), words(context, 'dispute.edit')];
    const question = words(context, 'dispute.confirm', { debt: debtName(context, account.facility), what });
    return this.ask(step, 'send', 'send', numbered(question, labels), { labels });
  }

  private async handIn(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'send');
    const { context } = step;
    const { what, send, facilityId } = step.options;
    if (what === undefined || facilityId === undefined || send !== 0) return this.askAgain(step, 'what', 'send');
    const turn = turnInfo(context);
    const { reference } = await this.services.handoffs.open(turn, {
      debtorId: verifiedDebtor(context).id,
      topic: 'dispute',
      facilityId,
      summary: what,
    });
    const { complaints } = this.services.policyOn(turn.today);
    await say(context, 'dispute.done', { reference, days: complaints.writtenWorkingDays });
    return this.done(step);
  }
}
