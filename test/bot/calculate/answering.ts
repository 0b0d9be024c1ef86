import { answerLine } from '../../../bot/calculate/answerLine.js';
import { contextOf } from '../../../bot/calculate/calculate.js';
import type { Op, OpContext } from '../../../bot/calculate/op.js';
import { ops } from '../../../bot/calculate/ops/index.js';
import { loadPolicies, standardPolicyFile } from '../../../bot/policy/loadPolicy.js';

/** What ops reach in tests: the policy that comes with the product. */
const context: OpContext = contextOf(loadPolicies(standardPolicyFile));

export interface Answer {
  readonly id: string | number | null;
  readonly result?: unknown;
  readonly refusal?: {
    readonly code: string;
    readonly message: string;
    readonly field?: string;
    readonly limit?: string;
    readonly line?: number;
  };
}

/** Asks one op as a line would; an error inside is thrown rather than reported. */
export function ask(op: string, inputs: unknown, list: readonly Op[] = ops): Answer {
  const answering = {
    ops: new Map(list.map((each) => [each.name, each])),
    context,
    report: (_: number, error: unknown) => {
      throw error;
    },
  };
  return JSON.parse(answerLine({ number: 1, text: JSON.stringify({ id: 'q', op, inputs }) }, answering).text);
}
