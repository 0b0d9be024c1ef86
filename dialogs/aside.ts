import type { TurnContext } from 'botbuilder';

const key = Symbol('rembuk.aside');

/** Notes that the message also answers the open question: after the digression it is read, not asked again. */
export function answerAfterwards(context: TurnContext, isSo: boolean): void {
  context.turnState.set(key, isSo);
}

/** Whether the message still has an answer to the open question in it. */
export function isAnsweredAfterwards(context: TurnContext): boolean {
  return context.turnState.get(key) === true;
}
