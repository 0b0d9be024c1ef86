import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command as `npm run transcript` does, once everything is built. */
function transcript(args: readonly string[], input = ''): Promise<Ended> {
  const loader = ['--import', './test/helpers/typescript.mjs', 'test/transcripts/command.ts'];
  return new Promise((resolve, reject) => {
    const { NODE_OPTIONS: _jest, ...env } = process.env;
    const child = spawn(process.execPath, [...loader, ...args], { cwd: root, env });
    const heard = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      heard.output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      heard.errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...heard }));
    child.stdin.end(input);
  });
}

describe('npm run transcript', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rembuk-transcript-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('records what is typed, approves a changed wording, and exports it', async () => {
    const file = join(folder, 'talk.chat');
    const typed = ['0812 3456 7788', '5-5-1988', '[Code]', ''].join('\n');
    const recorded = await transcript(['record', '--title', 'Sari proves who she is', '--out', file], typed);
    expect(recorded).toMatchObject({ code: 0, output: `${file}\n` });
    expect(recorded.errors).toMatch(/bot: .*\n[\s\S]*> \[SMS\] \d{6}/);
    const source = readFileSync(file, 'utf8');
    expect(source).toMatch(/user: \[Code\]\nbot: .*Sari/);

    const again = await transcript(['record', '--title', 'Sari', '--out', file], typed);
    expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('--force') });

    writeFileSync(file, source.replace(/^bot: .*$/m, 'bot: Yang lama.'));
    const approved = await transcript(['approve', file]);
    expect(approved).toMatchObject({ code: 0, output: expect.stringContaining('bot: Yang lama.') });
    expect(readFileSync(file, 'utf8')).toBe(source);

    const out = join(folder, 'talk.transcript');
    expect(await transcript(['export', file, '--out', out])).toMatchObject({ code: 0 });
    const activities: readonly { readonly type: string }[] = JSON.parse(readFileSync(out, 'utf8'));
    expect(activities.map(({ type }) => type).slice(0, 2)).toEqual(['conversationUpdate', 'message']);
  }, 60_000);

  test('reads the messages from a file, and refuses what it does not know', async () => {
    const from = join(folder, 'lines.txt');
    writeFileSync(from, '> A remark.\n\nhalo\n');
    const printed = await transcript([
      'record',
      '--title',
      'Halo',
      '--channel',
      'whatsapp',
      '--from',
      from,
      '--out',
      '-',
    ]);
    expect(printed.output).toMatch(/channel: whatsapp\n[\s\S]*\nuser: halo\nbot: /);
    const refused = await Promise.all([
      transcript(['record', '--title', 'Halo', '--debtor', 'siapa', '--from', from, '--out', '-']),
      transcript(['list', '--shelf', 'nowhere']),
    ]);
    expect(refused.map(({ code }) => code)).toEqual([1, 1]);
    expect(refused[0]?.errors).toContain('no debtor "siapa"');
  }, 60_000);
});
