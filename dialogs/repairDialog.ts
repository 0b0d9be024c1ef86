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
import { isAnsweredAfterwards } from './aside.js';
import { handOver } from './handoff.js';
import { recognizeControl } from './recognizers/control.js';
import { isCorrection } from './recognizers/correction.js';
import { bubble, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { type Correctable, meantSlot, type Slots, toldIn, waterfallSlots, without, withoutOpen } from './slots.js';

export const flows = [
  'identity',
  'bill',
  'simulation',
  'offers',
  'acceptance',
  'dispute',
  'disputeStatus',
  'agreements',
  'payment',
  'paymentClaim',
  'credit',
  'proposal',
  'proposalStatus',
  'payoff',
  'letters',
  'hardship',
  'complaint',
  'privacy',
] as const;
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

export type Step<S extends object> = WaterfallStepContext<Slots<S>>;

/** Grows when the steps or slots of a flow change so that an open one cannot go on as it is. */
const flowVersion = 1;

/**
 * The base of every flow: one waterfall over slots, and the repair patterns that hold in all of them before the normal
 * reading of a message: help, why, cancel, restart, back, repeat, wait, a person, manners, a correction of what was said
 * before, going on after a digression or after a change of the flow itself.
 */
export abstract class RepairDialog<S extends object> extends ComponentDialog {
  readonly flow: Flow;
  protected readonly services: Services;
  private readonly correctables: Correctable<S>[] = [];

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

  /** Names the slots that a debtor may put right at any later step: "eh bukan 1 juta, 1,5 juta". */
  protected correct(...slots: readonly Correctable<S>[]): void {
    this.correctables.push(...slots);
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

  protected override async onBeginDialog(inner: DialogContext, options?: object): Promise<DialogTurnResult> {
    return super.onBeginDialog(inner, { ...options, version: flowVersion });
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return (await this.ahead(inner)) ?? (await this.repair(inner)) ?? (await super.onContinueDialog(inner));
  }

  /** Whether a file that comes without words is for this flow; `ahead` takes it. Elsewhere the bot asks for words. */
  get acceptsAttachments(): boolean {
    return false;
  }

  /** What a flow looks at before anything else in a message; undefined lets the message go its usual way. */
  protected async ahead(_inner: DialogContext): Promise<DialogTurnResult | undefined> {
    return undefined;
  }

  /** After a digression: goes on where it leads, or comes back to the question that was open, asked once. */
  override async resumeDialog(outer: DialogContext, _reason: unknown, result?: FlowResult): Promise<DialogTurnResult> {
    if (result?.kind === 'done' && result.then !== undefined)
      return outer.beginDialog(result.then.flow, { ...result.then.slots });
    if (isAnsweredAfterwards(outer.context)) return waiting;
    await say(outer.context, 'repair.resume', { flow: words(outer.context, `flow.${this.flow}`) });
    await outer.repromptDialog();
    return waiting;
  }

  private async repair(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const slots = waterfallSlots<S>(inner);
    if (slots.version !== flowVersion) {
      await say(context, 'repair.updated');
      await inner.cancelAllDialogs();
      return inner.beginDialog(this.waterfallId, { ...slots, version: flowVersion });
    }
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
        await handOver(context, this.services, 'person', [this.flow, ...toldIn(slots)].join('; '));
        return this.askOnce(inner);
      case 'greeting':
        // Before the identity is known a greeting is answered by the first question.
        if (this.flow === 'identity') return undefined;
        await say(context, 'repair.greeting');
        return this.askOnce(inner);
      case 'thanks':
        await say(context, 'repair.thanks');
        return this.askOnce(inner);
      case 'cancel':
      case 'menu':
        await inner.cancelAllDialogs();
        await this.sayCancelled(context);
        return complete({ kind: 'cancelled' });
      case 'restart':
        await inner.cancelAllDialogs();
        await say(context, 'repair.restarted', { flow: words(context, `flow.${this.flow}`) });
        return inner.beginDialog(this.waterfallId, { ...this.beginning(slots), version: flowVersion });
      case 'back':
        return this.back(inner);
      default:
        return this.correctSlot(inner, slots);
    }
  }

  /** What a flow begun anew still knows: nothing, unless the flow says otherwise. */
  protected beginning(_slots: Slots<S>): Partial<S> {
    return {};
  }

  /** Puts an earlier answer right and goes on from there; the question that was open is asked again. */
  private async correctSlot(inner: DialogContext, slots: Slots<S>): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const text = context.activity.text ?? '';
    const known = this.correctables.filter(({ slot }) => slots[slot] !== undefined && slots[slot] !== null);
    const told = known.flatMap(({ slot }) => (typeof slots[slot] === 'number' ? [slots[slot]] : []));
    if (known.length === 0 || !isCorrection(text, told)) return undefined;
    const target = meantSlot(text, known, slots);
    if (target === undefined) return undefined;
    const reading = await target.read({ context, text, attempt: 1, state: {}, options: {} });
    const forgotten = without(slots, target.forget ?? []);
    await inner.cancelAllDialogs();
    if (reading.kind === 'answer') {
      (forgotten as Record<string, unknown>)[target.slot] = reading.value;
      const what = words(context, `slot.${target.name}`);
      if (reading.value === null) await say(context, 'repair.cleared', { what });
      else await say(context, 'repair.corrected', { what, value: target.say(context, reading.value) });
      return inner.beginDialog(this.waterfallId, withoutOpen(forgotten));
    }
    return inner.beginDialog(this.waterfallId, withoutOpen(without(forgotten, [target.slot])));
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

/** Says again all that was said since the last message. */
export async function repeat(context: TurnContext): Promise<void> {
  const { lastSaid } = sessionOf(context);
  if (lastSaid.length === 0) {
    await say(context, 'repair.nothingToRepeat');
    return;
  }
  for (const { text, options } of lastSaid) await context.sendActivity(bubble(text, options));
}
