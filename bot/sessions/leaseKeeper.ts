/** A turn went on for longer than a turn may. */
class TurnTooLongError extends Error {
  override readonly name = 'TurnTooLongError';

  constructor(milliseconds: number) {
    super(`The turn was not finished after ${milliseconds} ms.`);
  }
}

interface Kept {
  readonly renew: () => void;
  readonly giveUp: (error: TurnTooLongError) => void;
  ticks: number;
}

/**
 * Renews the leases of all running turns, every `everyMs` milliseconds, and gives up turns that run for longer than
 * `limitMs`, so that a service that never answers cannot block a conversation. One timer serves them all: a timer of its
 * own for every turn would cost more than the short turns it is set for.
 */
export class LeaseKeeper {
  readonly #everyMs: number;
  readonly #limitMs: number;
  readonly #kept = new Set<Kept>();
  #timer: NodeJS.Timeout | undefined;

  constructor(everyMs: number, limitMs: number) {
    this.#everyMs = everyMs;
    this.#limitMs = limitMs;
  }

  /** Waits for a turn's work and renews its lease meanwhile. Rejects with TurnTooLongError when the limit is passed. */
  async during<T>(work: Promise<T>, renew: () => void): Promise<T> {
    let kept: Kept | undefined;
    const limit = new Promise<never>((_, giveUp) => {
      kept = { renew, giveUp, ticks: 0 };
      this.#kept.add(kept);
    });
    this.#timer ??= setInterval(() => this.#tick(), this.#everyMs).unref();
    try {
      return await Promise.race([work, limit]);
    } finally {
      if (kept !== undefined) this.#kept.delete(kept);
    }
  }

  #tick(): void {
    if (this.#kept.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    for (const kept of this.#kept) {
      kept.ticks += 1;
      if (kept.ticks * this.#everyMs > this.#limitMs) kept.giveUp(new TurnTooLongError(this.#limitMs));
      else kept.renew();
    }
  }
}
