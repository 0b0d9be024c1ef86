import { z } from 'zod';
import { isRefusal } from '../../engine/refusal.js';
import { UnsafeAmountError } from '../../engine/rounding.js';
import type { LineAnswer } from '../jsonLines/answerLines.js';
import { type Line, maxLineBytes } from '../jsonLines/lines.js';
import { encode, type Json } from './encode.js';
import { type Fault, faultOf } from './faults.js';
import { messageOf } from './messages.js';
import type { Op, OpContext } from './op.js';

const idSchema = z.union([z.string(), z.int()]);

/** One line of `rembuk calculate`, before the op reads its inputs. */
export const requestSchema = z.strictObject({
  id: idSchema,
  op: z.string(),
  inputs: z.record(z.string(), z.unknown()),
});

/** What answering needs: the ops by name, what they reach, and where a failed calculation is reported. */
export interface Answering {
  readonly ops: ReadonlyMap<string, Op>;
  readonly context: OpContext;
  readonly report: (line: number, error: unknown) => void;
}

/**
 * Answers one line. An engine's Refusal is an answer like any other; a line at fault is refused with its number; an
 * error inside is reported and refused as 'internal'. Never throws.
 */
export function answerLine(line: Line, answering: Answering): LineAnswer {
  if ('fault' in line) return refused(null, { code: line.fault, limit: String(maxLineBytes) }, line.number);
  const json = parse(line.text);
  if (json === undefined) return refused(null, { code: 'not_json' }, line.number);
  const request = requestSchema.safeParse(json);
  if (!request.success) {
    const { field } = faultOf(request.error.issues, json, undefined);
    return refused(idOf(json), { code: 'request_invalid', ...(field === undefined ? {} : { field }) }, line.number);
  }
  const { id, op: name } = request.data;
  // As they came: zod's copy leaves out a member called __proto__, which is to be refused like any unknown one.
  const inputs = typeof json === 'object' && json !== null && 'inputs' in json ? json.inputs : undefined;
  const op = answering.ops.get(name);
  if (op === undefined) return refused(id, { code: 'op_unknown', field: 'op' }, line.number);
  try {
    const answer = op.answer(inputs, answering.context);
    if (answer.kind === 'faults') return refused(id, faultOf(answer.issues, inputs, 'inputs'), line.number);
    if (isRefusal(answer.value)) return refused(id, answer.value);
    return { text: JSON.stringify({ id, result: encode(answer.value) }), isBad: false };
  } catch (error) {
    if (error instanceof UnsafeAmountError) {
      return refused(id, { code: 'result_too_large', field: 'inputs', limit: String(Number.MAX_SAFE_INTEGER) });
    }
    answering.report(line.number, error);
    return refused(id, { code: 'internal' }, line.number);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of a line that is otherwise at fault, where it can be read. */
function idOf(json: unknown): Json {
  const id = typeof json === 'object' && json !== null && 'id' in json ? idSchema.safeParse(json.id) : undefined;
  return id?.success ? id.data : null;
}

/** A refusal; with the number of the line where the line itself is at fault. */
function refused(id: Json, { code, field, limit }: Fault, line?: number): LineAnswer {
  const said = messageOf(code, field, limit);
  const refusal = {
    code,
    message: line === undefined ? said : `Line ${line}: ${said}`,
    ...(field === undefined ? {} : { field }),
    ...(limit === undefined ? {} : { limit }),
    ...(line === undefined ? {} : { line }),
  };
  return { text: JSON.stringify({ id, refusal }), isBad: line !== undefined };
}
