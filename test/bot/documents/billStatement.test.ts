import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import QRCode from 'qrcode';
import { renderBillStatement } from '../../../bot/documents/billStatement.js';
import type { BillStatementContent } from '../../../bot/documents/billStatementContent.js';
import { canonicalJson } from '../../../engine/agreement.js';
import type { Grade } from '../../../engine/facility.js';
import { statement, verifyUrl } from './contents.js';
import { drawnQrCode } from './drawnQrCode.js';
import { tidyText } from './layout.js';

const sha256 = (content: object) => createHash('sha256').update(canonicalJson(content)).digest('hex');
const read = async (content: BillStatementContent) =>
  tidyText(await renderBillStatement(content, verifyUrl), content.reference);

describe('what the statement says', () => {
  test('whose bill it is, of which facility and as of which day', async () => {
    const text = await read(statement);
    expect(text).toContain('Nomor TG-7K2M Diterbitkan 21 November 2026 14.05 WIB');
    expect(text).toContain('Bapak/Ibu Sari Wulandari, berikut rincian tagihan Anda per 21 November 2026.');
    expect(text).toContain('Nomor nasabah 10023471');
    expect(text).toContain('Kredit Tanpa Agunan (KTA), berakhiran 4471');
    expect(text).toContain('Hari tunggakan 35 hari');
    expect(text).not.toContain('Kreditur asal');
  });

  test('every line, to the total', async () => {
    expect(await read(statement)).toContain(
      'Pokok, angsuran ke-15, 16 Rp2.047.056 Bunga, angsuran ke-15, 16 Rp167.900 Denda, angsuran ke-15, 16 Rp43.192 Pembayaran diterima sejak 17 Oktober 2026 Rp0 Total tagihan Rp2.258.148',
    );
  });

  test('each penalty with its formula, and their sum', async () => {
    const text = await read(statement);
    expect(text).toContain('15 Rp1.107.478 × 0,1% × 35 hari Rp38.762');
    expect(text).toContain('16 Rp1.107.478 × 0,1% × 4 hari Rp4.430');
    expect(text).toContain('Jumlah denda Rp43.192');
  });

  test('the instalments that fell due, with their dates and sums', async () => {
    const text = await read(statement);
    expect(text).toContain('15 17 Oktober 2026 Rp1.019.283 Rp88.195 Rp1.107.478');
    expect(text).toContain('16 17 November 2026 Rp1.027.773 Rp79.705 Rp1.107.478');
    expect(text).toContain('Jumlah Rp2.047.056 Rp167.900 Rp2.214.956');
  });

  test('it is no acknowledgement of debt, and names the rights and where to complain', async () => {
    const text = await read(statement);
    expect(text).toContain('Bukan pengakuan utang.');
    expect(text).toContain('tanpa mengakui utang');
    expect(text).toContain('tidak dipungut biaya');
    expect(text).toContain('telepon 157');
    expect(text).toContain('LAPS SJK');
    expect(text).not.toMatch(/segera bayar|wajib segera|sanksi hukum/i);
  });

  test.each<[Grade, BillStatementContent['gradeSource'], string]>([
    [1, 'recorded', '1 (Lancar), menurut catatan bank'],
    [2, 'estimate', '2 (Dalam Perhatian Khusus), perkiraan menurut hari tunggakan'],
    [3, 'recorded', '3 (Kurang Lancar), menurut catatan bank'],
    [4, 'recorded', '4 (Diragukan), menurut catatan bank'],
    [5, 'estimate', '5 (Macet), perkiraan menurut hari tunggakan'],
  ])('grade %d by %s reads “%s”', async (grade, gradeSource, sentence) => {
    expect(await read({ ...statement, grade, gradeSource })).toContain(`Kolektibilitas ${sentence}`);
  });

  test('a sold debt names who held it and since when', async () => {
    const sold = { ...statement, creditor: 'PT Mitra Piutang', originalCreditor: 'PT Bank Asal', soldOn: '2026-03-20' };
    expect(await read(sold)).toContain('Kreditur asal PT Bank Asal (piutang dialihkan pada 20 Maret 2026)');
  });

  test('a whole debt fallen due is not called arrears', async () => {
    const text = await read({ ...statement, basis: 'outstanding' });
    expect(text).toContain('seluruh sisa kewajiban');
    expect(text).not.toContain('adalah tunggakan');
  });
});

