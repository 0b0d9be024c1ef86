import type { DialogTurnResult } from 'botbuilder-dialogs';
import { affordability } from '../engine/affordability.js';
import { bill } from '../engine/bill.js';
import { addMonths } from '../engine/calendar.js';
import type { Account } from '../engine/facility.js';
import { isRefusal } from '../engine/refusal.js';
import type { Bill, Plan, PlanRequest } from '../engine/results.js';
import { simulate } from '../engine/simulate.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { describeRefusal, describeSimulation } from './describe/simulation.js';
import { orNothing, readAmount, skippable } from './prompts/amountReader.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readRequest, readSafety, type SafetyAnswer } from './prompts/requestReader.js';
import type { Step } from './repairDialog.js';
import { bubble, rupiah, say, words } from './replies.js';
import { safeRoom } from './safeRoom.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { turnInfo } from './turnInfo.js';

export interface SimulationSlots extends DebtSlots {
  /** What is simulated; 'help' works it out from the debtor's own figures. */
  request?: PlanRequest | 'help';
  /** Rupiah a month; null when passed over. */
  income?: number | null;
  necessities?: number | null;
  otherInstalments?: number | null;
  /** The figures from which the safe amount was told in this flow; corrected ones are reckoned and told anew. */
  budgetSaid?: readonly number[];
  safety?: SafetyAnswer;
}

/** Works out what can safely be paid and shows a plan for it: by a sum a month or by a number of months. */
export class SimulationDialog extends DebtDialog<SimulationSlots> {
  constructor(services: Services) {
    super('simulation', services);
    this.addDialog(new AnswerPrompt<PlanRequest | 'help'>('request', readRequest));
    this.addDialog(new AnswerPrompt<number | null>('amount', skippable(readAmount)));
    this.addDialog(new AnswerPrompt<number | null>('amountOrNothing', skippable(orNothing(readAmount))));
    this.addDialog(new AnswerPrompt<SafetyAnswer>('safety', readSafety));
    this.steps(
      [
        this.askDebt,
        this.askRequest,
        this.askIncome,
        this.askNecessities,
        this.askOtherInstalments,
        this.showPlan,
        this.goOn,
      ].map((step) => step.bind(this)),
    );
  }

  private async askRequest(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    if (this.billOf(step, account).total === 0) {
      await say(context, 'simulation.nothingOwed', { debt: debtName(context, account.facility) });
      return this.done(step);
    }
    return this.ask(
      step,
      'request',
      'request',
      bubble(words(context, 'simulation.askRequest'), [words(context, 'simulation.helpMe')]),
    );
  }

