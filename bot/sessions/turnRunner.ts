import type { Activity } from 'botbuilder';
import { maskIncoming } from '../../dialogs/recognizers/maskIdentifiers.js';
import { TurnAdapter } from '../channels/turnAdapter.js';
import { faultOf, traceOf } from './faultOf.js';
import { LeaseKeeper } from './leaseKeeper.js';
import { runTurn, type TurnDependencies } from './runTurn.js';
import type { Accepted, Inbound, Turn } from './sessions.js';
import { typingActivity } from './typingActivity.js';

type Tuned = 'adapter' | 'account';

/** What every turn needs, and how patient the runner is; times in milliseconds. */
export interface TurnRunnerOptions
  extends Omit<TurnDependencies, Tuned | 'leases'>,
    Partial<Pick<TurnDependencies, Tuned>> {
  /** Between renewals of a running turn's lease: 5 000 unless told. It must be well under the store's lease. */
  readonly renewEveryMs?: number;
  /** How long a turn may take: 60 000 unless told. */
  readonly turnLimitMs?: number;
  /** Between looks for messages whose worker died, and the silence after which one is taken up: 2 000 unless told. */
  readonly sweepEveryMs?: number;
}

/**
 * Carries messages through the bot, one turn at a time per conversation: accept, run on the turn's own state, commit
 * once. Nothing of a turn is visible before its commit, and a turn that lost its lease says nothing.
 */
export class TurnRunner {
  readonly #turns: TurnDependencies;
  readonly #sweepEveryMs: number;
  readonly #running = new Set<Promise<void>>();
  #sweeper: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> | undefined;
  #stopped = false;

  constructor({ renewEveryMs = 5_000, turnLimitMs = 60_000, sweepEveryMs = 2_000, ...options }: TurnRunnerOptions) {
    this.#turns = {
      adapter: new TurnAdapter(),
      account: { id: 'rembuk', name: 'Rembuk', role: 'bot' },
      leases: new LeaseKeeper(renewEveryMs, turnLimitMs),
      ...options,
    };
    this.#sweepEveryMs = sweepEveryMs;
  }

  /**
   * Accepts a message and answers as soon as it is safe in the inbox; its turn goes on in the background. Identity, card
   * and account numbers are masked here, before anything is stored.
   */
  async receive(conversationId: string, message: Inbound): Promise<Accepted> {
    const { sessions, clock, log } = this.#turns;
    const inbound = withoutIdentifiers(message);
    const now = clock.now();
    if (this.#stopped) return sessions.accept(conversationId, inbound, now);
    const typing = this.#typing(conversationId, inbound);
    const { accepted, turn, failure } = await sessions.acceptAndBegin(conversationId, inbound, now, typing);
    if (failure !== undefined) log.error({ ...traceOf(conversationId), ...faultOf(failure) }, 'turn not begun');
    // An older message may have been the one that was begun; that typing is shown all the same.
    if (turn !== undefined) this.#run(turn);
    return accepted;
  }

  /** Resolves when no turn is running in this process. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Starts looking, now and then, for messages whose worker died. */
  start(): void {
    this.#stopped = false;
    this.#sweeper ??= setInterval(() => void this.sweep(), this.#sweepEveryMs).unref();
    void this.sweep();
  }

  /** Finishes the running turns; what still waits is left to other workers. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#sweeper);
    this.#sweeper = undefined;
    await this.#sweeping;
    await this.idle();
  }

  /** Takes up the messages that nobody is working on. */
  async sweep(): Promise<void> {
    this.#sweeping ??= this.#resumeWaiting().finally(() => {
      this.#sweeping = undefined;
    });
    await this.#sweeping;
  }

  async #resumeWaiting(): Promise<void> {
    const { sessions, clock, log } = this.#turns;
    try {
      const since = clock.now().subtract({ milliseconds: this.#sweepEveryMs });
      for (const conversationId of await sessions.waiting(since)) await this.#resume(conversationId);
    } catch (error) {
      log.error(faultOf(error), 'waiting messages not looked for');
    }
  }

  async #resume(conversationId: string): Promise<void> {
    const { sessions, clock, log } = this.#turns;
    if (this.#stopped) return;
    try {
      const turn = await sessions.begin(conversationId, clock.now());
      if (turn === undefined) return;
      this.#showTyping(turn);
      this.#run(turn);
    } catch (error) {
      log.error({ ...traceOf(conversationId), ...faultOf(error) }, 'turn not begun');
    }
  }

  #run(turn: Turn): void {
    const work = this.#workThrough(turn).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** Runs a turn and the ones that follow it in its conversation. */
  async #workThrough(first: Turn): Promise<void> {
    const { sessions, log } = this.#turns;
    try {
      let turn: Turn | undefined = first;
      while (turn !== undefined) {
        if (this.#stopped && turn !== first) return await sessions.release(turn);
        turn = await this.#finish(turn);
        if (turn !== undefined) this.#showTyping(turn);
      }
    } catch (error) {
      log.error({ ...traceOf(first.conversationId), ...faultOf(error) }, 'the session store failed during a turn');
    }
  }

  /** Runs and commits one turn; gives the next one. */
  async #finish(turn: Turn): Promise<Turn | undefined> {
    const { sessions, clock, log } = this.#turns;
    const outcome = await sessions.commit(turn, await runTurn(turn, this.#turns), clock.now());
    if (outcome.kind === 'committed') return outcome.next;
    log.warn({ ...traceOf(turn.conversationId), fence: turn.fence }, 'turn lost its lease: nothing was sent');
    return sessions.begin(turn.conversationId, clock.now());
  }

  #typing(conversationId: string, { activity }: Inbound): Partial<Activity> | undefined {
    const { account, clock } = this.#turns;
    if (activity.type !== 'message') return undefined;
    return typingActivity(conversationId, activity, activity.recipient ?? account, clock.now());
  }

  /** Typing is a courtesy: nobody waits for it, and a turn goes on without it. */
  #showTyping({ conversationId, inbound }: Turn): void {
    const { sessions, log } = this.#turns;
    const typing = this.#typing(conversationId, inbound);
    if (typing === undefined) return;
    sessions.show(conversationId, typing).catch((error: unknown) => log.warn(faultOf(error), 'typing not shown'));
  }
}

function withoutIdentifiers(inbound: Inbound): Inbound {
  const { activity } = inbound;
  return activity.text === undefined
    ? inbound
    : { ...inbound, activity: { ...activity, text: maskIncoming(activity.text) } };
}
