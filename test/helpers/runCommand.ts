import { spawn } from 'node:child_process';
import type { Build } from './build.js';

/** How a command of the product ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** Runs a command of the product as a process of its own, with `input` on its standard input, in `folder`. */
export function runCommand(build: Build, folder: string, args: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [build.launcher, '--quiet', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: stdout.split('\n').filter((line) => line !== ''), stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
