import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests read the classifiers that the build trains; when nothing has changed this takes a few milliseconds. */
export default function buildFirst() {
  const launcher = fileURLToPath(new URL('../../bot/rembuk.mjs', import.meta.url));
  execFileSync(process.execPath, [launcher, '--quiet', '--build-only'], { stdio: 'inherit' });
}
