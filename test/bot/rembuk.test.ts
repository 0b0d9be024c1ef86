import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the launcher of a clone to its end; `onOutput` sees standard output as it comes. */
function launch(clone: string, args: readonly string[], onOutput?: (kill: () => void) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(clone, 'bot', 'rembuk.mjs'), ...args], {
      cwd: tmpdir(),
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      onOutput?.(() => child.kill('SIGTERM'));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

function put(clone: string, file: string, text: string): void {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), text);
}

/** A clone with a command line of its own, which answers with its arguments, an asset and a module of another room. */
function makeClone(): string {
  const clone = mkdtempSync(join(tmpdir(), 'rembuk-clone-'));
  for (const file of ['tsconfig.json', 'package.json', 'bot/rembuk.mjs'])
    cpSync(join(repository, file), join(clone, file));
  symlinkSync(join(repository, 'node_modules'), join(clone, 'node_modules'));
  put(clone, 'engine/word.ts', "export const word: string = 'lama';\n");
  put(clone, 'bot/records/query.sql', 'select 1');
  put(
    clone,
    'bot/cli.ts',
    `import { readFileSync } from 'node:fs';
import { word } from '../engine/word.js';
const sql: string = readFileSync(new URL('./records/query.sql', import.meta.url), 'utf8');
const [command, ...rest] = process.argv.slice(2);
if (command === 'wait') setInterval(() => undefined, 1000);
process.stdout.write(JSON.stringify({ command, rest, word, sql }) + '\\n');
if (command === 'fail') process.exitCode = 7;
`,
  );
  return clone;
}

describe('the launcher', () => {
  let clone = '';

  beforeAll(() => {
    clone = makeClone();
  });

  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  test('builds on the first run, keeps standard output for the command and then builds no more', async () => {
    const first = await launch(clone, ['greet', '--json', 'a b']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toEqual({
      command: 'greet',
      rest: ['--json', 'a b'],
      word: 'lama',
      sql: 'select 1',
    });
    expect(first.stderr).toMatch(/^Building …\nBuilt in /);
    const second = await launch(clone, ['greet']);
    expect(second.stderr).toBe('');
    expect(readdirSync(join(clone, 'dist')).filter((name) => name.startsWith('.'))).toEqual(['.stamp']);
  });

  test('builds again when a source or an asset changes, comes or goes', async () => {
    put(clone, 'engine/word.ts', "export const word: string = 'baru';\n");
    put(clone, 'bot/records/query.sql', 'select 2');
    put(clone, 'dialogs/old/gone.ts', 'export {};\n');
    const changed = await launch(clone, ['--quiet', 'greet']);
    expect(changed.stderr).toBe('');
    expect(JSON.parse(changed.stdout)).toMatchObject({ command: 'greet', word: 'baru', sql: 'select 2' });
    expect(existsSync(join(clone, 'dist/dialogs/old/gone.js'))).toBe(true);
    rmSync(join(clone, 'dialogs'), { recursive: true });
    expect((await launch(clone, ['greet'])).stderr).toContain('Built in');
    expect(existsSync(join(clone, 'dist/dialogs'))).toBe(false);
  });

  test('passes on the exit code of the command', async () => {
    expect((await launch(clone, ['fail'])).code).toBe(7);
  });

  test('passes on the signal that ends the command', async () => {
    const ended = await launch(clone, ['wait'], (kill) => kill());
    expect(ended.signal).toBe('SIGTERM');
  });

  test('says what does not compile and does not start', async () => {
    put(clone, 'engine/word.ts', 'export const word: string = ;\n');
    const broken = await launch(clone, ['greet']);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toBe('');
    expect(broken.stderr).toContain('engine/word.ts');
    put(clone, 'engine/word.ts', "export const word: string = 'pulih';\n");
    expect(JSON.parse((await launch(clone, ['greet'])).stdout)).toMatchObject({ word: 'pulih' });
  });

  test('survives five launches that all find the build stale', async () => {
    put(clone, 'engine/word.ts', "export const word: string = 'ramai';\n");
    const ended = await Promise.all(Array.from({ length: 5 }, () => launch(clone, ['greet'])));
    for (const { code, stdout } of ended) {
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ word: 'ramai', sql: 'select 2' });
    }
    expect(ended.filter(({ stderr }) => stderr.includes('Built in'))).toHaveLength(1);
  });

  test('takes over from a builder that was killed', async () => {
    // Past the highest process number Linux gives out.
    const dead = 4_194_305;
    put(clone, 'dist/.lock', String(dead));
    put(clone, `dist/.work-${dead}/out/bot/cli.js`, 'half');
    put(clone, 'engine/word.ts', "export const word: string = 'usai';\n");
    const ended = await launch(clone, ['greet']);
    expect(JSON.parse(ended.stdout)).toMatchObject({ word: 'usai' });
    expect(readdirSync(join(clone, 'dist')).filter((name) => name.startsWith('.'))).toEqual(['.stamp']);
  });

  test('runs the build that is there when the compiler is not installed, and says so when there is none', async () => {
    rmSync(join(clone, 'node_modules'));
    put(clone, 'engine/word.ts', "export const word: string = 'tidak dibangun';\n");
    expect(JSON.parse((await launch(clone, ['greet'])).stdout)).toMatchObject({ word: 'usai' });
    rmSync(join(clone, 'dist'), { recursive: true });
    const without = await launch(clone, ['greet']);
    expect(without.code).toBe(1);
    expect(without.stderr).toContain('npm ci');
  });
});
