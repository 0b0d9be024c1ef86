import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ops } from '../../../bot/calculate/ops/index.js';
import { schemaDocument } from '../../../bot/calculate/schemaDocument.js';
import { ask } from './answering.js';

interface Document {
  readonly request: z.core.JSONSchema.JSONSchema;
  readonly answer: z.core.JSONSchema.JSONSchema;
  readonly ops: Readonly<
    Record<
      string,
      {
        readonly summary: string;
        readonly inputs: z.core.JSONSchema.JSONSchema;
        readonly result: z.core.JSONSchema.JSONSchema;
        readonly example: unknown;
      }
    >
  >;
}

const document: Document = JSON.parse(JSON.stringify(schemaDocument(ops)));

describe('the schema document', () => {
  test('names every op', () => {
    expect(Object.keys(document.ops)).toEqual(ops.map(({ name }) => name));
  });

  test.each(ops.map((op) => [op.name, op] as const))(
    '%s: a client that holds to the schema is understood, and understands the answer',
    (name, op) => {
      const described = document.ops[name];
      if (described === undefined) throw new Error(`${name} is not in the document.`);
      const inputs = z.fromJSONSchema(described.inputs);
      const result = z.fromJSONSchema(described.result);
      for (const example of op.examples) {
        expect(inputs.safeParse(example).error).toBeUndefined();
        const answer = ask(name, example);
        expect(result.safeParse(answer.result).error).toBeUndefined();
        expect(z.fromJSONSchema(document.answer).safeParse(answer).error).toBeUndefined();
        const line = { id: 'q', op: name, inputs: example };
        expect(z.fromJSONSchema(document.request).safeParse(line).error).toBeUndefined();
      }
      expect(described.example).toEqual(op.examples[0]);
      expect(described.summary).toBe(op.summary);
    },
  );

  test('tells text numbers from others, so that a schema is worth checking against', () => {
    const inputs = document.ops['affordability']?.inputs;
    if (inputs === undefined) throw new Error('affordability is not in the document.');
    const schema = z.fromJSONSchema(inputs);
    const good = { income: '6000000', necessities: 3500000, otherInstalments: '0', policyDay: '2026-11-21' };
    expect(schema.safeParse(good).success).toBe(true);
    for (const bad of [{ income: 'enam juta' }, { income: null }, { extra: 1 }, { income: '-1' }]) {
      expect(schema.safeParse({ ...good, ...bad }).success).toBe(false);
    }
    expect(schema.safeParse({ income: '6000000' }).success).toBe(false);
  });

  test('shows a refusal as it comes', () => {
    const answer = ask('affordability', {});
    expect(answer.refusal?.code).toBe('field_missing');
    expect(z.fromJSONSchema(document.answer).safeParse(answer).error).toBeUndefined();
  });
});