  private askIncome(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'request');
    const { context } = step;
    const key = step.options.request === 'help' ? 'simulation.askIncome' : 'simulation.askIncomeAfterAmount';
    return this.ask(step, 'income', 'amount', bubble(words(context, key), [words(context, 'simulation.skip')]));
  }

  private async askNecessities(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'income');
    const { income } = step.options;
    if (income === null || income === undefined) return step.next();
    return this.ask(
      step,
      'necessities',
      'amountOrNothing',
      bubble(words(step.context, 'simulation.askNecessities', { income: rupiah(income) }), [
        words(step.context, 'simulation.skip'),
      ]),
    );
  }

  private async askOtherInstalments(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'necessities');
    const { necessities } = step.options;
    if (necessities === null || necessities === undefined) return step.next();
    return this.ask(
      step,
      'otherInstalments',
      'amountOrNothing',
      bubble(words(step.context, 'simulation.askOtherInstalments', { necessities: rupiah(necessities) }), [
        words(step.context, 'simulation.skip'),
      ]),
    );
  }

  private async showPlan(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'otherInstalments');
    const { context } = step;
    if (step.options.safety !== undefined) return step.next();
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const owed = this.billOf(step, account);
    const budget = await this.sayBudget(step, owed);
    if (budget === 'hardship') return this.done(step);
    const request = this.requestOf(step, owed);
    if (request === undefined) return this.askAgain(step, 'request', 'income', 'necessities', 'otherInstalments');
    const plan = this.plan(step, account, owed, request);
    if (isRefusal(plan)) {
      await context.sendActivity(bubble(describeRefusal(context, plan)));
      return this.askAgain(step, 'request');
    }
    await context.sendActivity(bubble(describeSimulation(context, owed, request, plan)));
    return this.askSafety(step, owed, plan);
  }

  /** Says what the debtor's own figures allow; remembers it for the offers. */
  private async sayBudget(step: Step<SimulationSlots>, owed: Bill): Promise<'said' | 'hardship'> {
    const { context } = step;
    const { income, necessities, otherInstalments } = step.options;
    const { budgetSaid } = step.options;
    if (typeof income !== 'number' || typeof necessities !== 'number' || typeof otherInstalments !== 'number') {
      // A figure that was taken back leaves nothing to call safe.
      if (budgetSaid !== undefined) sessionOf(context).safeAmount = null;
      return 'said';
    }
    const figures = [income, necessities, otherInstalments];
    if (figures.every((figure, index) => figure === budgetSaid?.[index])) return 'said';
    step.options.budgetSaid = figures;
    const policy = this.services.policyOn(turnInfo(context).today);
    const capacity = affordability({ income, necessities, otherInstalments, policy });
    if (isRefusal(capacity)) {
      await context.sendActivity(bubble(describeRefusal(context, capacity)));
      return 'said';
    }
    const others = rupiah(otherInstalments);
    if (capacity.hardship) {
      sessionOf(context).safeAmount = null;
      await say(context, 'simulation.hardship', { others });
      return 'hardship';
    }
    sessionOf(context).safeAmount = capacity.safeAmount;
    await say(context, 'simulation.safe', { others, safe: rupiah(capacity.safeAmount) });
    return this.sayRoom(step, owed);
  }

  /** Says what the running instalment leaves of the safe amount; nothing left and no figure asked for is hardship. */
  private async sayRoom(step: Step<SimulationSlots>, owed: Bill): Promise<'said' | 'hardship'> {
    const { context } = step;
    const room = safeRoom(context, owed) ?? 0;
    if (owed.nextInstalment === null) return 'said';
    const instalment = rupiah(owed.nextInstalment.amount);
    if (room > 0) await say(context, 'simulation.room', { instalment, room: rupiah(room) });
    else await say(context, 'simulation.noRoom', { instalment });
    return room === 0 && step.options.request === 'help' ? 'hardship' : 'said';
  }

  /** The plan asked for; with "bantu hitung" the one the safe amount allows, or undefined when it is not known. */
  private requestOf(step: Step<SimulationSlots>, owed: Bill): PlanRequest | undefined {
    const { request } = step.options;
    if (request !== 'help') return request;
    const room = safeRoom(step.context, owed);
    return room === null ? undefined : { by: 'payment', payment: Math.min(room, owed.total) };
  }

  private plan(
    step: Step<SimulationSlots>,
    account: Account,
    owed: Bill,
    request: PlanRequest,
  ): ReturnType<typeof simulate> {
    const { today } = turnInfo(step.context);
    return simulate({
      amount: owed.total,
      annualRate: account.facility.planAnnualRate,
      request,
      firstDueDate: addMonths(today, 1),
      policy: this.services.policyOn(today),
    });
  }

  private async askSafety(step: Step<SimulationSlots>, owed: Bill, plan: Plan): Promise<DialogTurnResult> {
    const { context } = step;
    const room = safeRoom(context, owed);
    if (room !== null && room > 0 && plan.payment > room) {
      await say(context, 'simulation.aboveSafe', { payment: rupiah(plan.payment), safe: rupiah(room) });
    }
    const question =
      owed.nextInstalment === null
        ? words(context, 'simulation.notRunning', { payment: rupiah(plan.payment) })
        : words(context, 'simulation.running', {
            instalment: rupiah(owed.nextInstalment.amount),
            total: rupiah(owed.nextInstalment.amount + plan.payment),
          });
    return this.ask(
      step,
      'safety',
      'safety',
      bubble(question, [
        words(context, 'simulation.yes'),
        words(context, 'simulation.no'),
        words(context, 'simulation.otherAmount'),
      ]),
    );
  }

  private async goOn(step: Step<SimulationSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'safety');
    const { safety, facilityId } = step.options;
    if (safety === undefined || safety.kind === 'other') return this.askAgain(step, 'request', 'safety');
    if (safety.kind === 'request') {
      step.options.request = safety.request;
      return this.askAgain(step, 'safety');
    }
    await say(step.context, safety.kind === 'yes' ? 'simulation.goOn' : 'simulation.notSafe');
    return this.done(step, { flow: 'offers', slots: { facilityId } });
  }

  private billOf(step: Step<SimulationSlots>, account: Account): Bill {
    const { today } = turnInfo(step.context);
    return bill(account, today, this.services.policyOn(today));
  }
}
