/** Things that happen one after another, to be waited for without looking at a clock. */
export class Heard<T> {
  readonly #all: T[] = [];
  readonly #waiters = new Set<() => void>();

  get all(): readonly T[] {
    return this.#all;
  }

  add(one: T): void {
    this.#all.push(one);
    for (const wake of [...this.#waiters]) wake();
  }

  /** Resolves with the first `count` that fit, as soon as there are that many. */
  async atLeast(count: number, fits: (one: T) => boolean = () => true): Promise<readonly T[]> {
    for (;;) {
      const found = this.#all.filter(fits);
      if (found.length >= count) return found;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiters.delete(wake);
          resolve();
        };
        this.#waiters.add(wake);
      });
    }
  }
}
