import { z } from 'zod';
import { refusalCodes } from '../../engine/refusal.js';
import { requestSchema } from './answerLine.js';
import type { Json } from './encode.js';
import { doorCodes } from './messages.js';
import type { Op } from './op.js';

const refusal = z.strictObject({
  code: z.enum([...refusalCodes, ...doorCodes]),
  message: z.string().meta({ description: 'English, for people' }),
  field: z.string().optional().meta({ description: 'the input at fault, such as ledger.3.amount' }),
  limit: z.string().optional().meta({ description: 'the bound that was crossed' }),
  line: z.int().optional().meta({ description: 'number of the line, from 1, where the line itself is at fault' }),
});

const id = z.union([z.string(), z.int(), z.null()]);

const answer = z.union([z.strictObject({ id, result: z.looseObject({}) }), z.strictObject({ id, refusal })]);

/** Everything a client needs to know: the JSON Schema of a line, of an answer, and of every op's inputs and result. */
export function schemaDocument(ops: readonly Op[]): Json {
  return {
    title: 'rembuk calculate',
    description:
      'JSON Lines on standard input, one request a line; one answer a line on standard output, in the same order. Numbers are decimal text, days ISO 8601, rates fractions.',
    request: jsonSchema(requestSchema.extend({ op: z.enum(ops.map(({ name }) => name)) }), 'input'),
    answer: jsonSchema(answer, 'output'),
    ops: Object.fromEntries(
      ops.map((op): [string, Json] => [
        op.name,
        {
          summary: op.summary,
          inputs: jsonSchema(op.inputs, 'input'),
          result: jsonSchema(op.result, 'output'),
          example: z.json().parse(op.examples[0]),
        },
      ]),
    ),
  };
}

/** zod's own JSON Schema (draft 2020-12), as plain JSON. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  return z.json().parse(JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io }))));
}
