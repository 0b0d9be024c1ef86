import type { TurnContext } from 'botbuilder';
import type { TurnInfo } from './services.js';

const key = Symbol('rembuk.turn');

/** Notes which turn a context belongs to; the channel's runner does this before any dialog runs. */
export function setTurnInfo(context: TurnContext, turn: TurnInfo): void {
  context.turnState.set(key, turn);
}

/** The turn of a context. Throws when a context was made by something other than the runner: that is a programming error. */
export function turnInfo(context: TurnContext): TurnInfo {
  const turn: TurnInfo | undefined = context.turnState.get(key);
  if (turn === undefined) throw new Error('This context has no turn: it was not made by the turn runner.');
  return turn;
}
