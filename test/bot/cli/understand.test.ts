import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Build, ensureBuilt } from '../../helpers/build.js';
import { type Ended, runCommand } from '../../helpers/runCommand.js';

let build: Build;
const folder = mkdtempSync(join(tmpdir(), 'rembuk-understand-'));
const run = (args: readonly string[], input: string): Promise<Ended> =>
  runCommand(build, folder, ['understand', ...args], input);

beforeAll(async () => {
  build = await ensureBuilt();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('rembuk understand', () => {
  test('says what each line means, in order, and ends with 0', async () => {
    const { code, lines, stderr } = await run(['--today', '2026-11-21'], 'dendanya dr mana\nmakasih kak\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.map((line) => JSON.parse(line).intent)).toEqual(['bill_breakdown', 'thanks']);
  });

  test('days are reckoned from --today', async () => {
    const { lines } = await run(['--today', '2027-01-30'], '{"text":"besok","expect":"date"}\n');
    expect(JSON.parse(lines[0] ?? '').date.iso).toBe('2027-01-31');
  });

  test('a line at fault is refused, the rest go on and the exit status is 1', async () => {
    const { code, lines } = await run([], '{"id":1}\nhalo\n');
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line).refusal?.line ?? JSON.parse(line).intent)).toEqual([1, 'greeting']);
  });

  test('a day that is not in the calendar is refused before anything is read', async () => {
    const { code, lines, stderr } = await run(['--today', '2026-02-31'], 'halo\n');
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(stderr).toContain('--today must be a day of the calendar');
  });

  test('the README shows what is really answered', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const section = readme.split('### Understanding')[1]?.split(/\n##/)[0] ?? '';
    const [asked = '', answered = ''] = [...section.matchAll(/```\w+\n(.*?)```/gs)].map(([, block]) => block);
    const messages = asked.split('\n').slice(1, -2);
    const { lines } = await run(['--today', '2026-11-21'], `${messages.join('\n')}\n`);
    const withoutScores = (text: string): unknown =>
      JSON.parse(text, (key, value) => (key === 'score' ? undefined : value));
    expect(messages.length).toBeGreaterThan(2);
    expect(lines.map(withoutScores)).toEqual(answered.trim().split('\n').map(withoutScores));
  });
});
