import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import QRCode from 'qrcode';
import { Temporal } from 'temporal-polyfill';
import { renderAgreement } from '../../../bot/documents/agreement.js';
import { canonicalJson } from '../../../engine/agreement.js';
import type { AgreementContent } from '../../../engine/results.js';
import { formatDate, formatRupiah } from '../../../locales/format.js';
import { pdfPages } from '../../helpers/pdf.js';
import { agreement, equalRows, longAgreement, verifyUrl } from './contents.js';
import { drawnQrCode } from './drawnQrCode.js';
import { expectTidyPages, tidyText } from './layout.js';

const sha256 = (content: object) => createHash('sha256').update(canonicalJson(content)).digest('hex');
const read = async (content: AgreementContent) =>
  tidyText(await renderAgreement(content, verifyUrl), content.reference);

describe('what the agreement says', () => {
  test('who agrees, about which facility, under which number and when', async () => {
    const text = await read(agreement);
    expect(text).toContain('Nomor PK-7K2M-9QXA');
    expect(text).toContain(
      'Pada 21 November 2026 14.05 WIB, PT Bank Contoh Tbk (Kreditur) dan Sari Wulandari (Debitur) sepakat',
    );
    expect(text).toContain('Nomor nasabah 10023471');
    expect(text).toContain('Fasilitas Kredit Tanpa Agunan (KTA), berakhiran 4471');
    expect(text).not.toContain('facility-internal-1');
    expect(text).not.toContain('Kreditur asal');
  });

  test('the original creditor is named when the claim has passed on', async () => {
    const text = await read({ ...agreement, creditor: 'PT Mitra Piutang', originalCreditor: 'PT Bank Asal' });
    expect(text).toContain('Kreditur asal PT Bank Asal (piutang telah beralih kepada PT Mitra Piutang)');
  });

  test('the bill it is based on, line by line to its total', async () => {
    expect(await read(agreement)).toContain(
      'Tagihan yang menjadi dasar, per 21 November 2026 Pokok Rp2.047.056 Bunga Rp167.900 Denda Rp43.192 Pembayaran diterima Rp0 Total tagihan Rp2.258.148',
    );
  });

  test('what is waived, what is left, and the difference', async () => {
    const waived = { penalty: 43_192, fee: 25_000, interest: 100_000, principal: 1_000 };
    const text = await read({ ...agreement, waived, discount: 169_192 });
    for (const line of ['bunga -Rp100.000', 'denda -Rp43.192', 'biaya -Rp25.000', 'pokok -Rp1.000']) {
      expect(text).toContain(`Keringanan ${line}`);
    }
    expect(text).toContain('Total utang setelah negosiasi Rp2.214.956');
    expect(text).toContain('lebih rendah Rp43.192.');
    expect(text).toContain('Keringanan Rp169.192 berlaku tetap dan bagian itu tidak ditagih lagi.');
  });

  test('a plan that costs more than the bill says so, with its interest', async () => {
    const content = longAgreement();
    const text = await read(content);
    expect(text).toContain('Tidak ada bagian tagihan yang dihapus.');
    expect(text).toContain(`Bunga selama masa angsuran (12% per tahun) ${formatRupiah(content.totalInterest)}`);
    expect(text).toContain(`Total yang dibayar ${formatRupiah(content.totalCost)}`);
    expect(text).toContain(`lebih tinggi ${formatRupiah(content.totalInterest)} karena bunga`);
    expect(text).toContain(
      `Bunga 12% per tahun; jumlahnya selama masa angsuran ${formatRupiah(content.totalInterest)}`,
    );
  });

  test('the four mandatory points, numbered and in order', async () => {
    const text = await read(agreement);
    expect(text).toMatch(
      new RegExp(
        [
          'Empat pokok perjanjian 1\\. Total utang setelah negosiasi\\. Debitur membayar Rp2\\.214\\.956\\.',
          '2\\. Skema pembayaran\\. 5 angsuran bulanan: 4 × Rp500\\.000 dan angsuran terakhir Rp214\\.956, pertama 21 Desember 2026 dan terakhir 21 April 2027\\.',
          '3\\. Lunas setelah kewajiban dipenuhi\\. Setelah seluruh pembayaran dalam jadwal diterima, tagihan per 21 November 2026 dinyatakan lunas',
          '4\\. Penagihan dihentikan\\. Selama pembayaran berjalan sesuai jadwal, .*tidak melakukan penagihan atas tagihan ini\\.',
        ].join('.*'),
      ),
    );
  });

  test.each([
    ['one payment', equalRows(1, 900_000, 900_000), 'Satu kali pembayaran Rp900.000, paling lambat 21 Desember 2026.'],
    ['equal instalments', equalRows(3, 300_000, 900_000), '3 angsuran bulanan masing-masing Rp300.000, pertama 21'],
    [
      'instalments of differing size',
      longAgreement().rows.map((row) => (row.number === 7 ? { ...row, payment: 76_000 } : row)),
      '36 angsuran bulanan dengan jumlah menurut jadwal di bawah, pertama 21 Desember 2026 dan terakhir 21 November 2029.',
    ],
  ])('the scheme in words: %s', async (_, rows, sentence) => {
    expect(await read({ ...agreement, rows })).toContain(sentence);
  });

  test('the ways out: cancelling, complaints, the law that applies, and no promise about SLIK', async () => {
    const text = await read(agreement);
    expect(text).toContain('tanpa alasan dan tanpa biaya sampai 28 November 2026 23.59 WIB');
    expect(text).toContain('lewat menu “Lainnya”, “Surat perjanjian saya”');
    expect(text).toContain('telepon 157');
    expect(text).toContain('LAPS SJK');
    expect(text).toContain('021-2527700');
    expect(text).toContain('hukum Negara Republik Indonesia');
    expect(text).toContain('tidak memuat janji tentang data Debitur dalam SLIK');
    expect(text).toContain('tetap berjalan di luar perjanjian ini');
  });

  test('how consent was given', async () => {
    const text = await read(agreement);
    expect(text).toContain('Kalimat persetujuan “Saya setuju dengan paket C”');
    expect(text).toContain('Saluran obrolan web');
    expect(text).toContain('Waktu 21 November 2026 14.04 WIB');
    expect(text).toContain('dikirim ke nomor berakhiran 7788');
    expect(text).toContain('Penawaran PN-4D8T, paket C');
    expect(text).toContain('Kebijakan kebijakan-2026-01');
  });

  test('without an instalment there is no agreement', async () => {
    await expect(renderAgreement({ ...agreement, rows: [] }, verifyUrl)).rejects.toThrow('PK-7K2M-9QXA');
  });
});

