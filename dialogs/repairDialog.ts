import type { Activity, TurnContext } from 'botbuilder';
import {
  ComponentDialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
  WaterfallDialog,
  type WaterfallStep,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { handOver } from './handoff.js';
import { recognizeControl } from './recognizers/control.js';
import { bubble, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';

export const flows = ['identity', 'bill', 'simulation', 'offers', 'acceptance', 'dispute', 'agreements'] as const;
export type Flow = (typeof flows)[number];

/** What a flow leaves to its parent: where to go on, with which slots already known. */
export type FlowResult =
  | { readonly kind: 'done'; readonly then?: FlowRequest; readonly quiet?: boolean }
  /** The identity has been proved. */
  | { readonly kind: 'verified' }
  | { readonly kind: 'cancelled' };

export interface FlowRequest {
  readonly flow: Flow;
  readonly slots?: object;
}

/** Slots of a flow. `answered` lists, in order, those the person was asked for: "kembali" takes the last one back. */
export type Slots<S extends object> = S & { answered?: (keyof S & string)[] };

export type Step<S extends object> = WaterfallStepContext<Slots<S>>;

/**
 * The base of every flow: one waterfall over slots, and the repair patterns that hold in all of them before the normal
 * reading of a message (help, cancel, back, repeat, wait, a person).
 */
export abstract class RepairDialog<S extends object> extends ComponentDialog {
  readonly flow: Flow;
  protected readonly services: Services;

  protected constructor(flow: Flow, services: Services) {
    super(flow);
    this.flow = flow;
    this.services = services;
  }

  /** Sets the waterfall's steps; a step whose slot is known goes on without asking. */
  protected steps(steps: readonly ((step: Step<S>) => Promise<DialogTurnResult>)[]): void {
    this.addDialog(
      new WaterfallDialog<Slots<S>>(
        this.waterfallId,
        steps as readonly WaterfallStep<Slots<S>>[] as WaterfallStep<Slots<S>>[],
      ),
    );
    this.initialDialogId = this.waterfallId;
  }

  private get waterfallId(): string {
    return `${this.flow}.steps`;
  }

  /** Asks for a slot unless it is known. */
  protected async ask(
    step: Step<S>,
    slot: keyof S & string,
    promptId: string,
    prompt: Partial<Activity>,
    validations?: object,
  ): Promise<DialogTurnResult> {
    if (step.options[slot] !== undefined) return step.next();
    step.options.answered = [...(step.options.answered ?? []), slot];
    return step.prompt(promptId, { prompt, ...(validations === undefined ? {} : { validations }) });
  }

  /** Keeps what the prompt before answered, if it was asked. */
  protected keep(step: Step<S>, slot: keyof S & string): void {
    if (step.result === undefined) return;
    (step.options as Record<string, unknown>)[slot] = step.result;
  }

  /** Asks again for a slot, as if it had never been answered, and for all that were asked after it. */
  protected async askAgain(step: Step<S>, ...forget: (keyof S & string)[]): Promise<DialogTurnResult> {
    return step.replaceDialog(this.waterfallId, without(step.options, forget));
  }

  protected done(step: Step<S>, then?: FlowRequest): Promise<DialogTurnResult> {
    const result: FlowResult = then === undefined ? { kind: 'done' } : { kind: 'done', then };
    return step.endDialog(result);
  }

  protected verified(step: Step<S>): Promise<DialogTurnResult> {
    const result: FlowResult = { kind: 'verified' };
    return step.endDialog(result);
  }

  /** What the flow has already said is the question; the menu is not shown again. */
  protected doneQuietly(step: Step<S>): Promise<DialogTurnResult> {
    const result: FlowResult = { kind: 'done', quiet: true };
    return step.endDialog(result);
  }

  /** The sentence that helps in this flow. */
  protected helpText(context: TurnContext): string {
    return words(context, 'repair.help');
  }

  /** Why the flow asks what it asks. */
  protected whyText(context: TurnContext): string {
    return words(context, 'repair.why');
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return (await this.repair(inner)) ?? (await super.onContinueDialog(inner));
  }

  private async repair(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const control = recognizeControl(context.activity.text ?? '');
    switch (control) {
      case 'help':
        await context.sendActivity(this.helpText(context));
        return this.askOnce(inner);
      case 'why':
        await context.sendActivity(this.whyText(context));
        return this.askOnce(inner);
      case 'repeat':
        await repeat(context);
        return waiting;
      case 'wait':
        await say(context, 'repair.wait');
        return waiting;
      case 'person':
        await handOver(context, this.services, 'person', this.flow);
        return this.askOnce(inner);
      case 'cancel':
        await inner.cancelAllDialogs();
        await this.sayCancelled(context);
        return complete({ kind: 'cancelled' });
      case 'back':
        return this.back(inner);
      default:
        return undefined;
    }
  }

  protected async sayCancelled(context: TurnContext): Promise<void> {
    await say(context, 'repair.cancelled', { flow: words(context, `flow.${this.flow}`) });
  }

  private async askOnce(inner: DialogContext): Promise<DialogTurnResult> {
    await inner.repromptDialog();
    return waiting;
  }

  private async back(inner: DialogContext): Promise<DialogTurnResult> {
    const slots = waterfallSlots<S>(inner);
    const answered = slots.answered ?? [];
    const [previous, current] = answered.slice(-2);
    if (previous === undefined || current === undefined) {
      await say(inner.context, 'repair.firstStep');
      return this.askOnce(inner);
    }
    await say(inner.context, 'repair.back');
    await inner.cancelAllDialogs();
    return inner.beginDialog(this.waterfallId, without(slots, [previous, current]));
  }
}

const waiting: DialogTurnResult = { status: DialogTurnStatus.waiting };

function complete(result: FlowResult): DialogTurnResult<FlowResult> {
  return { status: DialogTurnStatus.complete, result };
}

/** The slots live in the options of the waterfall at the bottom of a flow's own stack. */
function waterfallSlots<S extends object>(inner: DialogContext): Slots<S> {
  const bottom = inner.stack[0];
  return (bottom?.state?.options ?? {}) as Slots<S>;
}

function without<S extends object>(slots: Slots<S>, forget: readonly (keyof S & string)[]): Slots<S> {
  const kept = { ...slots, answered: (slots.answered ?? []).filter((slot) => !forget.includes(slot)) };
  for (const slot of forget) delete (kept as Record<string, unknown>)[slot];
  return kept;
}

/** Says again all that was said since the last message. */
export async function repeat(context: TurnContext): Promise<void> {
  const { lastSaid } = sessionOf(context);
  if (lastSaid.length === 0) {
    await say(context, 'repair.nothingToRepeat');
    return;
  }
  for (const { text, options } of lastSaid) await context.sendActivity(bubble(text, options));
}
