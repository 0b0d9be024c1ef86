import { z } from 'zod';
import { CodeDeliveryError, type CodeMessage, type CodeSender } from './codeSender.js';

export const webhookConfigSchema = z.strictObject({
  /** Where codes are posted; https outside of a trial on one machine. */
  url: z.url({ protocol: /^https?$/ }),
  /** Sent as a bearer token. */
  token: z.string().min(1).optional(),
  timeoutMs: z.int().min(100).max(60_000).default(10_000),
});

export type WebhookConfig = z.input<typeof webhookConfigSchema>;

/**
 * Posts codes as JSON (`{phone, code, minutes, purpose}`) to the bank's message gateway. Any answer but 2xx, no answer
 * in time and no connection reject with CodeDeliveryError. Throws a ZodError on a faulty configuration.
 */
export class WebhookCodeSender implements CodeSender {
  readonly #config: z.output<typeof webhookConfigSchema>;

  constructor(config: WebhookConfig) {
    this.#config = webhookConfigSchema.parse(config);
  }

  async send({ phone, code, minutes, purpose }: CodeMessage): Promise<void> {
    const { url, token, timeoutMs } = this.#config;
    const signal = AbortSignal.timeout(timeoutMs);
    let status: number;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ phone, code, minutes, purpose }),
        redirect: 'error',
        signal,
      });
      // The answer's text is of no use, but unread it would keep the connection.
      await response.body?.cancel();
      status = response.status;
    } catch (error) {
      throw new CodeDeliveryError(signal.aborted ? `no answer within ${timeoutMs} ms` : 'no connection', error);
    }
    if (status < 200 || status > 299) throw new CodeDeliveryError(`the gateway answered ${status}`);
  }
}
