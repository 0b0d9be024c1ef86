import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this run may install packages: Debian or a child of it, as root. */
export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs packages with apt-get; rejects when it cannot. */
export async function install(packages) {
  await aptGet(['update', '-q']);
  await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

function aptGet(args) {
  return new Promise((resolve, reject) => {
    // Run level 1 keeps the packages from starting servers of their own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const child = spawn('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`apt-get ${args[0]} ended with ${code}`))));
  });
}
