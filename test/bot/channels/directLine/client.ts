import { type Answer, type Asking, ask, type EchoBank } from '../../web/echoBank.js';

export const origin = 'http://bank.test';
export const host = 'bank.test';

/** A browser page on the bank's own origin, as far as HTTP goes. */
export function pageOf(bank: EchoBank, token?: string) {
  return (method: 'GET' | 'POST' | 'OPTIONS', path: string, more: Asking = {}): Promise<Answer> =>
    ask(bank, method, `/v3/directline${path}`, {
      ...more,
      headers: {
        host,
        origin,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...more.headers,
      },
    });
}

export interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in: number;
}

/** Gets a token on the bank's own page and starts its conversation. */
export async function startConversation(bank: EchoBank): Promise<Conversation> {
  const generated = await pageOf(bank)('POST', '/tokens/generate');
  const { token } = generated.json<{ token: string }>();
  const started = await pageOf(bank, token)('POST', '/conversations', { payload: { locale: 'id-ID' } });
  return started.json<Conversation>();
}

/** The coded error of a refusal, with its status. */
export function refusal(answer: Answer): [number, string] {
  const body = answer.json<{ error: { code: string; message: string } }>();
  return [answer.statusCode, body.error.code];
}

interface SeenActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly name: string; readonly role: string };
  readonly timestamp: string;
  readonly replyToId?: string;
  readonly channelData?: { readonly clientActivityID?: string };
  readonly attachments?: readonly Record<string, unknown>[];
}

export interface SeenSet {
  readonly activities: readonly SeenActivity[];
  readonly watermark: string;
}
