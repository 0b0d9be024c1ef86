import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOf, DatabaseError } from './errors.js';

/** A data directory that this process alone holds. */
export interface HeldDirectory {
  readonly path: string;
  /** Notes that the database in it is complete. */
  ready(): void;
  release(): void;
}

/**
 * Takes the embedded database's directory for this process: two processes writing the same files would destroy them.
 * A lock left by a process that is no more is taken over. A directory whose making was cut short is put aside, since
 * nothing can have been stored in it.
 */
export function holdDirectory(dataDir: string): HeldDirectory {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const lock = join(home, 'records.lock');
  takeLock(lock, home);
  const path = join(home, 'records');
  const marker = join(path, 'rembuk-ready');
  if (existsSync(path) && !existsSync(marker)) {
    const aside = `${path}.incomplete`;
    rmSync(aside, { recursive: true, force: true });
    renameSync(path, aside);
  }
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    path,
    ready: () => writeFileSync(marker, ''),
    release: () => rmSync(lock, { force: true }),
  };
}

function takeLock(lock: string, home: string): void {
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (;;) {
    try {
      writeFileSync(lock, mine, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const owner = readLock(lock);
    if (owner !== undefined && isAlive(owner, mine)) {
      throw new DatabaseError(
        'data_directory_in_use',
        `Another process (pid ${owner.split(' ')[0] ?? '?'}) already uses the embedded database in ${home}.`,
      );
    }
    rmSync(lock, { force: true });
  }
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(owner: string, mine: string): boolean {
  const [pid = '', start = ''] = owner.split(' ');
  if (owner === mine) return true;
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  // A process id is used again, above all in containers: the start time tells the two apart.
  return startOf(Number(pid)) === start;
}

/**
 * When a process started, in ticks since boot; empty where the system does not tell. One that has ended but that its
 * parent has not noticed yet holds nothing any more.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(state) ? 'ended' : (rest[18] ?? '');
  } catch {
    return '';
  }
}
