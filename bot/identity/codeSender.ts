/** A code on its way to a registered phone. */
export interface CodeMessage {
  readonly conversationId: string;
  /** E.164. */
  readonly phone: string;
  /** Six digits. */
  readonly code: string;
  /** How long it lives. */
  readonly minutes: number;
  readonly purpose: 'verify' | 'accept_offer';
}

/** Whatever brings a code to a phone: SMS gateway, bank's message hub, the demo's panel. */
export interface CodeSender {
  /** Resolves when the message is taken over for delivery; rejects with CodeDeliveryError when it is not. */
  send(message: CodeMessage): Promise<void>;
}

/** The sender could not take a code over. Says nothing about the person or the code. */
export class CodeDeliveryError extends Error {
  readonly code = 'code_not_delivered';

  constructor(reason: string, cause?: unknown) {
    super(
      `The one-time code could not be handed to the sender: ${reason}.`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'CodeDeliveryError';
  }
}
