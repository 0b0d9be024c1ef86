import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MovableClock, parseInstant } from '../../bot/clock.js';
import { readConfig } from '../../bot/config.js';
import { makeLog } from '../../bot/log.js';
import { type Database, openDatabase } from '../../bot/records/database.js';
import { DocumentRecords } from '../../bot/records/documents.js';
import { evidenceOf } from '../../bot/records/evidence.js';
import { withClient } from '../../bot/records/transaction.js';
import { type Serving, serve } from '../../bot/serve.js';
import { DirectLineTalk } from '../helpers/directLineTalk.js';
import { pdfPages } from '../helpers/pdf.js';
import { type FreshDatabase, freshDatabase } from '../helpers/postgres.js';

jest.setTimeout(60_000);

const secret = 'the-secret-of-the-bank-that-embeds-the-chat';
const photo = readFileSync(new URL('../transcripts/files/bukti-transfer.png', import.meta.url));

describe('an objection through the door of the web chat', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let serving: Serving;
  const told: string[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: makeLog('silent') });
    const now = parseInstant('2026-11-21T10:00:00+07:00');
    if (now === undefined) throw new Error('The clock has no moment.');
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: fresh.url,
      DIRECT_LINE_SECRET: secret,
      DATA_DIR: 'memory',
    });
    serving = await serve({
      config: { ...config, tokenSecret: secret },
      clock: new MovableClock(now),
      log: makeLog('silent'),
      tell: (line) => told.push(line),
    });
  });

  afterAll(async () => {
    await serving.close();
    await database.close();
    await fresh.drop();
  });

  test('a photo that is uploaded becomes evidence, to the byte, and the receipt can be fetched', async () => {
    const talk = await DirectLineTalk.begin(`http://127.0.0.1:${serving.port}`, secret, 'sari');
    const ask = async (text: string, answer: RegExp): Promise<void> => {
      await talk.say(text, `sari-${text}`);
      await talk.hears(answer);
    };
    await talk.hears(/nomor nasabah/);
    await ask('CIF-1001', /tanggal lahir/);
    await ask('5-5-1988', /kode 6 angka/);
    await ask(
      told.flatMap((line) => /kode (\d{6})$/.exec(line)?.[1] ?? []).at(-1) ?? '',
      /Terima kasih, Bapak\/Ibu Sari/,
    );
    await ask('bukan utang saya, saya tidak pernah pinjam', /Ada buktinya\?/);
    await talk.upload(
      'sari-photo',
      { name: 'KTP 3174012345678901.png', bytes: photo },
      { name: 'besar.png', bytes: Buffer.alloc(5 * 1024 * 1024 + 1) },
    );
    await talk.hears(/Saya terima: KTP \*{12}8901\.png/);
    await talk.hears(/besar\.png belum bisa saya terima: ukurannya lebih dari 5 MB/);
    await ask('selesai', /Ini yang akan dikirim/);
    await ask('kirim', /tercatat dengan nomor KB-/);
    await talk.hears(/Ini tanda terima KB-/);

    const [bubble] = talk.said(/Ini tanda terima/);
    const reference = /KB-\w{6}/.exec(bubble?.text ?? '')?.[0] ?? '';
    const evidence = await withClient(database.pool, (client) => evidenceOf(client, reference));
    expect(evidence.map(({ contentType, name }) => [name, contentType])).toEqual([
      ['KTP ************8901.png', 'image/png'],
    ]);
    expect(evidence[0]?.bytes.equals(photo)).toBe(true);
    const url = new URL(bubble?.attachments?.[0]?.contentUrl ?? '');
    const pdf = Buffer.from(
      await (await fetch(`http://127.0.0.1:${serving.port}${url.pathname}${url.search}`)).arrayBuffer(),
    );
    const text = (await pdfPages(pdf)).map((page) => page.text).join(' ');
    expect(text).toContain(`Nomor register ${reference}`);
    await expect(new DocumentRecords(database.pool).verify(reference, pdf)).resolves.toBe('authentic');
    talk.close();
  });
});