describe('the instalment table', () => {
  test('all 36 rows stand in it, in order, with their sums', async () => {
    const content = longAgreement();
    const text = (await read(content)).replace(/\n/g, ' ');
    let position = 0;
    for (const row of content.rows) {
      const date = formatDate(Temporal.PlainDate.from(row.dueDate));
      const figures = [row.payment, row.principal, row.interest, row.balance].map(formatRupiah).join(' ');
      const found = text.indexOf(`${row.number} ${date} ${figures}`, position);
      expect([row.number, found > position]).toEqual([row.number, true]);
      position = found;
    }
    const sums = [content.totalCost, content.amount, content.totalInterest].map(formatRupiah).join(' ');
    expect(text).toContain(`Jumlah ${sums}`);
  });

  test('the header is repeated on every page the table runs over, and the total never stands alone', async () => {
    const content = { ...agreement, rows: equalRows(120, 20_000, 2_400_000) };
    const pdf = await renderAgreement(content, verifyUrl);
    await tidyText(pdf, content.reference);
    const pages = await pdfPages(pdf);
    const rowsOf = (text: string) => text.match(/\d+ 21 \w+ 20\d\d Rp/g)?.length ?? 0;
    const spread = pages.filter((page) => rowsOf(page.text) > 0);
    expect(spread.length).toBeGreaterThanOrEqual(3);
    for (const page of spread) {
      expect(page.text).toContain('No. Jatuh tempo Pembayaran Pokok Bunga Sisa');
      expect(rowsOf(page.text)).toBeGreaterThanOrEqual(2);
    }
    expect(spread.reduce((sum, page) => sum + rowsOf(page.text), 0)).toBe(120);
  });

  test('amounts of a column line up at its right edge', async () => {
    const [page] = await pdfPages(await renderAgreement(agreement, verifyUrl));
    const title = page?.runs.find((run) => run.text === 'Sisa');
    if (page === undefined || title === undefined) throw new Error('the table has no column for the balance');
    const edges = page.runs
      .filter((run) => run.baseline >= title.baseline && run.text.startsWith('Rp') && run.right > title.left)
      .map((run) => run.right.toFixed(1));
    expect(edges).toHaveLength(5);
    expect(new Set([...edges, title.right.toFixed(1)]).size).toBe(1);
  });
});

