/** A turn went on for longer than a turn may. */
export class TurnTooLongError extends Error {
  override readonly name = 'TurnTooLongError';

  constructor(milliseconds: number) {
    super(`The turn was not finished after ${milliseconds} ms.`);
  }
}

/**
 * Waits for a turn's work and renews its lease meanwhile, every `everyMs` milliseconds. Work that takes longer than
 * `limitMs` is given up with TurnTooLongError, so that a service that never answers cannot block a conversation.
 */
export async function underLease<T>(work: Promise<T>, renew: () => void, everyMs: number, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, giveUp) => {
    let elapsed = 0;
    timer = setInterval(() => {
      elapsed += everyMs;
      if (elapsed >= limitMs) giveUp(new TurnTooLongError(limitMs));
      else renew();
    }, everyMs);
    timer.unref();
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearInterval(timer);
  }
}
