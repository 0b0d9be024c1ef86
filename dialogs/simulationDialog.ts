import type { Activity, TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { bill } from '../engine/bill.js';
import type { Account } from '../engine/facility.js';
import { isRefusal } from '../engine/refusal.js';
import type { Bill, Plan } from '../engine/results.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import {
  type ComparedWay,
  describeComparison,
  describePicture,
  describeRefusal,
  describeSimulation,
} from './describe/simulation.js';
import { describeWay } from './describe/way.js';
import { orNothing, readAmount, skippable } from './prompts/amountReader.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import {
  askBack,
  type RequestQuestion,
  readRequest,
  readSafety,
  type SafetyAnswer,
  safetyLabels,
} from './prompts/requestReader.js';
import type { Step } from './repairDialog.js';
import { bubble, percentText, rupiah, say, withPicture, words } from './replies.js';
import { safeRoom } from './safeRoom.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import type { Asked, Way } from './simulation/asked.js';
import { type BudgetSlots, forgetBudget, isIncomplete, sayBudget } from './simulation/budget.js';
import { correctableFigures, keepPaymentInStep } from './simulation/figures.js';
import { amountToPlan, makePlan, type PlannedDebt, sayAboveSafe } from './simulation/makePlan.js';
import { readAsked } from './simulation/readAsked.js';
import { turnInfo } from './turnInfo.js';

export interface SimulationSlots extends DebtSlots, BudgetSlots {
  /** What is simulated; 'help' works it out from the debtor's own figures. */
  request?: Asked | 'help';
  /** The one sum a month of the request, so that it can be put right like the other figures. */
  payment?: number;
  /** A message that leaves open what is to be simulated: it is asked back. */
  said?: string;
  /** The sum paid first that was explained already. */
  firstSaid?: number;
  safety?: SafetyAnswer;
}

type SimulationStep = Step<SimulationSlots>;

