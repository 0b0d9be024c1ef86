import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { DirectLineTalk } from '../helpers/directLineTalk.js';
import { type FreshDatabase, freshDatabase } from '../helpers/postgres.js';
import { type Product, startProduct } from '../helpers/product.js';
import { type RedisCorner, redisCorner } from '../helpers/redis.js';

jest.setTimeout(60_000);

const secret = 'the-secret-of-a-bank-in-these-tests';
const conversations = 20;
const messagesEach = 10;

let corner: RedisCorner;
let database: FreshDatabase;
let replicas: Product[] = [];

beforeEach(async () => {
  corner = redisCorner();
  database = await freshDatabase();
  const settings = {
    REDIS_URL: corner.url,
    REDIS_PREFIX: corner.prefix,
    DATABASE_URL: database.url,
    TOKEN_SECRET: secret.padEnd(40, '.'),
    DIRECT_LINE_SECRET: secret,
  };
  replicas = await Promise.all([startProduct(settings), startProduct(settings)]);
});

afterEach(async () => {
  await Promise.all(replicas.map((replica) => replica.kill()));
  await corner.close();
  await database.drop();
});

/** The one answer to a message. Every third try in a row that cannot be read also has a person offered. */
function isAnswer({ from, replyToId, text }: Partial<Activity>): boolean {
  return from?.role === 'bot' && replyToId !== undefined && text?.startsWith('Bila sulit') !== true;
}

test('200 messages of 20 conversations at once through two replicas: each answered once, in the order accepted', async () => {
  const urlOf = (number: number): string => replicas[number % 2]?.url ?? '';
  const talks = await Promise.all(
    Array.from({ length: conversations }, (_, number) => DirectLineTalk.begin(urlOf(number), secret, `dl_${number}`)),
  );
  await Promise.all(talks.map((talk) => talk.hears(/nomor nasabah/)));
  await Promise.all(
    talks.flatMap((talk, number) =>
      Array.from({ length: messagesEach }, (_, message) =>
        talk.say(`entah ${message}`, `m${message}`, urlOf(number + message)),
      ),
    ),
  );
  for (const talk of talks) {
    await talk.heard.atLeast(messagesEach, isAnswer);
    const said = talk.heard.all.filter(({ type }) => type === 'message');
    const asked = said.filter(({ text }) => text?.startsWith('entah ')).map(({ id }) => id);
    const answered = said.filter(isAnswer).map(({ replyToId }) => replyToId);
    expect(new Set(asked).size).toBe(messagesEach);
    expect(answered).toEqual(asked);
    talk.close();
  }
});
