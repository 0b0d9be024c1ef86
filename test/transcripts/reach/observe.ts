import { AsyncLocalStorage } from 'node:async_hooks';
import type { DialogContext, WaterfallStepContext } from 'botbuilder-dialogs';
import { ComponentDialog, WaterfallDialog } from 'botbuilder-dialogs';
import { type Flow, flows, RepairDialog } from '../../../dialogs/repairDialog.js';
import { replies as en } from '../../../locales/en/replies.js';
import { replies as id } from '../../../locales/id/replies.js';
import type { Locale } from '../../../locales/index.js';

/** What went on inside the bot during one step of a transcript. */
export interface Trace {
  /** The flow whose question was open when the message arrived. */
  front: Flow | undefined;
  readonly begun: Set<Flow>;
  /** `flow.step` by the names of the methods. */
  readonly steps: Set<string>;
}

/** What the bot is made of and what has been reached, over everything that was played since `observe`. */
export interface Observed {
  /** Every step of every waterfall that was put together. */
  readonly steps: ReadonlySet<string>;
  readonly reachedSteps: ReadonlySet<string>;
  readonly reachedFlows: ReadonlySet<Flow>;
  /** Keys whose words were looked up, by language. */
  readonly reachedKeys: Readonly<Record<Locale, ReadonlySet<string>>>;
}

type Method = (this: object, ...given: readonly unknown[]) => unknown;

const current = new AsyncLocalStorage<Trace>();
const steps = new Set<string>();
const reachedSteps = new Set<string>();
const reachedFlows = new Set<Flow>();
const reachedKeys = { id: new Set<string>(), en: new Set<string>() };
let observing = false;

/**
 * Begins to watch. The product has no part in it: the framework's own methods and the tables of words are wrapped here, in
 * this process only, and once. To be called before a bot is put together.
 */
export function observe(): Observed {
  if (!observing) {
    observing = true;
    wrap(ComponentDialog.prototype, 'addDialog', (_dialog, [added]) => {
      if (added instanceof WaterfallDialog) for (const name of stepNames(added)) steps.add(name);
    });
    wrap(ComponentDialog.prototype, 'beginDialog', (dialog) => {
      if (!(dialog instanceof RepairDialog)) return;
      reachedFlows.add(dialog.flow);
      current.getStore()?.begun.add(dialog.flow);
    });
    wrap(ComponentDialog.prototype, 'continueDialog', (_dialog, [outer]) => {
      const trace = current.getStore();
      if (trace !== undefined) trace.front ??= flowInFront(outer as DialogContext);
    });
    wrap(WaterfallDialog.prototype, 'onStep', (dialog, [step]) => {
      const name = stepNames(dialog)[(step as WaterfallStepContext).index];
      if (name === undefined) return;
      reachedSteps.add(name);
      current.getStore()?.steps.add(name);
    });
    watchWords(id, '', reachedKeys.id);
    watchWords(en, '', reachedKeys.en);
  }
  return { steps, reachedSteps, reachedFlows, reachedKeys };
}

/** Runs what a step of a transcript does, and notes in the trace what it reaches, whatever else runs at the same time. */
export function traced<T>(trace: Trace, work: () => Promise<T>): Promise<T> {
  return current.run(trace, work);
}

export function newTrace(): Trace {
  return { front: undefined, begun: new Set(), steps: new Set() };
}

/** Every key of a table of words, by its path: 'bill.after'. Reads no sentence, which would count as reaching it. */
export function keysOf(words: object, path = ''): readonly string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(words)).flatMap(([name, { value }]) =>
    isTable(value) ? keysOf(value, `${path}${name}.`) : [`${path}${name}`],
  );
}

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The flow on top of the main dialog's own stack, before the message is read. */
function flowInFront(outer: DialogContext): Flow | undefined {
  const stack: readonly { readonly id: string }[] = outer.activeDialog?.state?.dialogs?.dialogStack ?? [];
  return flows.find((flow) => flow === stack.at(-1)?.id);
}

function wrap(prototype: object, name: string, before: (dialog: object, given: readonly unknown[]) => void): void {
  const own = Reflect.get(prototype, name) as Method;
  const wrapped: Method = function (...given) {
    before(this, given);
    return own.apply(this, [...given]);
  };
  Reflect.set(prototype, name, wrapped);
}

/** `bill.which`: the flow, and the method that the step is bound to; its place where it has no name. */
function stepNames(waterfall: object): readonly string[] {
  const { id: waterfallId, steps: methods } = waterfall as { id: string; steps?: readonly { name: string }[] };
  const flow = waterfallId.replace(/\.steps$/, '');
  return (methods ?? []).map(({ name }, index) => `${flow}.${name.replace(/^bound /, '') || index + 1}`);
}

/** Turns every sentence of a table into one that notes when it is read. */
function watchWords(words: object, path: string, reached: Set<string>): void {
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    if (isTable(value)) watchWords(value, `${path}${name}.`, reached);
    else {
      const get = (): unknown => {
        reached.add(`${path}${name}`);
        return value;
      };
      Object.defineProperty(words, name, { get, enumerable: true, configurable: true });
    }
  }
}
