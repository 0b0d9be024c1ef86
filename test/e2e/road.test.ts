import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  clickSuggestion,
  openChat,
  type Phone,
  picture,
  readCodes,
  say,
  seriousViolations,
  startPhone,
  transcript,
  waitForBot,
} from '../helpers/browser.js';
import { pdfText } from '../helpers/pdf.js';
import { type FreshDatabase, freshDatabase } from '../helpers/postgres.js';
import { type Product, startProduct } from '../helpers/product.js';
import { type RedisCorner, redisCorner } from '../helpers/redis.js';

jest.setTimeout(120_000);

let corner: RedisCorner;
let database: FreshDatabase;
let product: Product;
let phone: Phone;

beforeAll(async () => {
  corner = redisCorner();
  database = await freshDatabase();
  product = await startProduct({
    REDIS_URL: corner.url,
    REDIS_PREFIX: corner.prefix,
    DATABASE_URL: database.url,
    TOKEN_SECRET: 'the-secret-of-the-road-in-a-real-browser',
    SESSION_KEY: Buffer.alloc(32, 1).toString('base64'),
  });
  phone = await startPhone();
});

afterAll(async () => {
  await phone.close();
  await product.kill();
  await corner.close();
  await database.drop();
});

test('a debtor walks the whole road on a phone, reloads in the middle, and downloads the agreement', async () => {
  const { page } = phone;
  await page.goto(product.url);
  expect(await seriousViolations(page)).toEqual([]);

  // Who are you? Nothing about a debt is on screen before the code.
  await openChat(page);
  await waitForBot(page, /nomor nasabah/);
  await say(page, '0812 3456 7788');
  await waitForBot(page, /tanggal lahir/);
  await say(page, '5 mei 88');
  await waitForBot(page, /kode 6 angka/);
  const before = (await transcript(page)).map(({ text }) => text).join('\n');
  expect(before).not.toMatch(/utang|tagihan|cicilan|kredit|KTA|Sari/i);
  const [code = ''] = await readCodes(page);
  await say(page, code);
  await waitForBot(page, /Apa yang ingin Anda lakukan/);
  await clickSuggestion(page, 'Lihat rincian tagihan');

  // What is the bill made of? The clock is the real one, so the figures are the day's; the lines sum to the total.
  const bill = await waitForBot(page, /tunggakan KTA berakhiran 4471/);
  const amounts = [...bill.matchAll(/(-?)Rp([\d.]+)/g)].map(([, sign, figure = '']) =>
    Number(`${sign}${figure.replaceAll('.', '')}`),
  );
  const [total = 0, ...lines] = amounts;
  expect(lines.reduce((sum, line) => sum + line, 0)).toBe(total);
  expect(total).toBeGreaterThanOrEqual(2_258_148);

  await waitForBot(page, /Ada yang tidak sesuai/);
  const shot = await picture(page, 'webchat');

  // A reload in the middle keeps the conversation, and it goes on.
  await page.reload();
  await openChat(page);
  await waitForBot(page, /tunggakan KTA berakhiran 4471/);
  await say(page, 'klo 500rb sebulan bisa?');
  await waitForBot(page, /penghasilan bersih/);
  await clickSuggestion(page, 'Lewati');
  await waitForBot(page, /Dengan Rp500\.000 per bulan/);
  // The picture of the plan, drawn under the page's own rules, with words for those who do not see it.
  const chart = page.getByAltText(/^Gambar rencana 5 bulan: tunggakan turun dari Rp2\.\d{3}\.\d{3}/);
  await chart.waitFor();
  await page.waitForFunction(
    'Array.from(document.images).some(({ alt, naturalWidth }) => alt.startsWith("Gambar") && naturalWidth === 720)',
  );
  await clickSuggestion(page, 'Belum aman');

  // Compare, review, agree.
  await waitForBot(page, /Mau meninjau paket yang mana/);
  await clickSuggestion(page, 'Paket B');
  await waitForBot(page, /Mohon tinjau sebelum menyetujui/);
  await say(page, 'ok');
  await waitForBot(page, /belum saya anggap persetujuan/);
  await say(page, 'SAYA SETUJU');
  await waitForBot(page, /Menuliskan kode ini berarti/);
  const [second = ''] = await readCodes(page, 2);
  await say(page, second);
  const done = await waitForBot(page, /sudah berlaku untuk KTA/);
  const reference = /PJ-\w{6}/.exec(done)?.[0] ?? '';
  expect(await seriousViolations(page)).toEqual([]);

  // The agreement, downloaded and read back.
  const link = page.locator(`#webchat a[href*="/dokumen/${reference}.pdf"]`).last();
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toContain(reference);
  const pdf = readFileSync(await download.path());
  const text = await pdfText(pdf);
  for (const words of [reference, 'Sari Wulandari', 'berakhiran 4471', 'SAYA SETUJU', 'Halaman 1 dari'])
    expect(text).toContain(words);

  // Anybody can check the paper: authentic as it is, changed when one byte is another.
  const verification = `${product.url}/verifikasi/${reference}`;
  expect(await (await page.request.get(verification)).text()).toMatch(/asli/i);
  const verdictOf = async (bytes: Buffer): Promise<string> => {
    const file = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: bytes };
    const answer = await (await page.request.post(verification, { multipart: { berkas: file } })).text();
    expect(answer).not.toContain('Sari');
    return /<h1>(.*)<\/h1>/.exec(answer)?.[1] ?? '';
  };
  const changed = Buffer.from(pdf);
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  expect(await verdictOf(pdf)).toBe('Berkas asli, tidak berubah');
  expect(await verdictOf(changed)).toBe('Isi berkas berbeda');
  expect(phone.complaints).toEqual([]);

  // The picture in the README is taken here, when it is asked for.
  if (process.env['REMBUK_README_PICTURE'] === 'on')
    copyFileSync(shot, fileURLToPath(new URL('./webchat.png', import.meta.url)));
  expect(readFileSync(shot).length).toBeGreaterThan(10_000);
});
