import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Account } from '../engine/facility.js';
import { debtName } from './describe/debt.js';
import { ownAccounts } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { type Flow, RepairDialog, type Step } from './repairDialog.js';
import { numbered, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';

/** Slots of a flow about one debt: which of the debtor's debts, as its place in the list that was shown. */
export interface DebtSlots {
  facilityId?: string;
  facilityIndex?: number;
}

/** The base of flows about one debt: asks which, unless there is only one or it is known. */
export abstract class DebtDialog<S extends DebtSlots> extends RepairDialog<S> {
  protected constructor(flow: Flow, services: Services) {
    super(flow, services);
    this.addDialog(new AnswerPrompt<number>('debt', readChoice));
  }

  protected accounts(context: TurnContext): Promise<readonly Account[]> {
    return ownAccounts(context, this.services);
  }

  /** First step: which debt. Ends the flow with a word when there is none. */
  protected async askDebt(step: Step<S>): Promise<DialogTurnResult> {
    const { context } = step;
    const accounts = await this.accounts(context);
    const [only] = accounts;
    if (only === undefined) {
      await say(context, 'menu.noDebt', { bank: this.services.bank.name });
      return this.done(step);
    }
    if (accounts.length === 1) step.options.facilityId = only.facility.id;
    if (step.options.facilityId !== undefined) return step.next();
    const labels = accounts.map(({ facility }) => debtName(context, facility));
    return this.ask(step, 'facilityIndex', 'debt', numbered(words(context, 'debt.which'), labels), { labels });
  }

  /** The debt chosen in the first step; undefined when it is not this debtor's. */
  protected async chosen(step: Step<S>): Promise<Account | undefined> {
    const accounts = await this.accounts(step.context);
    const { facilityId, facilityIndex } = step.options;
    const account =
      facilityId === undefined
        ? accounts[facilityIndex ?? 0]
        : accounts.find(({ facility }) => facility.id === facilityId);
    if (account !== undefined) {
      step.options.facilityId = account.facility.id;
      sessionOf(step.context).facilityId = account.facility.id;
    }
    return account;
  }
}
