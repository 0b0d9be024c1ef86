import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Answer, ask } from './answering.js';

test('the README shows what is really answered', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const section = readme.split('### Calculating')[1]?.split('\n## ')[0] ?? '';
  const [asked = '', answered = ''] = [...section.matchAll(/```\w+\n(.*?)```/gs)].map(([, block]) => block);
  const requests = asked.split('\n').filter((line) => line.startsWith('{'));
  const answers = answered.trim().split('\n');
  expect(requests).toHaveLength(4);
  expect(answers).toHaveLength(4);
  requests.forEach((request, index) => {
    const { inputs, op } = JSON.parse(request);
    const shown: Answer = JSON.parse(answers[index] ?? '');
    const { refusal, result } = ask(op, inputs);
    expect(result).toEqual(shown.result);
    expect(refusal?.code).toBe(shown.refusal?.code);
  });
});
