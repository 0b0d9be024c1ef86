import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DirectLineTalk } from '../helpers/directLineTalk.js';
import { type FreshDatabase, freshDatabase } from '../helpers/postgres.js';
import { type Product, startProduct } from '../helpers/product.js';
import { type RedisCorner, redisCorner } from '../helpers/redis.js';
import { layWire, type Wire } from '../helpers/wire.js';

jest.setTimeout(60_000);

const secret = 'the-secret-of-a-bank-in-these-tests';

let corner: RedisCorner;
let database: FreshDatabase;
let redisWire: Wire;
let recordsWire: Wire;
let product: Product;
let talk: DirectLineTalk;

beforeEach(async () => {
  corner = redisCorner();
  database = await freshDatabase();
  redisWire = await layWire(new URL(corner.url));
  recordsWire = await layWire(new URL(database.url));
  const records = new URL(database.url);
  records.port = String(recordsWire.port);
  records.hostname = '127.0.0.1';
  product = await startProduct({
    REDIS_URL: `redis://127.0.0.1:${redisWire.port}`,
    REDIS_PREFIX: corner.prefix,
    DATABASE_URL: records.href,
    TOKEN_SECRET: secret.padEnd(40, '.'),
    DIRECT_LINE_SECRET: secret,
    TURN_LEASE_MS: '1000',
  });
  talk = await DirectLineTalk.begin(product.url, secret, 'dl_sari');
  await talk.hears(/nomor nasabah/);
});

afterEach(async () => {
  talk.close();
  await product.kill();
  await redisWire.close();
  await recordsWire.close();
  await corner.close();
  await database.drop();
});

/** Asks until the health page says so: readiness changes when connections come and go. */
async function healthIs(status: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`${product.url}/health`);
    if (answer.status === status) return;
  }
}

test('records gone in mid-conversation: an apology, the question still open, and on it goes when they are back', async () => {
  await talk.say('CIF-1001', '1');
  await talk.hears(/tanggal lahir/);
  recordsWire.cut();
  await talk.say('5 mei 1988', '2');
  await talk.hears(/Maaf, ada gangguan di pihak kami.*Kode gangguan: [0-9a-f-]{36}/);
  await healthIs(503);
  recordsWire.mend();
  await healthIs(200);
  await talk.say('5 mei 1988', '3');
  await talk.hears(/Kami mengirim kode 6 angka/);
  // Logged once, with the id the debtor was given, and nothing the debtor wrote.
  const faults = product.lines.filter((line) => line.includes('turn failed'));
  expect(faults).toHaveLength(1);
  const told = /Kode gangguan: ([0-9a-f-]{36})/.exec(talk.said(/gangguan/)[0]?.text ?? '')?.[1];
  expect(faults[0]).toContain(String(told));
  expect(faults[0]).not.toMatch(/1988|CIF|mei/);
});

test('Redis gone: a message is refused with a code and nothing is half done; back again, the conversation goes on', async () => {
  await talk.say('CIF-1001', '1');
  await talk.hears(/tanggal lahir/);
  redisWire.cut();
  await healthIs(503);
  await expect(talk.say('5 mei 1988', '2')).rejects.toThrow(/answered 50\d: \{"error":\{"code":"/);
  redisWire.mend();
  await healthIs(200);
  await talk.goOnAt(product.url);
  await talk.say('5 mei 1988', '3');
  await talk.hears(/Kami mengirim kode 6 angka/);
  expect(await product.codes.atLeast(1)).toHaveLength(1);
});
