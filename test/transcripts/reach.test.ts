import { describe, expect, test } from '@jest/globals';
import { shelfLines } from './commands/listCommand.js';
import { limit } from './limit.js';
import { type ObservedTurn, patterns } from './patterns.js';
import { Coverage, gapFaults, gapsOf, reportLines } from './reach/coverage.js';
import { keysOf, newTrace, type Observed } from './reach/observe.js';
import { say } from './scripted.js';

const nothing: Observed = {
  steps: new Set(['bill.which', 'bill.show']),
  reachedSteps: new Set(['bill.which']),
  reachedFlows: new Set(['bill']),
  reachedKeys: { id: new Set(['bill.after']), en: new Set() },
};

const turn = (more: Partial<ObservedTurn>): ObservedTurn => ({
  front: 'bill',
  begun: new Set(),
  said: '',
  spoken: [],
  spokenBefore: [],
  ...more,
});

const proven = (more: Partial<ObservedTurn>): readonly string[] =>
  patterns.filter(({ proves }) => proves(turn(more))).map(({ name }) => name);

describe('what no transcript reaches', () => {
  test('is named: flows, steps, patterns and words', () => {
    const coverage = new Coverage();
    const tell = coverage.newTranscript();
    const step = { number: 1, action: { kind: 'say', text: 'batal' }, expected: [], open: false } as const;
    const cancelled = {
      step,
      said: 'batal',
      spoken: [say('Baik, melihat tagihan dibatalkan. Tidak ada yang tersimpan.')],
    };
    tell(cancelled, { ...newTrace(), front: 'bill' });
    const cancels = '3 only the flow in front is cancelled';
    expect(coverage.shownIn(cancels)).toEqual(['bill']);
    expect(coverage.unreached(nothing).patterns).toContain(cancels);
    tell(cancelled, { ...newTrace(), front: 'offers' });
    const unreached = coverage.unreached(nothing);
    expect(unreached.patterns).not.toContain(cancels);
    expect(unreached.flows).not.toContain('bill');
    expect(gapsOf(unreached)).toEqual(expect.arrayContaining(['flow offers', 'step bill.show', 'pattern 12 restart']));
    expect(unreached.keys.id).not.toContain('bill.after');
    expect(unreached.keys.en).toContain('bill.after');
    expect(reportLines(coverage, nothing)).toEqual(expect.arrayContaining(['steps    1 of 2', '  - bill.show']));
  });

  test('a gap nobody knows of is a fault, and so is a known one that is closed', () => {
    expect(gapFaults(['flow a', 'flow b'], ['flow b', 'flow c'])).toEqual([
      'no transcript reaches flow a',
      'reached, so take it off knownGaps.ts: flow c',
    ]);
  });

  test('keys are read without reading the words', () => {
    const words = {
      get a(): string {
        throw new Error('read');
      },
      b: { c: 'c' },
    };
    expect(keysOf(words)).toEqual(['a', 'b.c']);
  });
});

describe('a repair pattern is proved by what happens', () => {
  test.each<[string, Partial<ObservedTurn>, string]>([
    ['the bot says its sentence', { spoken: ['Baik, hitung cicilan dibatalkan. Tidak ada yang tersimpan.'] }, '3'],
    ['in either language', { spoken: ['All right, one step back.', 'a'] }, '12 back'],
    ['the same words once more', { said: 'ulangi', spoken: ['a', 'b'], spokenBefore: ['a', 'b'] }, '12 repeat'],
    ['another flow answers, and this one goes on', { begun: new Set(['offers']), spoken: ['a', 'b'] }, '13'],
    ['a refusal', { said: 'lewati' }, '4 an answer'],
  ])('%s', (_what, more, name) => {
    expect(proven(more)).toContainEqual(expect.stringMatching(`^${name}`));
  });

  test.each<[string, Partial<ObservedTurn>]>([
    ['other words', { spoken: ['Baik.'] }],
    ['not the same words', { said: 'ulangi', spoken: ['a'], spokenBefore: ['b'] }],
    ['a refusal at the menu', { front: undefined, said: 'lewati' }],
  ])('not by %s', (_what, more) => {
    expect(proven(more)).toEqual([]);
  });

  test('every name is said once', () => {
    expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length);
  });
});

test('no more tasks run at once than allowed, and a failed one makes room', async () => {
  const inTurn = limit(2);
  const open: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const task = (fails: boolean) =>
    inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((go) => open.push(go));
      running -= 1;
      if (fails) throw new Error('no');
    });
  const tasks = [task(true), task(false), task(false), task(false)].map((one) => one.catch(() => 'failed'));
  for (let done = 0; done < tasks.length; done += 1) {
    while (open.length === 0) await Promise.resolve();
    open.shift()?.();
  }
  expect(await Promise.all(tasks)).toEqual(['failed', undefined, undefined, undefined]);
  expect(most).toBe(2);
});

test('the list shows titles by shelf', () => {
  const entry = { file: 'a.chat', shelf: 'resume', title: 'After two days' };
  expect(shelfLines([entry], 'resume')).toEqual(['resume (1)', '  After two days']);
  expect(shelfLines([entry])).toContain('happy (0)');
});
