import { recognizeControl } from '../../dialogs/recognizers/control.js';
import type { Flow } from '../../dialogs/repairDialog.js';
import { replies as en } from '../../locales/en/replies.js';
import { replies as id } from '../../locales/id/replies.js';
import type { ReplyKey } from '../../locales/index.js';

/** One step of a transcript, as far as it can prove a pattern. */
export interface ObservedTurn {
  /** The flow whose question was open when the message arrived; undefined at the menu. */
  readonly front: Flow | undefined;
  /** Flows that began in this turn. */
  readonly begun: ReadonlySet<Flow>;
  /** What the person wrote. */
  readonly said: string;
  /** What the bot said, and what was said in the turn before. */
  readonly spoken: readonly string[];
  readonly spokenBefore: readonly string[];
}

/** A repair pattern of conversation.md, and how a turn proves that it holds. */
export interface Pattern {
  readonly name: string;
  readonly proves: (turn: ObservedTurn) => boolean;
  /** In how many flows it must be shown; what happens at the menu counts as one. */
  readonly flows: number;
}

/** The bot says one of these sentences, whatever stands in their places. */
const says = (...keys: readonly ReplyKey[]) => {
  const sentences = keys.flatMap(sentencesOf);
  return ({ spoken }: ObservedTurn): boolean =>
    spoken.some((text) => sentences.some((sentence) => sentence.test(text)));
};

const asksAgain = says('repair.resume', 'repair.cancelled', 'menu.more');
const queues = says('repair.queued');
const asksMore = says('menu.more');

/** A question is open, and the bot says one of these sentences. */
const saysInFlow = (...keys: readonly ReplyKey[]) => {
  const said = says(...keys);
  return (turn: ObservedTurn): boolean => turn.front !== undefined && said(turn);
};

const writes =
  (...controls: readonly string[]) =>
  ({ said }: ObservedTurn): boolean =>
    controls.includes(recognizeControl(said) ?? '');

/**
 * The sixteen patterns, in the order of conversation.md (those that are several are listed singly). A transcript proves one
 * by what happens in a turn, never by what its title says.
 */
export const patterns: readonly Pattern[] = [
  { name: '1 an interrupted flow is taken up again', proves: says('repair.resume', 'repair.next'), flows: 2 },
  { name: '2 an answer given before is corrected', proves: says('repair.corrected', 'acceptance.changed'), flows: 2 },
  { name: '3 only the flow in front is cancelled', proves: says('repair.cancelled', 'identity.cancelled'), flows: 2 },
  {
    name: '4 why something is asked',
    proves: (turn) => turn.front !== undefined && writes('why')(turn) && turn.spoken.length > 1,
    flows: 2,
  },
  { name: '4 an answer is refused', proves: (turn) => turn.front !== undefined && writes('skip')(turn), flows: 2 },
  { name: '5 manners leave the flow undisturbed', proves: saysInFlow('repair.greeting', 'repair.thanks'), flows: 2 },
  {
    name: '6 after a flow: anything else?',
    proves: (turn) => turn.front !== undefined && asksMore(turn),
    flows: 2,
  },
  {
    name: '7 what is unclear is asked about',
    proves: says('repair.which', 'repair.noChoice', 'repair.whichAmount', 'menu.notUnderstood'),
    flows: 2,
  },
  { name: '8 an empty message', proves: says('repair.empty'), flows: 2 },
  { name: '8 a message that is too long', proves: says('repair.tooLong'), flows: 2 },
  { name: '8 a message that is not text', proves: says('repair.notText', 'repair.voice'), flows: 2 },
  { name: '8 out of scope', proves: says('menu.outOfScope'), flows: 1 },
  { name: '9 a person is asked for', proves: says('handoff.person', 'handoff.unverified'), flows: 2 },
  { name: '9 a crisis goes to a person at once', proves: says('handoff.crisis'), flows: 2 },
  { name: '10 an internal error', proves: says('repair.apology'), flows: 2 },
  { name: '11 after a quiet time', proves: says('welcome.back', 'identity.quiet'), flows: 2 },
  { name: '12 repeat', proves: repeats, flows: 2 },
  { name: '12 back one step', proves: says('repair.back'), flows: 2 },
  { name: '12 restart', proves: says('repair.restarted'), flows: 2 },
  {
    name: '13 an answer and a wish in one message',
    proves: (turn) => turn.front !== undefined && (queues(turn) || aside(turn)),
    flows: 2,
  },
  { name: '14 a moment, please', proves: says('repair.wait'), flows: 2 },
  { name: '15 a third failure offers a person', proves: says('repair.stuck', 'menu.offerPerson'), flows: 2 },
  { name: '16 a flow that changed while it was open', proves: says('repair.updated'), flows: 2 },
];

/** Says again, word for word, what was said in the turn before. */
function repeats(turn: ObservedTurn): boolean {
  if (!writes('repeat')(turn) || turn.spokenBefore.length === 0) return false;
  return turn.spokenBefore.every((text, index) => turn.spoken[index] === text);
}

/** Another flow answers at once, and the open one goes on without being asked for again. */
function aside(turn: ObservedTurn): boolean {
  const others = [...turn.begun].filter((flow) => flow !== turn.front);
  return others.length > 0 && turn.spoken.length > 1 && !asksAgain(turn);
}

/** A sentence in either language, with anything in its places. */
function sentencesOf(key: ReplyKey): readonly RegExp[] {
  return [id, en].map((table) => {
    const text = key.split('.').reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), table);
    const parts = String(text).split(/\{\{\w+\}\}/);
    return new RegExp(parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('[^]+?'), 'u');
  });
}
