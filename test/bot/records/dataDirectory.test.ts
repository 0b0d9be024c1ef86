import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdDirectory } from '../../../bot/records/dataDirectory.js';

describe('the data directory', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rembuk-data-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('is held once, and again after it was released', () => {
    const held = holdDirectory(home);
    expect(() => holdDirectory(home)).toThrow(expect.objectContaining({ code: 'data_directory_in_use' }));
    held.release();
    holdDirectory(home).release();
  });

  test('is taken over from a process that is no more', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const { pid } = child;
    await once(child, 'exit');
    writeFileSync(join(home, 'records.lock'), `${pid} 12345`);
    expect(() => holdDirectory(home)).not.toThrow();
  });

  test('is taken over when another process now has the dead one’s id', () => {
    writeFileSync(join(home, 'records.lock'), `${process.ppid} 1`);
    expect(() => holdDirectory(home)).not.toThrow();
  });

  test('whose making was cut short is put aside, a finished one is kept', () => {
    const first = holdDirectory(home);
    writeFileSync(join(first.path, 'half'), '');
    first.release();
    const second = holdDirectory(home);
    expect(existsSync(join(second.path, 'half'))).toBe(false);
    expect(existsSync(join(home, 'records.incomplete', 'half'))).toBe(true);
    writeFileSync(join(second.path, 'whole'), '');
    second.ready();
    second.release();
    expect(existsSync(join(holdDirectory(home).path, 'whole'))).toBe(true);
  });
});
