import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { decideDispute } from '../../bot/records/decideDispute.js';
import { evidenceOf } from '../../bot/records/evidence.js';
import { withClient } from '../../bot/records/transaction.js';
import { policy } from '../contracts/records/world.js';
import { dropTemplate, type SampleDatabase, sampleDatabase } from '../helpers/sampleDatabase.js';
import { type Composed, ComposedDriver, compose } from '../helpers/transcript.js';

jest.setTimeout(60_000);
afterAll(dropTemplate);

describe('an objection in conversation', () => {
  let database: SampleDatabase;
  let composed: Composed;
  let driver: ComposedDriver;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rembuk-'));
    database = await sampleDatabase();
    const now = Temporal.Instant.from('2026-11-21T03:00:00Z');
    composed = await compose({ debtor: 'sari', channel: 'web', now, seed: undefined }, async () => database);
    driver = new ComposedDriver(composed);
    await driver.start();
    await talk('CIF-1001', '5-5-1988');
    await talk(driver.lastCode() ?? '');
  });

  afterEach(async () => {
    await composed.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Says these one after the other; gives the answer to the last. */
  const talk = async (...messages: readonly string[]): Promise<string> => {
    let said = '';
    for (const message of messages) said = (await driver.say(message)).map(({ text }) => text).join('\n');
    return said;
  };

  /** Sends files in one message, as a phone does with several photos. */
  const send = async (
    text: string,
    ...files: readonly (readonly [name: string, content: string])[]
  ): Promise<string> => {
    const attachments = files.map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content, 'latin1');
      return { name, contentType: 'image/png', contentUrl: pathToFileURL(path).href };
    });
    const { conversation } = composed;
    const from = { id: conversation.userId, name: '', role: 'user' };
    const before = (await conversation.activities(0)).length;
    const id = `files-${before}`;
    await conversation.receive({ id, activity: { type: 'message', id, from, text, attachments } });
    const news = (await conversation.activities(0)).slice(before);
    return news.flatMap(({ activity }) => (activity.from?.role === 'user' ? [] : [activity.text ?? ''])).join('\n');
  };

  const decide = (outcome: 'accepted' | 'rejected' | 'needs_documents', reference: string, note: string) =>
    decideDispute(database.pool, policy, {
      reference,
      outcome,
      officer: 'rina',
      note,
      at: Temporal.Instant.from('2026-11-21T03:05:00Z'),
    });

  const file = async (): Promise<string> => {
    const said = await talk(
      'saya sudah bayar angsuran oktober tapi masih ditagih',
      'lewati',
      'lewati',
      'lewati',
      'kirim',
    );
    return /KB-\w{6}/.exec(said)?.[0] ?? '';
  };

  test('one that is rejected says why, and where to go on: OJK 157, APPK and LAPS SJK', async () => {
    const reference = await file();
    await decide('rejected', reference, 'Angsuran Oktober belum kami terima.');
    const said = await talk('status keberatan');
    expect(said).toContain(`Keberatan ${reference}`);
    expect(said).toContain('Keadaan: ditolak.');
    expect(said).toContain('Jawaban petugas: Angsuran Oktober belum kami terima.');
    expect(said).toMatch(/telepon 157.*081157157157.*APPK di kontak157\.ojk\.go\.id/);
    expect(said).toMatch(/LAPS SJK: telepon 021-2527700, info@lapssjk\.id/);
    expect(said).not.toContain('Tambah bukti');
    await talk('batal');
    expect(await talk('rincian tagihan')).not.toContain('sedang dalam keberatan');
  });

  test('one that is accepted says so and sends nobody on', async () => {
    const reference = await file();
    await decide('accepted', reference, 'Pembayaran 3 Oktober sudah dibukukan.');
    const said = await talk('status keberatan');
    expect(said).toContain('Keadaan: diterima.');
    expect(said).toContain('Pembayaran 3 Oktober sudah dibukukan.');
    expect(said).not.toMatch(/157|LAPS/);
  });

  test('documents that are asked for are told with their day, and the answer is counted anew when they come', async () => {
    const reference = await file();
    await decide('needs_documents', reference, 'mutasi rekening Oktober.');
    const said = await talk('status keberatan');
    expect(said).toContain('menunggu dokumen dari Anda');
    expect(said).toContain('Petugas memerlukan: mutasi rekening Oktober. Mohon kirim paling lambat 4 Desember 2026');
    expect(await send('', ['mutasi.pdf', '%PDF-1.4 mutasi'])).toContain('Saya terima: mutasi.pdf.');
    expect(await talk('selesai')).toContain(`Bukti ditambahkan ke ${reference}; sekarang ada 1 berkas.`);
    expect(await talk('status keberatan')).toContain('Keadaan: sedang diperiksa.');
  });

  test('several files in one message: what is good is taken, the rest is told kindly, nothing is lost', async () => {
    await talk('bukan utang saya');
    const said = await send(
      '',
      ['kuitansi.pdf', '%PDF-1.4'],
      ['KTP 3174012345678901.jpg', '\xff\xd8\xff\xe0 foto'],
      ['liburan.heic', '    ftypheic'],
      ['kosong.png', ''],
      ['besar.pdf', `%PDF-1.4${' '.repeat(5 * 1024 * 1024)}`],
    );
    expect(said).toContain('Saya terima: kuitansi.pdf, KTP ************8901.jpg. Bukti sekarang 2 dari 5 berkas.');
    expect(said).toContain('liburan.heic belum bisa saya terima: jenisnya bukan foto');
    expect(said).toContain('kosong.png belum bisa saya terima: berkasnya kosong.');
    expect(said).toContain('besar.pdf belum bisa saya terima: ukurannya lebih dari 5 MB.');
    const sent = await talk('selesai', 'kirim');
    const reference = /KB-\w{6}/.exec(sent)?.[0] ?? '';
    const files = await withClient(database.pool, (client) => evidenceOf(client, reference));
    expect(files.map(({ contentType, name }) => [name, contentType])).toEqual([
      ['kuitansi.pdf', 'application/pdf'],
      ['KTP ************8901.jpg', 'image/jpeg'],
    ]);
  });

  test('a file with words is taken, and the words answer the question that is open', async () => {
    await talk('keberatan', '7');
    const said = await send('potongan yang dijanjikan tidak ada', ['chat.pdf', '%PDF-1.4']);
    expect(said).toContain('Saya terima: chat.pdf.');
    expect(said).toContain('Bukti yang sudah ada: 1 dari 5 berkas.');
    expect(await talk('selesai')).toContain('Penjelasan: "potongan yang dijanjikan tidak ada"');
  });

  test('what is given up or removed is kept nowhere', async () => {
    const held = async (): Promise<number> => {
      const { rows } = await database.pool.query<{ count: number }>('select count(*)::int as count from uploads');
      return rows[0]?.count ?? -1;
    };
    await talk('bukan utang saya');
    await send('', ['satu.pdf', '%PDF-1.4'], ['dua.pdf', '%PDF-1.4']);
    expect(await held()).toBe(2);
    expect(await talk('kenapa')).toContain('Bukti yang sudah ada: 2 dari 5 berkas.');
    expect(await talk('hapus semua bukti')).toContain('Bukti yang tadi sudah dihapus.');
    expect(await held()).toBe(0);
    await send('', ['tiga.pdf', '%PDF-1.4']);
    expect(await talk('batal')).toContain('Tidak ada yang tersimpan.');
    expect(await held()).toBe(0);
  });

  test('outside of a flow that takes files, and before the identity is known, a file asks for words', async () => {
    expect(await send('', ['foto.pdf', '%PDF-1.4'])).toContain('baru bisa membaca teks');
    await talk('keluar', 'halo');
    expect(await send('', ['foto.pdf', '%PDF-1.4'])).toContain('baru bisa membaca teks');
  });

  test('somebody else’s number shows nothing of theirs', async () => {
    const said = await talk('status KB-AAAAAA');
    expect(said).toContain('Anda belum mengajukan keberatan.');
  });

  test('no word of the whole flow acknowledges the debt or asks for it', async () => {
    const before = (await composed.conversation.activities(0)).length;
    await talk(
      'keberatan',
      '2',
      'bunganya salah hitung',
      '2',
      '100rb',
      'lewati',
      'ubah 3',
      'bunga oktober salah',
      'kirim',
    );
    await talk('status keberatan', '2', 'jangan ditarik', 'keberatan', '1', 'batal');
    const said = (await composed.conversation.activities(0))
      .slice(before)
      .flatMap(({ activity }) => (activity.from?.role === 'user' ? [] : [activity.text ?? '']));
    expect(said.length).toBeGreaterThan(12);
    for (const text of said)
      expect(text.replaceAll(/bukan pengakuan utang|Bukan utang saya/g, '')).not.toMatch(
        /utang Anda|mengaku|mengakui|pengakuan|kewajiban Anda|segera|harus/i,
      );
  });
});
