import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { PlanPictures } from '../../../bot/pictures/planPicture.js';
import { simulate } from '../../../engine/simulate.js';
import { accepted, standardPolicy } from '../../engine/samples.js';
import { type EchoBank, echoBank, secret, start } from './echoBank.js';

describe('the picture of a plan over HTTP', () => {
  let bank: EchoBank;
  let url: string;
  let old: string;

  beforeAll(async () => {
    bank = await echoBank();
    const plan = accepted(
      simulate({
        amount: 12_000_000,
        annualRate: '0.12',
        request: { by: 'months', months: 6 },
        firstDueDate: Temporal.PlainDate.from('2026-12-21'),
        policy: standardPolicy(),
      }),
    );
    const pictures = new PlanPictures({ secret });
    url = (await pictures.plan(plan, 'id', start)).url;
    old = (await pictures.plan(plan, 'id', start.subtract({ hours: 48 }))).url;
  });

  afterAll(() => bank.fastify.close());

  test('is a PNG that is not kept and that a bank page on another origin may show', async () => {
    const response = await bank.fastify.inject(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(response.rawPayload.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('may be shown by our own page', async () => {
    const page = await bank.fastify.inject('/');
    expect(String(page.headers['content-security-policy'])).toMatch(/img-src 'self'/);
    expect(url.startsWith('/')).toBe(true);
  });

  test('an old, an altered and an incomplete link are refused', async () => {
    const altered = url.replace(/.(?=.{30}$)/, (sign) => (sign === 'A' ? 'B' : 'A'));
    const refused = await Promise.all([old, altered, '/gambar/rencana.png'].map((link) => bank.fastify.inject(link)));
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    for (const { body } of refused) expect(body).not.toContain('PNG');
  });
});
