const online = 2;
const expired = 3;
const failed = 4;
const unknown = 404;

/**
 * A Direct Line connection and the truth about it. DirectLineJS says "online" long after its stream has dropped, so the
 * stream itself is watched.
 *
 * `up` and `down` follow the stream; `lost` means that only a new connection helps, `ended` that the server does not
 * know the conversation any more.
 */
export function watchLine(token, { up, down, lost, ended: gone }) {
  const directLine = window.WebChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token });
  let isOpen = false;
  let stopped = false;
  let downSince;
  const tell = (act) => stopped || act();

  class WatchedSocket extends WebSocket {
    constructor(address) {
      super(address);
      this.addEventListener('open', () => {
        isOpen = true;
        downSince = undefined;
        tell(up);
      });
      this.addEventListener('close', () => {
        isOpen = false;
        downSince ??= Date.now();
        tell(down);
      });
    }
  }

  // Not among DirectLineJS's documented options: without it the page works on, but comes back later and says less.
  const { services } = directLine;
  if (services !== undefined) {
    directLine.services = {
      ...services,
      WebSocket: WatchedSocket,
      random: () => Math.random() / 4,
      ajax: (request) => services.ajax(request).do(undefined, ({ status }) => status === unknown && tell(gone)),
    };
  }

  const subscription = directLine.connectionStatus$.subscribe((status) => {
    if (status === expired || status === failed) tell(lost);
    if (status === online && services === undefined) tell(up);
  });
  // A network that comes and goes can leave DirectLineJS waiting for twenty seconds after it is back.
  const patience = setInterval(() => {
    if (downSince !== undefined && Date.now() - downSince > 12000) {
      downSince = Date.now();
      tell(lost);
    }
  }, 2000);

  return {
    directLine,
    token: () => directLine.token ?? token,
    isDown: () => !isOpen && downSince !== undefined,
    stop() {
      stopped = true;
      clearInterval(patience);
      subscription.unsubscribe();
    },
  };
}
