import { describe, expect, test } from '@jest/globals';
import { decodeJwt, SignJWT } from 'jose';
import { DirectLineTokens } from '../../../../bot/channels/directLine/tokens.js';
import { MovableClock } from '../../../../bot/clock.js';
import { secret, start } from '../../web/echoBank.js';

const grant = { conversationId: 'percakapan-1', userId: 'dl_1' };

describe('a Direct Line token', () => {
  test('opens its own conversation for thirty minutes and no longer', async () => {
    const clock = new MovableClock(start);
    const tokens = new DirectLineTokens(secret, clock);
    const { token, expiresIn } = await tokens.issue(grant);
    expect(expiresIn).toBe(1800);

    clock.set(start.add({ minutes: 29, seconds: 59 }));
    const check = await tokens.check(token);
    expect(check).toMatchObject({ kind: 'valid', grant });
    expect(check.kind === 'valid' && check.expiresAt.toString()).toBe('2026-11-21T03:30:00Z');

    clock.set(start.add({ minutes: 30 }));
    expect(await tokens.check(token)).toEqual({ kind: 'expired' });
  });

  test('tells Web Chat in its user claim which messages are its own', async () => {
    const { token } = await new DirectLineTokens(secret, new MovableClock(start)).issue(grant);
    expect(decodeJwt(token)).toMatchObject({ user: 'dl_1', conv: 'percakapan-1' });
  });

  test('is refused when signed by another secret, altered, unsigned or nonsense', async () => {
    const clock = new MovableClock(start);
    const tokens = new DirectLineTokens(secret, clock);
    const { token: foreign } = await new DirectLineTokens(`${secret}-lain`, clock).issue(grant);
    const { token } = await tokens.issue(grant);
    const [header, payload = '', signature] = token.split('.');
    const altered = Buffer.from(payload, 'base64url').toString().replace('percakapan-1', 'percakapan-2');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    for (const bad of [
      foreign,
      [header, Buffer.from(altered).toString('base64url'), signature].join('.'),
      unsigned,
      'nonsense',
      '',
    ]) {
      expect(await tokens.check(bad)).toEqual({ kind: 'invalid' });
    }
  });

  test('is refused when it lacks the conversation it is for', async () => {
    const key = new TextEncoder().encode(secret);
    const bare = await new SignJWT({ user: 'dl_1' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(key);
    expect(await new DirectLineTokens(secret, new MovableClock(start)).check(bare)).toEqual({ kind: 'invalid' });
  });

  test('and the ticket for coming back never pass for each other', async () => {
    const clock = new MovableClock(start);
    const tokens = new DirectLineTokens(secret, clock);
    const { token } = await tokens.issue(grant);
    const { token: ticket } = await tokens.issueVisit(grant);
    expect(await tokens.check(ticket)).toEqual({ kind: 'invalid' });
    expect(await tokens.checkVisit(token)).toEqual({ kind: 'invalid' });
    clock.set(start.add({ hours: 23 }));
    expect(await tokens.checkVisit(ticket)).toMatchObject({ kind: 'valid', grant });
    clock.set(start.add({ hours: 24 }));
    expect(await tokens.checkVisit(ticket)).toEqual({ kind: 'expired' });
  });

  test('is not signed with a secret that is too short to be one', () => {
    expect(() => new DirectLineTokens('pendek', new MovableClock(start))).toThrow('32 characters');
  });
});
