import type { TurnContext } from 'botbuilder';
import type { Locale } from '../locales/index.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import type { Debtor } from './services.js';

/** What the bot remembers of a conversation between turns, besides the open dialogs. */
export interface SessionData {
  locale: Locale;
  greeted: boolean;
  /** ISO instant of the last message from the person. */
  lastSeen: string;
  /** Who the person has proved to be; null until a code was right, and again after thirty minutes of quiet. */
  debtor: Debtor | null;
  /** What was asked before the identity was known; it is served once it is. */
  pending: string | null;
  /** How many messages in a row were not understood at the menu. */
  misunderstood: number;
  /** Which numbered list a bare number refers to. */
  menu: 'main' | 'other' | 'which' | 'rating';
  /** What "which do you mean?" offered, in its order. */
  choices: IntentName[];
  /** Wishes that wait until the flow in front is done, in the debtor's words. */
  queue: string[];
  /** The safe amount a month that the debtor's own figures gave, in rupiah. */
  safeAmount: number | null;
  /** The debt last talked about. */
  facilityId: string | null;
  /** Told of trouble or despair: nothing is asked that only serves the bank. */
  inDistress: boolean;
  /** A proposal of this debtor is with a person: the answer is told as soon as it is there. */
  awaitsAnswer?: boolean;
  /** The case that a person took up at once in this conversation: a death, or a lawyer. */
  forcedCase: { readonly reason: string; readonly reference: string } | null;
  /** What the bot said since the last message, for "ulangi". */
  lastSaid: Said[];
}

/** One bubble as it can be said again. */
export interface Said {
  readonly text: string;
  readonly options: readonly string[];
}

export function newSession(now: string): SessionData {
  return {
    locale: 'id',
    greeted: false,
    lastSeen: now,
    debtor: null,
    pending: null,
    misunderstood: 0,
    menu: 'main',
    choices: [],
    queue: [],
    safeAmount: null,
    facilityId: null,
    inDistress: false,
    forcedCase: null,
    lastSaid: [],
  };
}

const key = Symbol('rembuk.session');

/** Notes the session of a context; the bot does this before any dialog runs. */
export function setSession(context: TurnContext, session: SessionData): void {
  context.turnState.set(key, session);
}

/** The session of a context; changes to it are saved with the turn. */
export function sessionOf(context: TurnContext): SessionData {
  const session: SessionData | undefined = context.turnState.get(key);
  if (session === undefined) throw new Error('This context has no session: the bot has not loaded it.');
  return session;
}

/** The verified debtor of a context. Throws when a flow was begun for somebody unknown: that is a programming error. */
export function verifiedDebtor(context: TurnContext): Debtor {
  const { debtor } = sessionOf(context);
  if (debtor === null) throw new Error('A flow about a debt was begun before the identity was known.');
  return debtor;
}
