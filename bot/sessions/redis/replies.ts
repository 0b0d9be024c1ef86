import { z } from 'zod';

/** Sequence, fence, attempt, sealed state, and the log entry's fields: at, activity, seen. */
const Begun = z.tuple([z.number(), z.number(), z.number(), z.string().nullable(), z.array(z.string())]);
const Accepted = z.tuple([z.number(), z.number(), Begun.nullable()]);
const Committed = z.tuple([Begun.nullable()]).nullable();
const Entries = z.array(z.tuple([z.string(), z.array(z.string())]));

/** What a script says of a turn it has begun; values are still sealed. */
export interface Begun {
  readonly sequence: number;
  readonly fence: number;
  readonly attempt: number;
  readonly state: string | undefined;
  readonly at: number;
  /** Empty when the caller has just given it. */
  readonly message: string;
}

/** An entry of the log, still sealed. `at` in epoch milliseconds. */
export interface SealedEntry {
  readonly sequence: number;
  readonly at: number;
  readonly activity: string;
}

export function readBegun(reply: unknown): Begun | undefined {
  return begun(Begun.nullable().parse(reply));
}

export function readAccepted(reply: unknown): { duplicate: boolean; sequence: number; begun: Begun | undefined } {
  const [duplicate, sequence, turn] = Accepted.parse(reply);
  return { duplicate: duplicate === 1, sequence, begun: begun(turn) };
}

/** Undefined when the commit was refused. */
export function readCommitted(reply: unknown): { next: Begun | undefined } | undefined {
  const committed = Committed.parse(reply);
  return committed === null ? undefined : { next: begun(committed[0]) };
}

export function readEntries(reply: unknown): readonly SealedEntry[] {
  return Entries.parse(reply).map(([id, fields]) => ({ sequence: Number.parseInt(id, 10), ...entry(fields) }));
}

function begun(turn: z.infer<typeof Begun> | null): Begun | undefined {
  if (turn === null) return undefined;
  const [sequence, fence, attempt, state, fields] = turn;
  const { at, activity } = entry(fields);
  return { sequence, fence, attempt, state: state ?? undefined, at, message: activity };
}

function entry(fields: readonly string[]): { at: number; activity: string } {
  const [, at, , activity] = fields;
  if (at === undefined || activity === undefined) throw new Error('An entry of the log lacks its fields.');
  return { at: Number(at), activity };
}
