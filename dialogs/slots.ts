import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import type { Reader } from './prompts/answerPrompt.js';
import { recognizeAmounts } from './recognizers/amount.js';
import { namedSlot, type SlotName } from './recognizers/correction.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';

/**
 * Slots of a flow. `answered` lists, in order, those the person was asked for: "kembali" takes the last one back.
 * `version` is that of the flow which collected them.
 */
export type Slots<S extends object> = S & { answered?: (keyof S & string)[]; version?: number };

/** A slot that can be put right at any later step of its flow. */
export interface Correctable<S extends object> {
  readonly slot: keyof S & string;
  /** How the debtor may name it. */
  readonly name: SlotName;
  readonly read: Reader<unknown>;
  /** Its value in a sentence. */
  readonly say: (context: TurnContext, value: unknown) => string;
  /** Answers that hang on it: they are asked for anew. */
  readonly forget?: readonly (keyof S & string)[];
}

/** The slot a correction means: by its name, by the old value it takes back, or the one told last. */
export function meantSlot<S extends object>(
  text: string,
  known: readonly Correctable<S>[],
  slots: Slots<S>,
): Correctable<S> | undefined {
  const name = namedSlot(
    text,
    known.map((one) => one.name),
  );
  if (name !== undefined) return known.find((one) => one.name === name);
  const named = recognizeAmounts(text).flatMap((sum) => (sum.kind === 'value' ? [sum.value] : []));
  const byValue = known.filter(({ slot }) => named.some((value) => value === slots[slot]));
  if (byValue.length === 1) return byValue[0];
  const order = slots.answered ?? [];
  return [...known].sort((a, b) => order.indexOf(b.slot) - order.indexOf(a.slot))[0];
}

/** The slots live in the options of the waterfall at the bottom of a flow's own stack. */
export function waterfallSlots<S extends object>(inner: DialogContext): Slots<S> {
  const bottom = inner.stack[0];
  return (bottom?.state?.options ?? {}) as Slots<S>;
}

/** The slots a flow in front has collected so far, seen from outside of it. */
export function openSlots(flow: DialogInstance): object {
  const stack: unknown = flow.state?.['dialogs']?.dialogStack;
  const bottom: unknown = Array.isArray(stack) ? stack[0] : undefined;
  const slots = (bottom as { state?: { options?: Slots<object> } } | undefined)?.state?.options ?? {};
  return withoutOpen<object>(slots);
}

/** Slots without some of them, as if they had never been asked for. */
export function without<S extends object>(slots: Slots<S>, forget: readonly (keyof S & string)[]): Slots<S> {
  const kept = { ...slots, answered: (slots.answered ?? []).filter((slot) => !forget.includes(slot)) };
  for (const slot of forget) delete (kept as Record<string, unknown>)[slot];
  return kept;
}

/** Takes the question that is still open off the list of answers: it is asked again, and listed then. */
export function withoutOpen<S extends object>(slots: Slots<S>): Slots<S> {
  return { ...slots, answered: (slots.answered ?? []).filter((slot) => slots[slot] !== undefined) };
}

const unsaid: ReadonlySet<string> = new Set(['answered', 'version', 'code', 'decision', 'contact', 'birthDate']);

/** What was told in a flow so far, for the person who takes over: nothing need be asked twice. */
export function toldIn(slots: object): readonly string[] {
  return Object.entries(slots).flatMap(([slot, value]) =>
    unsaid.has(slot) || (typeof value !== 'string' && typeof value !== 'number')
      ? []
      : [maskIdentifiers(`${slot} ${value}`)],
  );
}
