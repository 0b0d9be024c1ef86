import { once } from 'node:events';
import http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebhookCodeSender } from '../../../bot/identity/webhookCodeSender.js';

const message = {
  conversationId: 'c',
  phone: '+6281200001002',
  code: '402913',
  minutes: 5,
  purpose: 'verify',
} as const;

describe('the webhook for codes', () => {
  let server: http.Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const gateway = async (answer: http.RequestListener): Promise<string> => {
    server = http.createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}/kode`;
  };

  test('posts phone, code, minutes and purpose with the token', async () => {
    let got: unknown;
    const url = await gateway(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      got = { auth: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) };
      response.writeHead(202).end('ok');
    });
    await new WebhookCodeSender({ url, token: 'kunci' }).send(message);
    expect(got).toEqual({
      auth: 'Bearer kunci',
      body: { phone: '+6281200001002', code: '402913', minutes: 5, purpose: 'verify' },
    });
  });

  test('anything but a 2xx is a failed delivery that tells neither phone nor code', async () => {
    const url = await gateway((_request, response) => response.writeHead(503).end());
    const sending = new WebhookCodeSender({ url }).send(message);
    await expect(sending).rejects.toMatchObject({
      code: 'code_not_delivered',
      message: 'The one-time code could not be handed to the sender: the gateway answered 503.',
    });
  });

  test('silence and a closed door are failed deliveries', async () => {
    const silent = await gateway(() => undefined);
    await expect(new WebhookCodeSender({ url: silent, timeoutMs: 100 }).send(message)).rejects.toThrow(
      'no answer within 100 ms',
    );
    server?.closeAllConnections();
    server?.close();
    await expect(new WebhookCodeSender({ url: silent, timeoutMs: 1_000 }).send(message)).rejects.toThrow(
      'no connection',
    );
  });

  test('a faulty configuration is refused at once', () => {
    expect(() => new WebhookCodeSender({ url: 'ftp://x', timeoutMs: 1 })).toThrow(/url[\s\S]*timeoutMs/);
  });
});
