const base = '/v3/directline';
const delays = [1000, 2000, 4000, 8000, 15000];

/** Answers with a token for this visitor's conversation. The server knows the visitor by a cookie no script can read. */
async function askToken() {
  const answer = await fetch(`${base}/tokens/generate`, { method: 'POST', signal: AbortSignal.timeout(15000) });
  if (!answer.ok) throw new Error(`tokens/generate answered ${answer.status}`);
  const { token } = await answer.json();
  return new Token(token);
}

/** Two tabs opened at the same moment wait for each other, so that the second finds the conversation of the first. */
function oneTabAtATime(act) {
  return navigator.locks === undefined ? act() : navigator.locks.request('rembuk-visit', act);
}

/** Tries until there is a token; `onFailure` hears of every failure and `isWanted` says whether to go on. */
export async function token({ onFailure, isWanted }) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await oneTabAtATime(askToken);
    } catch {
      if (!isWanted()) return undefined;
      onFailure();
      await new Promise((resolve) => {
        setTimeout(resolve, delays[Math.min(attempt, delays.length - 1)]);
      });
    }
  }
}

/** Makes this device forget the conversation. */
export async function forget() {
  const answer = await fetch(`${base}/tokens/forget`, { method: 'POST' });
  if (!answer.ok) throw new Error(`tokens/forget answered ${answer.status}`);
}

/** A token with its lifetime, measured by the device's clock whatever hour that shows. */
class Token {
  constructor(text) {
    this.text = text;
    const { iat } = claims(text);
    this.skew = Date.now() / 1000 - iat;
  }

  /** Whether a token of the same visit, perhaps renewed since, is over or about to be. */
  isOver(text) {
    return Date.now() / 1000 - this.skew > claims(text).exp - 60;
  }
}

function claims(text) {
  const part = text.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(atob(part));
}
