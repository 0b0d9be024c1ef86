import type { StoreItems } from 'botbuilder';
import { z } from 'zod';

/** Turns the state of one version into the next one's. */
export type StateMigration = (items: StoreItems) => StoreItems;

/** Append only: the first entry turns version 1 into version 2, and so on. */
const migrations: readonly StateMigration[] = [];

/** A state was written by a newer release than this one: it is left alone for a worker that knows it. */
export class StateTooNewError extends Error {
  override readonly name = 'StateTooNewError';
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`The stored state has version ${found}; this release knows versions up to ${known}.`);
    this.found = found;
    this.known = known;
  }
}

/** A stored state is not of the shape this program writes. */
export class StateUnreadableError extends Error {
  override readonly name = 'StateUnreadableError';
}

const StoredState = z.object({
  version: z.number().int().positive(),
  items: z.record(z.string(), z.unknown()),
});

/** Writes a conversation's state as text with the version of its schema. */
export function encodeState(items: StoreItems, steps: readonly StateMigration[] = migrations): string {
  return JSON.stringify({ version: steps.length + 1, items });
}

/**
 * Reads a state back and brings an older one up to date. Throws StateTooNewError for one from a newer release and
 * StateUnreadableError for anything that is no state.
 */
export function decodeState(text: string | undefined, steps: readonly StateMigration[] = migrations): StoreItems {
  if (text === undefined) return {};
  const stored = StoredState.safeParse(parse(text));
  if (!stored.success) throw new StateUnreadableError('The stored state has no version or no items.');
  const { version, items } = stored.data;
  const known = steps.length + 1;
  if (version > known) throw new StateTooNewError(version, known);
  return steps.slice(version - 1).reduce<StoreItems>((older, step) => step(older), items);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StateUnreadableError('The stored state is not JSON.');
  }
}