/** Works out what can safely be paid and shows plans for it: by a sum a month, months or end date, one or several. */
export class SimulationDialog extends DebtDialog<SimulationSlots> {
  constructor(services: Services) {
    super('simulation', services);
    this.addDialog(new AnswerPrompt<Asked | 'help'>('request', readRequest));
    this.addDialog(new AnswerPrompt<number | null>('amount', skippable(readAmount)));
    this.addDialog(new AnswerPrompt<number | null>('amountOrNothing', skippable(orNothing(readAmount))));
    this.addDialog(new AnswerPrompt<SafetyAnswer>('safety', readSafety));
    this.correct(...correctableFigures);
    this.steps(
      [
        this.askDebt,
        this.askRequest,
        this.askIncome,
        this.askNecessities,
        this.askReserve,
        this.askOtherInstalments,
        this.showPlan,
        this.goOn,
      ].map((step) => step.bind(this)),
    );
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'simulation.whyFigures');
  }

  private async askRequest(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context, options } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    if (this.debt(step, account).owed.total === 0) {
      await say(context, 'simulation.nothingOwed', { debt: debtName(context, account.facility) });
      return this.done(step);
    }
    const open = options.said === undefined ? undefined : readAsked(options.said, turnInfo(context).today);
    delete options.said;
    const question: RequestQuestion = open === undefined || open.kind === 'none' ? {} : { open };
    return this.ask(step, 'request', 'request', askBack(context, question.open ?? { kind: 'none' }), question);
  }

  private async askIncome(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'request');
    const { context, options } = step;
    keepPaymentInStep(options);
    const asksHelp = options.request === 'help';
    // Help needs the figures that were passed over before.
    if (asksHelp && isIncomplete(options)) forgetBudget(options);
    // The safe sum of this debt is known already: what makes it up is not asked again.
    const known = sessionOf(context).safeAmount !== null && options.budgetSaid === undefined;
    if (known && !asksHelp && options.income === undefined && (await this.accounts(context)).length === 1)
      options.income = null;
    const key = asksHelp ? 'simulation.askIncome' : 'simulation.askIncomeAfterAmount';
    return this.ask(step, 'income', 'amount', this.skippable(context, words(context, key)));
  }

  private async askNecessities(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'income');
    const { income } = step.options;
    if (typeof income !== 'number') return step.next();
    const question = words(step.context, 'simulation.askNecessities', { income: rupiah(income) });
    return this.ask(step, 'necessities', 'amountOrNothing', this.skippable(step.context, question));
  }

  private async askReserve(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'necessities');
    const { context } = step;
    const { necessities } = step.options;
    if (typeof necessities !== 'number') return step.next();
    const share = percentText(context, this.services.policyOn(turnInfo(context).today).affordability.reserveShare);
    const question = words(context, 'simulation.askReserve', { necessities: rupiah(necessities), share });
    return this.ask(step, 'reserve', 'amountOrNothing', this.skippable(context, question));
  }

  private async askOtherInstalments(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'reserve');
    const { context } = step;
    const { necessities, reserve } = step.options;
    if (typeof necessities !== 'number') return step.next();
    const question =
      typeof reserve === 'number'
        ? words(context, 'simulation.askOtherInstalments', { reserve: rupiah(reserve) })
        : words(context, 'simulation.askOtherInstalmentsOnly');
    return this.ask(step, 'otherInstalments', 'amountOrNothing', this.skippable(context, question));
  }

  private skippable(context: TurnContext, question: string): Partial<Activity> {
    return bubble(question, [words(context, 'simulation.skip')]);
  }

  private async showPlan(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'otherInstalments');
    const { context, options } = step;
    if (options.safety !== undefined) return step.next();
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const debt = this.debt(step, account);
    const { owed, policy } = debt;
    const told = await sayBudget(context, options, policy, owed, options.request !== 'help');
    if (told === 'hardship') return this.done(step);
    const asked = this.askedFor(step, owed);
    if (asked === undefined) {
      await say(context, 'simulation.noFigures');
      return this.askAgain(step, 'request');
    }
    const amount = await amountToPlan(context, options, owed, asked);
    if (amount === undefined) return this.askAgain(step, 'request', 'payment');
    const plans = asked.ways.map((way) => ({ way, plan: makePlan(context, debt, amount, way) }));
    const [first, ...others] = plans;
    if (first !== undefined && others.length === 0 && !isRefusal(first.plan))
      return this.showOne(step, debt, asked, { way: first.way, plan: first.plan });
    const refused = plans.every(({ plan }) => isRefusal(plan)) ? first?.plan : undefined;
    if (refused !== undefined && isRefusal(refused)) {
      await context.sendActivity(bubble(describeRefusal(context, refused)));
      return this.askAgain(step, 'request', 'payment');
    }
    return this.showSeveral(step, owed, asked, amount, plans);
  }

  /** What is asked for; with "bantu hitung" what the safe amount allows, or undefined when it is not known. */
  private askedFor(step: SimulationStep, owed: Bill): Asked | undefined {
    const { request } = step.options;
    if (request !== 'help') return request;
    const room = safeRoom(step.context, owed);
    return room === null ? undefined : { ways: [{ by: 'payment', payment: Math.min(room, owed.total) }] };
  }

  private async showOne(
    step: SimulationStep,
    debt: PlannedDebt,
    asked: Asked,
    { way, plan }: { readonly way: Way; readonly plan: Plan },
  ): Promise<DialogTurnResult> {
    const { context } = step;
    const { owed } = debt;
    const text = describeSimulation(context, owed, way, plan, asked.paidFirst);
    const picture = await this.services.pictures.plan(plan, sessionOf(context).locale, turnInfo(context).now);
    await context.sendActivity(withPicture(text, picture, describePicture(context, owed, plan, asked.paidFirst)));
    await sayAboveSafe(context, debt, plan);
    const question =
      owed.nextInstalment === null
        ? words(context, 'simulation.notRunning', { payment: rupiah(plan.payment) })
        : words(context, 'simulation.running', {
            instalment: rupiah(owed.nextInstalment.amount),
            total: rupiah(owed.nextInstalment.amount + plan.payment),
          });
    const validations: RequestQuestion = { last: asked };
    return this.ask(step, 'safety', 'safety', bubble(question, safetyLabels(context)), validations);
  }

  private async showSeveral(
    step: SimulationStep,
    owed: Bill,
    asked: Asked,
    amount: number,
    compared: readonly ComparedWay[],
  ): Promise<DialogTurnResult> {
    const { context } = step;
    const room = safeRoom(context, owed);
    await context.sendActivity(
      bubble(describeComparison(context, owed, { amount, compared, paidFirst: asked.paidFirst, room })),
    );
    const question = bubble(words(context, 'simulation.whichLine'), [
      ...asked.ways.map((way) => describeWay(context, way)),
      words(context, 'simulation.no'),
    ]);
    const validations: RequestQuestion = { last: asked, shown: asked.ways };
    return this.ask(step, 'safety', 'safety', question, validations);
  }

  private async goOn(step: SimulationStep): Promise<DialogTurnResult> {
    this.keep(step, 'safety');
    const { safety, facilityId } = step.options;
    if (safety === undefined || safety.kind === 'other') return this.askAgain(step, 'request', 'payment', 'safety');
    if (safety.kind === 'request') {
      step.options.request = safety.request;
      return this.askAgain(step, 'payment', 'safety');
    }
    if (safety.kind === 'help') {
      step.options.request = 'help';
      return this.askAgain(step, 'payment', 'safety');
    }
    await say(step.context, safety.kind === 'yes' ? 'simulation.goOn' : 'simulation.notSafe');
    return this.done(step, { flow: 'offers', slots: { facilityId } });
  }

  private debt(step: SimulationStep, account: Account): PlannedDebt {
    const { today } = turnInfo(step.context);
    const policy = this.services.policyOn(today);
    return { account, owed: bill(account, today, policy), policy };
  }
}
