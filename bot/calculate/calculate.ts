import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../engine/policy.js';
import { policyOn } from '../../engine/policyOn.js';
import { isRefusal, refuse } from '../../engine/refusal.js';
import { type Answering, answerLine } from './answerLine.js';
import { linesOf } from './lines.js';
import type { Op, OpContext } from './op.js';

/** Answers are handed on in pieces of about this many characters. */
const pieceLength = 64 * 1024;

export interface CalculateOptions {
  readonly ops: readonly Op[];
  readonly policies: readonly Policy[];
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  /** Told of every calculation that failed inside. */
  readonly report: Answering['report'];
}

/**
 * Answers JSON Lines line by line, in order, as they come in and as fast as they are taken off `output` (which stays
 * open). Memory does not grow with the number of lines. Says how many lines were at fault or failed.
 */
export async function calculate(options: CalculateOptions): Promise<{ readonly lines: number; readonly bad: number }> {
  const { input, ops, output, policies, report } = options;
  const answering = { ops: new Map(ops.map((op) => [op.name, op])), context: contextOf(policies), report };
  const count = { lines: 0, bad: 0 };
  async function* answers(): AsyncGenerator<string> {
    let piece = '';
    for await (const lines of linesOf(input)) {
      for (const line of lines) {
        const { isBad, text } = answerLine(line, answering);
        count.lines += 1;
        if (isBad) count.bad += 1;
        piece += `${text}\n`;
        if (piece.length < pieceLength) continue;
        yield piece;
        piece = '';
      }
      // Whoever waits for an answer before the next question gets it.
      if (piece !== '') yield piece;
      piece = '';
    }
  }
  await pipeline(Readable.from(answers(), { highWaterMark: 1 }), output, { end: false });
  return count;
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
