import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../bot/config.js';

const key = Buffer.alloc(32, 7).toString('base64');
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://rembuk.bank.example/',
  REDIS_URL: 'redis://redis:6379',
  DATABASE_URL: 'postgres://rembuk@postgres/rembuk',
  SESSION_KEY: key,
  TOKEN_SECRET: 'x'.repeat(32),
  CODE_WEBHOOK_URL: 'https://sms.bank.example/send',
};

function problems(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('These settings were expected to be refused.');
}

/** The settings that .env.example names, as an environment. */
function example(): Record<string, string> {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  return Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

describe('the settings', () => {
  test('an empty environment is the embedded default', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      production: false,
      port: 3978,
      host: '127.0.0.1',
      demoPage: true,
      retentionDays: 30,
    });
    expect(config.redisUrl).toBeUndefined();
    expect(config.databaseUrl).toBeUndefined();
  });

  test('.env.example holds the defaults, and nothing the process does not know', () => {
    expect(readConfig(example())).toEqual(readConfig({}));
    const source = readFileSync(new URL('../../bot/config.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name);
    expect(Object.keys(example()).sort()).toEqual([...known].sort());
  });

  test('production starts with everything it needs, without the demo page', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({ production: true, demoPage: false, publicUrl: 'https://rembuk.bank.example' });
    expect(config.sessionKey).toHaveLength(32);
  });

  test('production names all that is missing at once', () => {
    const message = problems({ NODE_ENV: 'production', DEMO_PAGE: 'on' });
    for (const name of ['SESSION_KEY', 'TOKEN_SECRET', 'REDIS_URL', 'DATABASE_URL', 'CODE_WEBHOOK_URL', 'PUBLIC_URL'])
      expect(message).toContain(`${name}: is required`);
    expect(message).toContain('DEMO_PAGE: cannot be on');
  });

  test('every bad value is named and none is repeated', () => {
    const message = problems({
      PORT: '70000',
      REDIS_URL: 'http://secret-host',
      SESSION_KEY: 'c2hvcnQ=',
      LOG_LEVEL: 'loud',
    });
    expect(message).toContain('4 problem(s)');
    for (const name of ['PORT', 'REDIS_URL', 'SESSION_KEY', 'LOG_LEVEL']) expect(message).toContain(`- ${name}: `);
    expect(message).not.toContain('secret-host');
    expect(message).not.toContain('c2hvcnQ=');
  });
});
