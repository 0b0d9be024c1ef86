import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a server that can be held still or cut. */
export interface Wire {
  readonly port: number;
  /** From now on nothing more goes towards the server; connections stay up. */
  hold(): void;
  /** Breaks every connection and takes no new ones. */
  cut(): void;
  /** Lets everything through again. */
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire on loopback to the server of a URL. */
export async function layWire(to: URL): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'open' | 'held' | 'cut' = 'open';
  const server: Server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(to.port), to.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    near.on('data', (chunk) => {
      if (state === 'open') far.write(chunk);
    });
    far.on('data', (chunk) => near.write(chunk));
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        pairs.delete(pair);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const breakAll = (): void => {
    for (const [near] of pairs) near.destroy();
  };
  return {
    port,
    hold() {
      state = 'held';
    },
    cut() {
      state = 'cut';
      breakAll();
    },
    mend() {
      // What was swallowed while held would leave a connection out of step: they begin anew.
      if (state === 'held') breakAll();
      state = 'open';
    },
    async close() {
      breakAll();
      server.close();
    },
  };
}
