import { describe, expect, test } from '@jest/globals';
import { countTests, type JestReport, type StageResult, summarise } from './summary.mjs';

const report = (more: Partial<JestReport> = {}): JestReport => ({
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...more,
});

const stage = (name: string, more: Partial<StageResult> = {}): StageResult => ({
  name,
  failed: false,
  counted: false,
  seconds: 1,
  note: '',
  ...more,
});

describe('counting tests', () => {
  test.each([
    ['all pass', report(), false, 10, 0],
    ['tests that fail', report({ numFailedTests: 2 }), false, 10, 2],
    ['a suite that does not run', report({ numFailedTests: 1, numRuntimeErrorTestSuites: 2 }), false, 10, 3],
    ['a skipped test', report({ numPendingTests: 1, numTodoTests: 1 }), false, 10, 2],
    ['tests left out by choice', report({ numPendingTests: 50 }), true, 10, 0],
    ['no test at all', report({ numPassedTests: 0 }), false, 0, 1],
    ['a choice that fits no test', report({ numPassedTests: 0, numPendingTests: 50 }), true, 0, 1],
    ['no report', undefined, false, 0, 1],
  ])('%s', (_what, found, chosen, passed, failed) => {
    const count = countTests(found, chosen);
    expect(count).toMatchObject({ passed, failed });
    expect(count.faults.length > 0).toBe(failed > (found?.numFailedTests ?? 0));
  });
});

describe('the summary', () => {
  test('ends with the sum of the tests and one for every other stage that failed', () => {
    const stages = [
      stage('lint', { failed: true }),
      stage('types', { failed: true, note: 'ended by SIGKILL' }),
      stage('tests', { failed: true, counted: true }),
    ];
    const { lines, failed } = summarise(stages, { passed: 10, failed: 3 });
    expect(failed).toBe(5);
    expect(lines).toEqual([
      '',
      'lint   FAILED     1.0 s',
      'types  FAILED     1.0 s  ended by SIGKILL',
      'tests  FAILED     1.0 s',
      '10 passed, 5 failed',
    ]);
  });

  test('has nothing to add when all is well', () => {
    const { lines, failed } = summarise([stage('lint'), stage('tests', { counted: true })], { passed: 10, failed: 0 });
    expect(failed).toBe(0);
    expect(lines.at(-1)).toBe('10 passed, 0 failed');
  });
});
