import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { DirectLineTalk } from '../helpers/directLineTalk.js';
import { type FreshDatabase, freshDatabase } from '../helpers/postgres.js';
import { type Product, startProduct } from '../helpers/product.js';
import { type RedisCorner, redisCorner } from '../helpers/redis.js';
import { layWire, type Wire } from '../helpers/wire.js';

jest.setTimeout(60_000);

const secret = 'the-secret-of-a-bank-in-these-tests';

let corner: RedisCorner;
let database: FreshDatabase;
let eyes: pg.Client;
let wire: Wire;
const products: Product[] = [];

beforeEach(async () => {
  corner = redisCorner();
  database = await freshDatabase();
  wire = await layWire(new URL(corner.url));
  eyes = new pg.Client({ connectionString: database.url });
  await eyes.connect();
});

afterEach(async () => {
  await Promise.all(products.splice(0).map((product) => product.kill()));
  await eyes.end();
  await wire.close();
  await corner.close();
  await database.drop();
});

async function start(redisUrl: string): Promise<Product> {
  const product = await startProduct({
    REDIS_URL: redisUrl,
    REDIS_PREFIX: corner.prefix,
    DATABASE_URL: database.url,
    TOKEN_SECRET: secret.padEnd(40, '.'),
    DIRECT_LINE_SECRET: secret,
    TURN_LEASE_MS: '1000',
  });
  products.push(product);
  return product;
}

/** Looks until a query gives a row: the other side of the wire tells nobody when it is done. */
async function appears(sql: string): Promise<void> {
  for (;;) {
    const { rowCount } = await eyes.query(sql);
    if (rowCount !== null && rowCount > 0) return;
  }
}

const acceptanceStandsStill = `select from pg_stat_activity
  where datname = current_database() and application_name = 'rembuk' and wait_event_type = 'Lock'`;

/** Brings a conversation to the point where the right code makes an agreement. */
async function walkToTheCode(product: Product): Promise<{ talk: DirectLineTalk; code: string }> {
  const talk = await DirectLineTalk.begin(product.url, secret, 'dl_sari');
  const codes = product.codes;
  await talk.hears(/nomor nasabah/);
  await talk.say('CIF-1001', '1');
  await talk.hears(/tanggal lahir/);
  await talk.say('5 mei 1988', '2');
  const [first = ''] = await codes.atLeast(1);
  await talk.say(first, '3');
  await talk.hears(/Apa yang ingin Anda lakukan/);
  await talk.say('ada keringanan ga', '4');
  await talk.hears(/Mau meninjau paket/);
  await talk.say('paket c', '5');
  await talk.hears(/Mohon tinjau/);
  await talk.say('SAYA SETUJU', '6');
  const code = (await codes.atLeast(2))[1] ?? '';
  await talk.hears(/Menuliskan kode ini berarti/);
  return { talk, code };
}

/** One agreement with one consent and one letter, told once. */
async function expectOneAgreement(talk: DirectLineTalk): Promise<void> {
  await talk.hears(/Ada lagi yang bisa saya bantu/);
  expect(talk.said(/sudah berlaku untuk KTA/)).toHaveLength(1);
  expect(talk.said(/^Surat perjanjian/)).toHaveLength(1);
  const { rows } = await eyes.query(
    `select (select count(*)::int from agreements) as agreements, (select count(*)::int from consents) as consents,
       (select count(*)::int from documents where kind = 'agreement') as letters`,
  );
  expect(rows).toEqual([{ agreements: 1, consents: 1, letters: 1 }]);
  const again = await talk.said(/gangguan/);
  expect(again).toEqual([]);
}

test('a process killed in the middle of the acceptance: another makes the agreement, once', async () => {
  const first = await start(corner.url);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  const { talk, code } = await walkToTheCode(first);
  await holder.query('begin');
  await holder.query(`select from facilities where id = 'KTA-1001' for update`);
  await talk.say(code, '7');
  await appears(acceptanceStandsStill);
  await first.kill();
  await holder.query('rollback');
  await holder.end();

  const second = await start(corner.url);
  await talk.goOnAt(second.url);
  await talk.say(code, '7');
  await expectOneAgreement(talk);
  talk.close();
});

test('a process killed after the agreement was made and before it was told: another tells it, once', async () => {
  const throughWire = `redis://127.0.0.1:${wire.port}`;
  const first = await start(throughWire);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  const { talk, code } = await walkToTheCode(first);
  await holder.query('begin');
  await holder.query(`select from facilities where id = 'KTA-1001' for update`);
  await talk.say(code, '7');
  await appears(acceptanceStandsStill);
  wire.hold();
  await holder.query('rollback');
  await holder.end();
  await appears('select from agreements');
  expect(talk.said(/sudah berlaku/)).toEqual([]);
  await first.kill();

  const second = await start(corner.url);
  await talk.goOnAt(second.url);
  await expectOneAgreement(talk);
  talk.close();
});

test('the code delivered ten times at once makes one agreement and one answer', async () => {
  const product = await start(corner.url);
  const { talk, code } = await walkToTheCode(product);
  await Promise.all(Array.from({ length: 10 }, () => talk.say(code, '7')));
  await expectOneAgreement(talk);
  talk.close();
});
