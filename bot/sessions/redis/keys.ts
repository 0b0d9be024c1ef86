/** The Redis keys of one conversation. They share a hash tag and therefore a slot of a cluster. */
export interface ConversationKeys {
  readonly meta: string;
  readonly inbox: string;
  readonly seen: string;
  readonly log: string;
  readonly lock: string;
  readonly state: string;
  /** The pub/sub channel; not a key. */
  readonly events: string;
}

/** Names a conversation's keys. Braces in its id are escaped: they would end the hash tag early. */
export function conversationKeys(prefix: string, conversationId: string): ConversationKeys {
  if (conversationId === '') throw new Error('A conversation needs an id.');
  const escaped = conversationId.replace(/[%{}]/g, encodeURIComponent);
  const base = `${prefix}:{${escaped}}:`;
  return {
    meta: `${base}meta`,
    inbox: `${base}inbox`,
    seen: `${base}seen`,
    log: `${base}log`,
    lock: `${base}lock`,
    state: `${base}state`,
    events: `${base}events`,
  };
}
