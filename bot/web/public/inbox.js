const panel = document.querySelector('#pesan-masuk');
const list = document.querySelector('#daftar-pesan');
const count = document.querySelector('#jumlah-pesan');
const hour = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' });

/** Shows the messages that would have gone out by SMS; the newest stands on top. */
export async function refreshInbox(token) {
  const answer = await fetch('/demo/pesan', { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) return;
  const { messages } = await answer.json();
  const isNew = messages.length > list.children.length;
  panel.hidden = messages.length === 0;
  count.textContent = String(messages.length);
  list.replaceChildren(...messages.toReversed().map(line));
  if (isNew) panel.open = true;
}

/** Folds the panel once the debtor goes on, so that the conversation has the screen. */
export function foldInbox() {
  panel.open = false;
}

function line({ text, at }) {
  const item = document.createElement('li');
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = `SMS, ${hour.format(new Date(at))}`;
  item.append(time, text);
  return item;
}
