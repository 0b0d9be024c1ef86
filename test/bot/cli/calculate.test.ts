import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Build, ensureBuilt } from '../../helpers/build.js';
import { type Ended, runCommand } from '../../helpers/runCommand.js';

let build: Build;
const folder = mkdtempSync(join(tmpdir(), 'rembuk-calculate-'));

beforeAll(async () => {
  build = await ensureBuilt();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input: string): Promise<Ended> =>
  runCommand(build, folder, ['calculate', ...args], input);

const good =
  '{"id":1,"op":"affordability","inputs":{"income":"6000000","necessities":"3500000","otherInstalments":"0","policyDay":"2026-11-21"}}\n';

describe('rembuk calculate', () => {
  test('answers and ends with 0', async () => {
    expect(await run([], good)).toEqual({
      code: 0,
      lines: ['{"id":1,"result":{"kind":"affordability","safeAmount":"950000","hardship":false}}'],
      stderr: '',
    });
  });

  test('nothing asked, nothing answered', async () => {
    expect(await run([], '')).toEqual({ code: 0, lines: [], stderr: '' });
  });

  test('a bad line is refused, the rest go on and the exit status is 1', async () => {
    const { code, lines, stderr } = await run([], `oops\n${good}`);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, refusal: { code: 'not_json', line: 1 } },
      { id: 1, result: { safeAmount: '950000' } },
    ]);
  });

  test('--schema prints one JSON document', async () => {
    const { code, lines } = await run(['--schema'], '');
    expect(code).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ ops: { affordability: { inputs: { type: 'object' } } } });
  });

  test('--policy takes another document, and says what is wrong with one', async () => {
    const file = join(folder, 'policy.json');
    writeFileSync(file, '[{"id":"x"}]');
    const { code, lines, stderr } = await run(['--policy', 'policy.json'], good);
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(/0\.effectiveFrom/);
  });
});
