/** Collects events and lets a test wait for how many it needs, instead of for time to pass. */
export class Events<T> {
  readonly all: T[] = [];
  readonly #waiters: (() => void)[] = [];

  readonly add = (event: T): void => {
    this.all.push(event);
    for (const wake of this.#waiters.splice(0)) wake();
  };

  /** The events once `count` have come. */
  async first(count: number): Promise<readonly T[]> {
    while (this.all.length < count) await new Promise<void>((resolve) => this.#waiters.push(resolve));
    return this.all.slice(0, count);
  }
}
