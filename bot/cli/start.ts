import { systemClock } from '../clock.js';
import { readConfig } from '../config.js';
import { makeLog } from '../log.js';
import { serve } from '../serve.js';

/** `rembuk start`: serves until it is told to stop, then finishes the turns at hand. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = makeLog(config.logLevel);
  const server = await serve({ config, clock: systemClock, log, tell: (line) => console.log(line) });
  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping');
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'not stopped cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
