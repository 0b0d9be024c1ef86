import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const launcher = fileURLToPath(new URL('../../bot/rembuk.mjs', import.meta.url));

/** The compiled product, for tests that run it as processes of its own. */
export interface Build {
  /** Runs any command of the CLI: `node {launcher} COMMAND …`. */
  readonly launcher: string;
  /** Folder of the compiled sources. */
  readonly dist: URL;
}

/** Brings dist/ up to date with the sources (a few milliseconds when it is) and says where it lies. */
export async function ensureBuilt(): Promise<Build> {
  await promisify(execFile)(process.execPath, [launcher, '--quiet', '--build-only']);
  return { launcher, dist: new URL('../../dist/', import.meta.url) };
}
