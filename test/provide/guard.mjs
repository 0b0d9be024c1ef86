import { spawn } from 'node:child_process';

/**
 * The shell that stands between us and a server: it lives as long as our end of its standard input is open, however we
 * end, and then stops the server (the one it started, by its number) and removes the server's folder.
 */
const script = `"$@" & pid=$!
# Nobody may be left to read what the shell itself would say.
exec > /dev/null 2>&1
cat
kill -s "$SIGNAL" "$pid"
wait "$pid"
rm -rf "$FOLDER"`;

/**
 * Starts a server that does not outlive this process, even when this process is killed.
 *
 * @param {readonly string[]} command
 * @param {{ folder: string, signal: 'TERM' | 'INT', owner?: { uid: number, gid: number } }} options `folder` is the
 *   server's own and is removed with it.
 */
export function startGuarded(command, { folder, signal, owner }) {
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, SIGNAL: signal, FOLDER: folder },
    // A group of its own: Ctrl-C is for the tests, and the servers stop after them.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...owner,
  });
  let output = '';
  const note = (chunk) => {
    output = `${output}${chunk}`.slice(-4000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = new Promise((resolve) => {
    child.on('close', () => resolve(undefined));
    child.on('error', (error) => {
      note(String(error));
      resolve(undefined);
    });
  });
  return {
    /** The last the server has said. */
    output: () => output,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