describe('trust', () => {
  test('the SHA-256 of the content is printed', async () => {
    expect(await read(agreement)).toContain(sha256(agreement));
  });

  test('one rupiah more is another hash', async () => {
    const changed = { ...agreement, amount: agreement.amount + 1 };
    expect(sha256(changed)).not.toBe(sha256(agreement));
    const text = await read(changed);
    expect(text).toContain(sha256(changed));
    expect(text).not.toContain(sha256(agreement));
  });

  test('the same content gives the same bytes, whenever it is rendered', async () => {
    const first = await renderAgreement(agreement, verifyUrl);
    const second = await renderAgreement(structuredClone(agreement), verifyUrl);
    expect(second.equals(first)).toBe(true);
  });

  test('the QR code that is drawn opens the printed address', async () => {
    const pdf = await renderAgreement(agreement, verifyUrl);
    const expected = QRCode.create(verifyUrl, { errorCorrectionLevel: 'M' }).modules;
    const drawn = drawnQrCode(pdf);
    expect(drawn).toHaveLength(expected.size);
    drawn.forEach((row, y) => {
      expect(row).toEqual(row.map((_, x) => Boolean(expected.get(y, x))));
    });
    expect(await tidyText(pdf, agreement.reference)).toContain(verifyUrl);
  });

  test('the file names its title, its bank, its language and its time, and is tagged for screen readers', async () => {
    const pdf = await renderAgreement(agreement, verifyUrl);
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Perjanjian Penyelesaian Utang PK-7K2M-9QXA',
      Author: 'PT Bank Contoh Tbk',
      CreationDate: 'D:20261121070509Z',
      Language: 'id-ID',
    });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(`"${role}"`);
    const links = await (await document.getPage(document.numPages)).getAnnotations();
    expect(links.map((link: { url?: string }) => link.url)).toEqual([verifyUrl]);
    await document.destroy();
  });

  test('without a provider it claims no certified signature', async () => {
    const text = await read(agreement);
    expect(text).toContain('ditandatangani secara elektronik oleh persetujuan tertulis dan kode satu kali');
    expect(text).toContain('tidak memakai tanda tangan elektronik tersertifikasi');
    expect(text).toContain('Tempat e-meterai');
  });

  test('a provider signs the hash of the content and is named', async () => {
    const seen: string[] = [];
    const pdf = await renderAgreement(agreement, verifyUrl, {
      sign: async (hash) => {
        seen.push(hash);
        return { provider: 'Penyelenggara Contoh', value: 'SERI-0042' };
      },
    });
    expect(seen).toEqual([sha256(agreement)]);
    const text = await tidyText(pdf, agreement.reference);
    expect(text).toContain('Segel elektronik oleh Penyelenggara Contoh SERI-0042');
    expect(text).not.toContain('tersertifikasi');
  });
});

describe('names and amounts that do not fit the form', () => {
  test.each([
    ['a very long name', `Raden Mas ${'Kusumadiningrat Prabowo '.repeat(14)}`],
    ['a name without a space', 'W'.repeat(220)],
    ['a long address of the check', 'Sari'],
  ])('%s stays inside the margins', async (_, name) => {
    const url = `${verifyUrl}?t=${'x'.repeat(160)}`;
    const content = { ...agreement, creditor: name, debtor: { ...agreement.debtor, name } };
    await tidyText(await renderAgreement(content, url), agreement.reference);
  });

  test('letters of other alphabets are marked, and the document says where the original is', async () => {
    const text = await read({
      ...agreement,
      debtor: { ...agreement.debtor, name: 'Ḥasan Łukasz 王 O’Neil\u202e\nBin' },
    });
    expect(text).toContain('Debitur Hasan Lukasz ? O’Neil Bin');
    expect(text).toContain('menggantikan huruf yang tidak dapat dicetak');
    expect(await read(agreement)).not.toContain('tidak dapat dicetak');
  });

  test('a name that looks like a placeholder stays what it is', async () => {
    const name = '{{creditor}} $& Sari';
    const pdf = await renderAgreement({ ...agreement, debtor: { ...agreement.debtor, name } }, verifyUrl);
    const text = (await pdfPages(pdf)).map((page) => page.text).join(' ');
    expect(text).toContain(`dan ${name} (Debitur)`);
  });

  test('the largest amounts are set smaller, never cut', async () => {
    const huge = 9_007_199_254_740_991;
    const rows = equalRows(2, huge, huge);
    const text = await read({ ...agreement, rows, billTotal: huge, amount: huge, totalCost: huge });
    expect(text).toContain('Total tagihan Rp9.007.199.254.740.991');
    expect(text).toContain('21 Desember 2026 Rp9.007.199.254.740.991 Rp9.007.199.254.740.991');
  });

  test('whatever the name, the phrase and the number of rows, every page is tidy', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 90 }),
        async (name, phrase, months) => {
          const rows = equalRows(months, 31_000, 31_000 * months);
          const content = {
            ...agreement,
            rows,
            debtor: { ...agreement.debtor, name },
            consent: { ...agreement.consent, phrase },
          };
          const pages = await pdfPages(await renderAgreement(content, verifyUrl));
          expectTidyPages(pages, agreement.reference);
        },
      ),
      { numRuns: 15 },
    );
  });
});