describe('bills of another shape', () => {
  test('a card without instalments has no empty tables', async () => {
    const text = await read({
      ...statement,
      facility: { product: 'kartu_kredit', numberEnding: '9001' },
      lines: [
        { kind: 'principal', amount: 4_000_000, instalments: [] },
        { kind: 'interest', amount: 86_301, instalments: [] },
        { kind: 'fee', amount: 40_000, instalments: [] },
        { kind: 'payment', amount: -500_000, instalments: [] },
      ],
      total: 3_626_301,
      penalties: [],
      instalments: [],
      paymentsSince: null,
    });
    expect(text).toContain(
      'Pokok Rp4.000.000 Bunga Rp86.301 Biaya Rp40.000 Pembayaran diterima -Rp500.000 Total tagihan Rp3.626.301',
    );
    expect(text).not.toContain('Angsuran yang jatuh tempo');
    expect(text).not.toContain('Cara denda dihitung');
  });

  test('nothing due is said in words', async () => {
    const empty = { ...statement, lines: [], total: 0, penalties: [], instalments: [], daysPastDue: 0 };
    const text = await read(empty);
    expect(text).toContain('Tidak ada kewajiban yang jatuh tempo. Total tagihan Rp0');
    expect(text).toContain('Tidak ada pembayaran yang diterima sejak 17 Oktober 2026.');
  });

  test('a penalty posted by hand has its own row, so that the table sums to the bill', async () => {
    const lines = statement.lines.map((line) => (line.kind === 'penalty' ? { ...line, amount: 53_192 } : line));
    const text = await read({ ...statement, lines, total: 2_268_148 });
    expect(text).toContain('Denda lain yang dibukukan dan penyesuaian Rp10.000 Jumlah denda Rp53.192');
  });

  test('thirty-six unpaid instalments run over pages, numbered as a range', async () => {
    const numbers = Array.from({ length: 36 }, (_, index) => index + 1);
    const instalments = numbers.map((number) => ({
      number,
      dueDate: `${2023 + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}-05`,
      principal: 100_000 + number,
      interest: 5_000,
    }));
    const penalties = numbers.map((instalment) => {
      const base = 105_000 + instalment;
      return { instalment, base, dailyRate: '0.0025', days: 10, amount: Math.round(base * 0.025) };
    });
    const text = await read({
      ...statement,
      lines: [{ kind: 'principal', amount: 3_600_666, instalments: numbers.filter((number) => number !== 4) }],
      instalments,
      penalties,
    });
    expect(text).toContain('Pokok, angsuran ke-1–3, 5–36 Rp3.600.666');
    expect(text).toContain('36 5 Desember 2025 Rp100.036 Rp5.000 Rp105.036');
    expect(text.match(/× 0,25% × 10 hari/g)).toHaveLength(36);
    expect(text).toContain('Jumlah Rp3.600.666 Rp180.000 Rp3.780.666');
  });

  test('a name that is too long or cannot be printed stays inside the margins', async () => {
    const name = `${'Wahyuningrat'.repeat(20)} 王小明`;
    const text = await read({ ...statement, debtor: { ...statement.debtor, name } });
    expect(text).toContain('menggantikan huruf yang tidak dapat dicetak');
  });
});

describe('trust', () => {
  test('the same content gives the same bytes; another day gives another hash', async () => {
    const pdf = await renderBillStatement(statement, verifyUrl);
    expect((await renderBillStatement(structuredClone(statement), verifyUrl)).equals(pdf)).toBe(true);
    expect(await read(statement)).toContain(sha256(statement));
    const changed = { ...statement, asOf: '2026-11-22' };
    const text = await read(changed);
    expect(text).toContain(sha256(changed));
    expect(text).not.toContain(sha256(statement));
  });

  test('the QR code opens the printed address', async () => {
    const pdf = await renderBillStatement(statement, verifyUrl);
    const expected = QRCode.create(verifyUrl, { errorCorrectionLevel: 'M' }).modules;
    const drawn = drawnQrCode(pdf);
    expect(drawn).toHaveLength(expected.size);
    drawn.forEach((row, y) => {
      expect(row).toEqual(row.map((_, x) => Boolean(expected.get(y, x))));
    });
    expect(await tidyText(pdf, statement.reference)).toContain(verifyUrl);
  });
});
