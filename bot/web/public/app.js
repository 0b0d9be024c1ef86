import { Chat } from './chat.js';

const hash = '#obrolan';
const dialog = document.querySelector('#obrolan');
const confirmation = document.querySelector('#akhiri');
const chat = new Chat(document.body.dataset);
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('rembuk') : undefined;

/** The address says whether the chat is open, so that "back" closes it and a reload finds it open. */
function follow() {
  if (location.hash === hash) {
    if (!dialog.open) dialog.showModal();
    chat.open();
  } else if (dialog.open) {
    dialog.close();
  }
}

function open() {
  if (location.hash === hash) follow();
  else location.hash = hash;
}

function close() {
  if (location.hash === hash) history.replaceState(null, '', location.pathname);
  if (dialog.open) dialog.close();
}

async function end() {
  confirmation.close();
  if (!(await chat.end())) return;
  tabs?.postMessage('ended');
  chat.leave();
}

function on(selector, act) {
  for (const element of document.querySelectorAll(selector)) element.addEventListener('click', act);
}

on('[data-open-chat]', open);
on('[data-close-chat]', close);
on('[data-retry-chat]', () => chat.open());
on('[data-end-chat]', () => confirmation.showModal());
on('[data-end-no]', () => confirmation.close());
on('[data-end-yes]', end);
dialog.addEventListener('close', close);
window.addEventListener('hashchange', follow);
tabs?.addEventListener('message', () => chat.leave());
follow();
