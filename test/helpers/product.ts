import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './build.js';
import { Heard } from './heard.js';

/** The product as a process of its own, as `npm start` runs it. */
export interface Product {
  readonly url: string;
  /** Codes that would have gone out by SMS, in their order. */
  readonly codes: Heard<string>;
  /** Everything it printed. */
  readonly lines: readonly string[];
  /** SIGKILL, at once. */
  kill(): Promise<void>;
  /** SIGTERM: the turns at hand are finished. Answers with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the product on a free port with these settings, and waits until it says that it is ready. */
export async function startProduct(settings: Readonly<Record<string, string>>): Promise<Product> {
  const { launcher } = await ensureBuilt();
  const child = spawn(process.execPath, [launcher, '--quiet', 'start'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', PORT: String(await freePort()), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const codes = new Heard<string>();
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const code = /^\[SMS .*\] kode (\d{6})$/.exec(line)?.[1];
        if (code !== undefined) codes.add(code);
        const url = /^Rembuk siap di (\S+)$/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      });
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${lines.join('\n')}`)));
  });
  return {
    url: await ready,
    codes,
    lines,
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
  return child.exitCode;
}

/** A port nobody listens on. The product has to know its port before it listens: it stands in links and QR codes. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
