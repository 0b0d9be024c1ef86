import { randomUUID } from 'node:crypto';
import type { Activity, ChannelAccount, TurnContext } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import { setTurnInfo } from '../../dialogs/turnInfo.js';
import type { TurnAdapter } from '../channels/turnAdapter.js';
import { faultOf, traceOf } from './faultOf.js';
import { jakartaDay } from './jakartaDay.js';
import type { LeaseKeeper } from './leaseKeeper.js';
import type { SessionStorage } from './sessionStorage.js';
import type { Sessions, Turn, TurnResult } from './sessions.js';

/** Where turns are reported: pino's own shape. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface TurnDependencies {
  readonly sessions: Sessions;
  /** The storage the bot's ConversationState stands on. */
  readonly storage: SessionStorage;
  readonly adapter: TurnAdapter;
  readonly bot: (context: TurnContext) => Promise<void>;
  /** What is said when a turn fails. The correlation id is the one in the log. */
  readonly apology: (turn: Turn, correlationId: string) => Partial<Activity>;
  readonly clock: { now(): Temporal.Instant };
  readonly log: Log;
  /** Who the bot is in the conversation. */
  readonly account: ChannelAccount;
  readonly leases: LeaseKeeper;
}

/** A message whose worker died this often is answered with the apology: it may be the message that kills them. */
const triesPerMessage = 3;

/**
 * Runs the bot on one turn and gives what is to be committed. A turn that throws, takes too long or has killed its
 * workers gives the apology and leaves the state as it was; that is logged once, without anything a person wrote.
 */
export async function runTurn(turn: Turn, dependencies: TurnDependencies): Promise<TurnResult> {
  const activity = addressed(turn, dependencies.account);
  try {
    if (turn.attempt > triesPerMessage) throw new WorkersDiedError();
    return await runBot(turn, activity, dependencies);
  } catch (error) {
    const correlationId = randomUUID();
    const fields = { correlationId, ...traceOf(turn.conversationId), attempt: turn.attempt, ...faultOf(error) };
    dependencies.log.error(fields, 'turn failed');
    const { from, recipient, conversation, channelId } = activity;
    const reply = { from: recipient, recipient: from, conversation, channelId };
    return { state: undefined, replies: [{ ...reply, ...dependencies.apology(turn, correlationId) }] };
  }
}

/** Every worker that tried this message died with it. */
class WorkersDiedError extends Error {
  override readonly name = 'WorkersDiedError';
}

type Addressed = Partial<Activity> & Pick<Activity, 'from' | 'recipient' | 'conversation' | 'channelId'>;

/** Fills in what a channel may leave out and botbuilder relies on. */
function addressed(turn: Turn, account: ChannelAccount): Addressed {
  const { activity } = turn.inbound;
  return {
    ...activity,
    type: activity.type ?? 'message',
    channelId: activity.channelId ?? 'directline',
    serviceUrl: activity.serviceUrl ?? '',
    from: activity.from ?? { id: turn.conversationId, name: '' },
    recipient: activity.recipient ?? account,
    conversation: { isGroup: false, conversationType: '', name: '', ...activity.conversation, id: turn.conversationId },
  };
}

async function runBot(turn: Turn, activity: Addressed, dependencies: TurnDependencies): Promise<TurnResult> {
  const { storage, adapter, bot, clock, leases } = dependencies;
  const now = clock.now();
  const work = storage.within(turn.state, () =>
    adapter.run(activity, (context) => {
      setTurnInfo(context, {
        id: turn.id,
        conversationId: turn.conversationId,
        channel: activity.channelId === 'whatsapp' ? 'whatsapp' : 'web',
        userId: activity.from.id,
        now,
        today: jakartaDay(now),
      });
      return bot(context);
    }),
  );
  const { value, state } = await leases.during(work, () => renewLease(turn, dependencies));
  return { state, replies: value };
}

function renewLease(turn: Turn, { sessions, clock, log }: TurnDependencies): void {
  const trace = { ...traceOf(turn.conversationId), fence: turn.fence };
  sessions.renew(turn, clock.now()).then(
    (held) => held || log.warn(trace, 'lease lost during a turn'),
    (error: unknown) => log.warn({ ...trace, ...faultOf(error) }, 'lease not renewed'),
  );
}
