import { foldInbox, refreshInbox } from './inbox.js';
import { watchLine } from './line.js';
import { look, words } from './look.js';
import { forget, token as newToken } from './visit.js';

const draftKey = 'rembuk-draft';
const screen = document.querySelector('#webchat');
const waiting = document.querySelector('#siap');
const waitingText = document.querySelector('#siap-teks');
const retry = document.querySelector('[data-retry-chat]');
const state = document.querySelector('#keadaan');

/** The chat window: loads the widget on opening, keeps it connected, and keeps what the debtor has written. */
export class Chat {
  #widget;
  #inbox;
  #loading;
  #run;

  constructor({ widget, inbox }) {
    this.#widget = widget;
    this.#inbox = inbox === 'ya';
    document.addEventListener('visibilitychange', () => this.#wake());
    window.addEventListener('online', () => this.#wake());
    window.addEventListener('offline', () => this.#run && say('Tidak ada sambungan internet.'));
  }

  /** Opens the chat, or does nothing when it is open. */
  async open() {
    if (this.#run !== undefined) return;
    const run = { sent: new Map(), renewing: true };
    this.#run = run;
    show('Menyiapkan obrolan …');
    try {
      const [, token] = await Promise.all([this.#load(), this.#token(run)]);
      if (this.#run !== run) return;
      this.#start(run, token);
      waiting.hidden = true;
      screen.hidden = false;
      focusBox();
    } catch {
      if (this.#run !== run) return;
      this.#run = undefined;
      show('Obrolan belum dapat dibuka. Periksa sambungan internet Anda.', true);
    }
  }

  /** Makes the device forget the conversation; false when the server could not be reached. */
  async end() {
    try {
      await forget();
    } catch {
      say('Belum dapat mengakhiri obrolan. Coba lagi.');
      return false;
    }
    return true;
  }

  /** Clears the chat from the screen and from memory: only a fresh page remembers nothing. */
  leave() {
    sessionStorage.removeItem(draftKey);
    location.replace('/');
  }

  #load() {
    this.#loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = this.#widget;
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => {
        this.#loading = undefined;
        script.remove();
        reject(new Error('the widget was not loaded'));
      });
      document.head.append(script);
    });
    return this.#loading;
  }

  #token(run) {
    return newToken({
      isWanted: () => this.#run === run,
      onFailure: () => {
        say('Belum tersambung. Mencoba lagi …');
        waitingText.textContent = 'Belum tersambung. Kami terus mencoba …';
      },
    });
  }

  /** Connects with a token. What is on screen stays. */
  #start(run, token) {
    run.line?.stop();
    run.token = token;
    run.renewing = false;
    run.store ??= this.#store(run);
    const unsent = [...run.sent.values()];
    run.line = watchLine(token.text, {
      up: () => say('Tersambung'),
      down: () => say('Sambungan terputus. Menyambung kembali …'),
      lost: () => this.#renew(run),
      ended: () => this.#startOver(run),
    });
    window.WebChat.renderWebChat(
      {
        directLine: run.line.directLine,
        store: run.store,
        locale: 'id-ID',
        nonce: document.querySelector('[data-style-nonce]').nonce,
        styleOptions: look,
        overrideLocalizedStrings: words,
        sendTypingIndicator: false,
      },
      screen,
    );
    // The server knows these by their clientActivityID: said twice, heard once.
    for (const activity of unsent) run.line.directLine.postActivity(activity).subscribe({ error: () => undefined });
    this.#readInbox(run);
  }

  #store(run) {
    const store = window.WebChat.createStore({}, () => (next) => (action) => {
      this.#notice(run, action);
      return next(action);
    });
    const text = sessionStorage.getItem(draftKey);
    if (text) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    return store;
  }

  #notice(run, { type, payload, meta }) {
    const id = meta?.clientActivityID ?? payload?.activity?.channelData?.clientActivityID;
    if (type === 'WEB_CHAT/SET_SEND_BOX') sessionStorage.setItem(draftKey, payload.text ?? '');
    else if (type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') {
      run.sent.set(id, payload.activity);
      foldInbox();
    } else if (type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') run.sent.delete(id);
    else if (type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED' && !run.renewing) run.sent.delete(id);
    else if (type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      run.sent.delete(id);
      if (payload.activity.from?.role === 'bot' && payload.activity.type === 'message') this.#readInbox(run);
    }
  }

  /** Builds the connection anew, because a token that was refused once is never tried again by the widget. */
  async #renew(run) {
    if (this.#run !== run || run.renewing) return;
    run.renewing = true;
    say('Menyambung kembali …');
    const token = await this.#token(run);
    if (this.#run === run && token !== undefined) this.#start(run, token);
  }

  /** The server has lost the conversation: the page begins again with what the debtor has written but not said. */
  #startOver(run) {
    const unsaid = [...run.sent.values()].map(({ text }) => text).filter(Boolean);
    const draft = [...unsaid, sessionStorage.getItem(draftKey)].filter(Boolean).join(' ');
    sessionStorage.setItem(draftKey, draft);
    location.reload();
  }

  /** After sleep or a dead spot the token may be over and the line dead, without the widget knowing. */
  #wake() {
    const run = this.#run;
    if (run?.line === undefined || document.visibilityState !== 'visible' || !navigator.onLine) return;
    if (run.token.isOver(run.line.token()) || run.line.isDown()) this.#renew(run);
  }

  #readInbox(run) {
    if (this.#inbox && run.line !== undefined) refreshInbox(run.line.token()).catch(() => undefined);
  }
}

function show(text, mayRetry = false) {
  waitingText.textContent = text;
  retry.hidden = !mayRetry;
  waiting.hidden = false;
  screen.hidden = true;
}

function say(text) {
  if (state.textContent !== text) state.textContent = text;
}

/** With a keyboard at hand the debtor can write at once; on a phone the on-screen keyboard would cover the welcome. */
function focusBox() {
  if (!matchMedia('(pointer: fine)').matches) return;
  const box = () => screen.querySelector('textarea, input[type="text"]');
  const watch = new MutationObserver(() => {
    if (box() === null) return;
    watch.disconnect();
    box().focus();
  });
  if (box() !== null) box().focus();
  else watch.observe(screen, { childList: true, subtree: true });
}
