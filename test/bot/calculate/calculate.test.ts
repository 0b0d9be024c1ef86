import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { calculate } from '../../../bot/calculate/calculate.js';
import { defineOp, type Op } from '../../../bot/calculate/op.js';
import { whole } from '../../../bot/calculate/resultShapes.js';
import { rupiah } from '../../../bot/calculate/shapes.js';
import { loadPolicies, standardPolicyFile } from '../../../bot/policy/loadPolicy.js';
import { type Refusal, refuse } from '../../../engine/refusal.js';
import { roundRatio } from '../../../engine/rounding.js';
import type { Answer } from './answering.js';

const policies = loadPolicies(standardPolicyFile);

function opOf(name: string, run: (amount: number) => object | Refusal): Op {
  return defineOp({
    name,
    summary: 'For the test.',
    inputs: z.strictObject({ amount: rupiah }),
    result: z.strictObject({ twice: whole }),
    examples: [{ amount: '1' }],
    run: ({ amount }) => run(amount),
  });
}

const ops = [
  opOf('twice', (amount) => ({ twice: amount * 2 })),
  opOf('refuse', () => refuse('nothing_owed', 'account')),
  opOf('breakDown', () => {
    throw new RangeError('broken inside');
  }),
  opOf('unsafe', () => ({ twice: roundRatio(2n ** 60n, 1n) })),
  opOf('lossy', () => ({ twice: 2 ** 60 })),
  opOf('endless', () => ({ twice: Number.NaN })),
];

interface Run {
  readonly answers: readonly Answer[];
  readonly lines: number;
  readonly bad: number;
  readonly reports: readonly string[];
}

async function answersTo(input: Iterable<string | Uint8Array>): Promise<Run> {
  const output = new PassThrough();
  const reports: string[] = [];
  const text = output.toArray().then((chunks) => Buffer.concat(chunks).toString());
  const count = await calculate({
    ops,
    policies,
    input: Readable.from(input),
    output,
    report: (line, error) => reports.push(`${line}: ${String(error)}`),
  });
  output.end();
  const lines = (await text).split('\n');
  expect(lines.pop()).toBe('');
  return { answers: lines.map((line): Answer => JSON.parse(line)), ...count, reports };
}

function lineOf(id: string | number, op = 'twice', amount: unknown = '1'): string {
  return `${JSON.stringify({ id, op, inputs: { amount } })}\n`;
}

describe('calculate', () => {
  test('answers 10,000 lines in the order they came', async () => {
    const { answers, bad, lines } = await answersTo(
      Array.from({ length: 10_000 }, (_, index) => lineOf(index, 'twice', String(index))),
    );
    expect(answers).toEqual(
      Array.from({ length: 10_000 }, (_, index) => ({ id: index, result: { twice: String(index * 2) } })),
    );
    expect({ bad, lines }).toEqual({ bad: 0, lines: 10_000 });
  });

  test('refuses each bad line with its number and answers the rest', async () => {
    const { answers, bad, lines } = await answersTo([
      lineOf('a'),
      'not json\n',
      '\n',
      '[]\n',
      '{"id":"b","op":"twice"}\n',
      '{"id":"c","op":"twice","inputs":{"amount":"1"},"more":1}\n',
      '{"op":"twice","inputs":{"amount":"1"}}\n',
      lineOf('d', 'nothing of the kind'),
      lineOf('e', 'twice', '-5'),
      lineOf('f', '__proto__'),
      '{"id":"g","op":"twice","inputs":{"amount":"1","__proto__":"2"}}\n',
      lineOf('h').trimEnd(),
    ]);
    const seen = answers.map(({ id, refusal }) => [id, refusal?.code, refusal?.field, refusal?.line]);
    expect(seen).toEqual([
      ['a', undefined, undefined, undefined],
      [null, 'not_json', undefined, 2],
      [null, 'not_json', undefined, 3],
      [null, 'request_invalid', undefined, 4],
      ['b', 'request_invalid', 'inputs', 5],
      ['c', 'request_invalid', 'more', 6],
      [null, 'request_invalid', 'id', 7],
      ['d', 'op_unknown', 'op', 8],
      ['e', 'amount_negative', 'amount', 9],
      ['f', 'op_unknown', 'op', 10],
      ['g', 'field_unknown', '__proto__', 11],
      ['h', undefined, undefined, undefined],
    ]);
    for (const { refusal } of answers) {
      if (refusal !== undefined) expect(refusal.message).toContain(`Line ${refusal.line}: `);
    }
    expect({ bad, lines }).toEqual({ bad: 10, lines: 12 });
  });

  test("an engine's no is an answer, not a bad line", async () => {
    const { answers, bad } = await answersTo([lineOf('a', 'refuse')]);
    expect(answers).toEqual([
      { id: 'a', refusal: { code: 'nothing_owed', message: 'Nothing is owed.', field: 'account' } },
    ]);
    expect(bad).toBe(0);
  });

  test('an error inside is reported with its line and refused, and the rest go on', async () => {
    const { answers, bad, reports } = await answersTo([lineOf('a', 'breakDown'), lineOf('b', 'endless'), lineOf('c')]);
    expect(answers.map(({ id, refusal }) => [id, refusal?.code])).toEqual([
      ['a', 'internal'],
      ['b', 'internal'],
      ['c', undefined],
    ]);
    expect(JSON.stringify(answers)).not.toContain('broken inside');
    expect(reports).toEqual(['1: RangeError: broken inside', expect.stringMatching(/^2: RangeError: .*not finite/)]);
    expect(bad).toBe(2);
  });

  test('an amount that would not be exact is refused rather than shown', async () => {
    const { answers, reports } = await answersTo([lineOf('a', 'unsafe'), lineOf('b', 'lossy')]);
    expect(answers.map(({ refusal }) => [refusal?.code, refusal?.field])).toEqual([
      ['result_too_large', 'inputs'],
      ['result_too_large', 'inputs'],
    ]);
    expect(reports).toEqual([]);
  });

  test('answers a line before the next one is asked', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = calculate({ ops, policies, input, output, report: () => undefined });
    const answers = output.iterator({ destroyOnReturn: false });
    for (const id of ['first', 'second']) {
      input.write(lineOf(id));
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toEqual({ id, result: { twice: '2' } });
    }
    input.end();
    expect(await done).toEqual({ lines: 2, bad: 0 });
  });

  test('reads no further than a slow reader lets it', async () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked += 1;
        yield lineOf(asked).repeat(2000);
      }
    }
    const stalled = new Writable({ highWaterMark: 1, write: () => undefined });
    const done = calculate({
      ops,
      policies,
      input: Readable.from(endless()),
      output: stalled,
      report: () => undefined,
    });
    // Many turns of the event loop: what could be read on is read by then.
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    expect(asked).toBeLessThan(20);
    stalled.destroy(new Error('gone'));
    await expect(done).rejects.toThrow('gone');
  });
});
