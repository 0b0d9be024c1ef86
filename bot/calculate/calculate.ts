import type { Writable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../engine/policy.js';
import { policyOn } from '../../engine/policyOn.js';
import { isRefusal, refuse } from '../../engine/refusal.js';
import { answerLines } from '../jsonLines/answerLines.js';
import { type Answering, answerLine } from './answerLine.js';
import type { Op, OpContext } from './op.js';

export interface CalculateOptions {
  readonly ops: readonly Op[];
  readonly policies: readonly Policy[];
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  /** Told of every calculation that failed inside. */
  readonly report: Answering['report'];
}

/** Answers the calculations of JSON Lines, in order. Says how many lines were at fault or failed. */
export async function calculate(options: CalculateOptions): Promise<{ readonly lines: number; readonly bad: number }> {
  const { input, ops, output, policies, report } = options;
  const answering = { ops: new Map(ops.map((op) => [op.name, op])), context: contextOf(policies), report };
  return answerLines({ input, output, answer: (line) => answerLine(line, answering) });
}

/** What ops reach: the policies, with a missing one blamed on the input that holds the day. */
export function contextOf(policies: readonly Policy[]): OpContext {
  return {
    policyOn: (day, field) => {
      const asked = day ?? newest(policies);
      const policy = asked === undefined ? refuse('policy_missing', field) : policyOn(policies, asked);
      return isRefusal(policy) ? refuse('policy_missing', field, asked?.toString()) : policy;
    },
  };
}

/** The day from which the newest policy holds. */
function newest(policies: readonly Policy[]): Temporal.PlainDate | undefined {
  return policies
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort(Temporal.PlainDate.compare)
    .at(-1);
}
