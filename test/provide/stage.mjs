import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How long a stage may go on after it has left its report: open handles keep jest alive for ever. */
const graceMs = 30_000;

/**
 * Runs one command of the test run with its output streamed.
 *
 * @param {{ command: string, args: readonly string[], env: object, minutes: number, report?: string }} stage
 * @param {AbortSignal} abort Ends the command early.
 * @returns Whether it failed, and why when its exit code does not say so.
 */
export function runStage({ command, args, env, minutes, report }, abort) {
  return new Promise((resolve) => {
    const started = Date.now();
    let reason = '';
    let lastResort;
    // A group of its own, so that an early end also reaches what the command itself has started.
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const signalGroup = (signal) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // Everything in it has ended.
      }
    };
    const end = (why) => {
      if (reason !== '') return;
      reason = why;
      signalGroup('SIGTERM');
      lastResort = setTimeout(() => signalGroup('SIGKILL'), 5000);
    };
    const timer = setTimeout(() => end(`took longer than ${minutes} minutes`), minutes * 60_000);
    let reportedAt;
    const watch = setInterval(() => {
      if (report === undefined || !existsSync(report)) return;
      reportedAt ??= Date.now();
      if (Date.now() - reportedAt > graceMs) end('did not exit after its report: a test leaves something open');
    }, 1000);
    const onAbort = () => end('was interrupted');
    if (abort.aborted) onAbort();
    abort.addEventListener('abort', onAbort);
    const finish = (code, why) => {
      clearTimeout(timer);
      clearTimeout(lastResort);
      clearInterval(watch);
      abort.removeEventListener('abort', onAbort);
      resolve({ failed: code !== 0 || why !== '', note: why, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => finish(1, error.message));
    child.on('close', (code, signal) => finish(code, reason !== '' || signal === null ? reason : `ended by ${signal}`));
  });
}
