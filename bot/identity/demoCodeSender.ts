import type { CodeMessage, CodeSender } from './codeSender.js';

/** How many messages of one conversation, and how many conversations, are kept. */
const keptMessages = 20;
const keptConversations = 1_000;

/** Keeps codes in memory and shows them, in place of an SMS gateway: for the demo page, the terminal and tests. */
export class DemoCodeSender implements CodeSender {
  readonly #listeners = new Set<(message: CodeMessage) => void>();
  readonly #messages = new Map<string, CodeMessage[]>();

  async send(message: CodeMessage): Promise<void> {
    const kept = [...(this.#messages.get(message.conversationId) ?? []), message].slice(-keptMessages);
    this.#messages.delete(message.conversationId);
    this.#messages.set(message.conversationId, kept);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > keptConversations && oldest !== undefined) this.#messages.delete(oldest);
    for (const listener of this.#listeners) listener(message);
  }

  /** The messages of one conversation, oldest first. */
  messages(conversationId: string): readonly CodeMessage[] {
    return this.#messages.get(conversationId) ?? [];
  }

  /** Tells a listener of every message from now on. Returns how to stop. */
  subscribe(listener: (message: CodeMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
