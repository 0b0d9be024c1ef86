import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { ops } from '../../../bot/calculate/ops/index.js';
import { ask } from './answering.js';
import { junkLike } from './junk.js';

test('ops stand in alphabetical order and no name is taken twice', () => {
  const names = ops.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].toSorted((left, right) => (left < right ? -1 : 1)));
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
});

test('every calculation of the engine can be asked for', () => {
  const names = ops.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['annuityPayment', 'numberOfPeriods', 'rate', 'npv', 'irr', 'xnpv', 'xirr'],
      ...['schedule', 'allocatePayment', 'split', 'penalty', 'daysPastDue', 'kolektibilitas', 'bill', 'payoff'],
      ...['simulate', 'restructure', 'packages', 'offerValidity', 'settlement', 'affordability', 'lumpSumCapacity'],
      ...['assessProposal', 'vulnerability', 'score', 'prioritise', 'bestContact', 'anomalies'],
      ...['prescription', 'stampDuty', 'complaintDeadlines', 'contactAllowed', 'npl'],
    ]),
  );
});

describe.each(ops.map((op) => [op.name, op] as const))('%s', (name, op) => {
  test('says in a sentence what it calculates', () => {
    expect(op.summary).toMatch(/^[A-Z`].{20,}\.$/s);
  });

  test('answers each of its examples with a result of the shape it promises', () => {
    expect(op.examples.length).toBeGreaterThan(0);
    for (const example of op.examples) {
      const answer = ask(name, example);
      expect(answer.refusal).toBeUndefined();
      expect(op.result.safeParse(answer.result).error).toBeUndefined();
    }
  });

  test('shows every input in one example or another', () => {
    const { properties } = z.toJSONSchema(op.inputs, { io: 'input' });
    const shown = op.examples.flatMap((example) => Object.keys(Object(example)));
    expect(Object.keys(properties ?? {}).filter((input) => !shown.includes(input))).toEqual([]);
  });

  test('answers the same when asked again', () => {
    for (const example of op.examples) expect(ask(name, example)).toEqual(ask(name, example));
  });

  test('gives a result or a coded refusal to whatever comes, never an error, NaN or Infinity', () => {
    const junk = fc.constantFrom(...op.examples).chain(junkLike);
    fc.assert(
      fc.property(junk, (inputs) => {
        const { id, refusal, result } = ask(name, inputs);
        if (typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs)) expect(id).toBe('q');
        if (refusal === undefined) {
          expect(op.result.safeParse(result).error).toBeUndefined();
          // A name that was given may well be "NaN".
          const given = JSON.stringify(inputs);
          for (const [text] of JSON.stringify(result).matchAll(/"-?(NaN|Infinity|undefined)"/g)) {
            expect(given).toContain(text);
          }
        } else {
          expect(refusal.code).toMatch(/^[a-z_]+$/);
          expect(refusal.code).not.toBe('internal');
          expect(refusal.field).toBeDefined();
          expect(refusal.message.length).toBeGreaterThan(10);
          expect(refusal.message).not.toMatch(/\{(field|limit)\}|undefined|NaN/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
