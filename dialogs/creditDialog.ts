import type { DialogTurnResult } from 'botbuilder-dialogs';
import { creditStanding } from '../engine/creditStanding.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import {
  describeCircumstances,
  describeGrades,
  describeImprovement,
  describeSlik,
  describeStanding,
} from './describe/credit.js';
import { openDispute } from './dispute/ownDisputes.js';
import { ownAgreements } from './ownRecords.js';
import type { Step } from './repairDialog.js';
import type { ReplyName } from './replies.js';
import { bubble, say, words } from './replies.js';
import type { Services } from './services.js';
import { turnInfo } from './turnInfo.js';

export interface CreditSlots extends DebtSlots {
  /** The grade of every debt, what helps to improve it, or what SLIK is. */
  show?: 'grade' | 'improve' | 'slik';
  /** The grades are told before what SLIK is: who asks about a record asks how it looks. */
  withGrades?: boolean;
}

/** Tells the credit quality of each debt and why, what improves it, and what SLIK is. It promises nothing. */
export class CreditDialog extends DebtDialog<CreditSlots> {
  constructor(services: Services) {
    super('credit', services);
    this.steps([this.show].map((step) => step.bind(this)));
  }

  private show(step: Step<CreditSlots>): Promise<DialogTurnResult> {
    switch (step.options.show) {
      case 'improve':
        return this.showImprovement(step);
      case 'slik':
        return this.showSlik(step);
      default:
        return this.showGrades(step);
    }
  }

  private async showGrades(step: Step<CreditSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    if ((await this.accounts(context)).length === 0) return this.askDebt(step);
    await this.sayStandings(step);
    const policy = this.services.policyOn(turnInfo(context).today);
    await context.sendActivity(bubble(`${describeGrades(context, policy)}\n${words(context, 'credit.pillars')}`));
    return this.endWith(step, 'credit.after', 'credit.improve', 'credit.slik');
  }

  private async sayStandings(step: Step<CreditSlots>): Promise<void> {
    const { context } = step;
    const { today } = turnInfo(context);
    const policy = this.services.policyOn(today);
    const agreements = await ownAgreements(context, this.services);
    for (const account of await this.accounts(context)) {
      const { facility } = account;
      const standing = creditStanding(account, today, policy);
      await context.sendActivity(bubble(describeStanding(context, account, standing)));
      const inForce = agreements.find(({ facilityId }) => facilityId === facility.id);
      const dispute = await openDispute(context, this.services, facility.id);
      const besides = describeCircumstances(context, inForce, dispute, policy);
      if (besides !== undefined) await context.sendActivity(bubble(besides));
    }
  }

  private async showImprovement(step: Step<CreditSlots>): Promise<DialogTurnResult> {
    await step.context.sendActivity(bubble(describeImprovement(step.context)));
    await say(step.context, 'credit.improveNoPromise');
    return this.endWith(step, 'credit.afterImprove', 'credit.slik', 'credit.offers');
  }

  private async showSlik(step: Step<CreditSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    if (step.options.withGrades === true) await this.sayStandings(step);
    await context.sendActivity(bubble(describeSlik(context, this.services.policyOn(turnInfo(context).today))));
    await say(context, 'credit.slikAsk');
    return this.endWith(step, 'credit.afterSlik', 'credit.improve', 'credit.offers');
  }

  private async endWith(
    step: Step<CreditSlots>,
    question: Question,
    ...options: readonly Option[]
  ): Promise<DialogTurnResult> {
    const { context } = step;
    await context.sendActivity(
      bubble(
        words(context, question),
        options.map((option) => words(context, option)),
      ),
    );
    return this.doneQuietly(step);
  }
}

type Question = Extract<ReplyName, 'credit.after' | 'credit.afterImprove' | 'credit.afterSlik'>;
type Option = Extract<ReplyName, 'credit.improve' | 'credit.slik' | 'credit.offers'>;
