import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type DisputeReceiptContent, renderDisputeReceipt } from '../../../bot/documents/disputeReceipt.js';
import { canonicalJson } from '../../../engine/canonicalJson.js';
import { verifyUrl } from './contents.js';
import { tidyText } from './layout.js';

const receipt: DisputeReceiptContent = {
  schema: 1,
  reference: 'KB-7K2M9X',
  receivedAt: '2026-11-21T07:05:09Z',
  channel: 'web',
  creditor: 'PT Bank Contoh Tbk',
  debtor: { name: 'Sari Wulandari', customerNumber: '10023471', phoneEnding: '7788' },
  facility: { product: 'kta', numberEnding: '4471', reference: 'TG-7K2M9X4P' },
  officePhone: '1500-000',
  category: 'already_paid',
  explanation: 'saya sudah bayar tanggal 3, tapi masih ditagih',
  amount: 1_107_478,
  items: [
    { kind: 'instalment', number: 15, date: '2026-10-17', amount: 1_107_478 },
    { kind: 'entry', description: 'Biaya administrasi', date: '2026-11-03', amount: 50_000 },
    { kind: 'line', line: 'penalty', amount: 43_192 },
  ],
  evidence: [
    { name: 'bukti-transfer.png', sha256: 'a'.repeat(64) },
    { name: 'mutasi.pdf', sha256: 'b'.repeat(64) },
  ],
  answerBy: '2026-12-04',
  workingDays: 10,
  extendedAnswerBy: '2026-12-18',
  extensionWorkingDays: 10,
  unknownYears: [],
};

const read = async (content: DisputeReceiptContent) =>
  tidyText(await renderDisputeReceipt(content, verifyUrl), content.reference);

describe('what the receipt says', () => {
  test('the fields of the regulation: number, day, identity, phone, product, officer, office phone', async () => {
    const text = await read(receipt);
    expect(text).toContain('Nomor register KB-7K2M9X');
    expect(text).toContain('Tanggal diterima 21 November 2026 14.05 WIB');
    expect(text).toContain('Nama Sari Wulandari Nomor nasabah 10023471 Nomor telepon berakhiran 7788');
    expect(text).toContain('Jenis produk Kredit Tanpa Agunan (KTA), berakhiran 4471');
    expect(text).toContain('Petugas Unit Penanganan Pengaduan Nasabah PT Bank Contoh Tbk');
    expect(text).toContain('Telepon kantor 1500-000');
  });

  test('what the debtor told, in their words, with every part, the amount and the files', async () => {
    const text = await read(receipt);
    expect(text).toContain('Alasan Sudah saya bayar');
    expect(text).toContain('“saya sudah bayar tanggal 3, tapi masih ditagih”');
    expect(text).toContain('Angsuran ke-15, jatuh tempo 17 Oktober 2026, Rp1.107.478');
    expect(text).toContain('Biaya administrasi, 3 November 2026, Rp50.000');
    expect(text).toContain('Denda, Rp43.192');
    expect(text).toContain('Jumlah yang dipersoalkan Rp1.107.478');
    expect(text).toContain('bukti-transfer.png');
    expect(text).toContain('b'.repeat(64));
  });

  test('the deadline, its one extension, and where to go when the answer does not satisfy', async () => {
    const text = await read(receipt);
    expect(text).toContain('paling lambat 4 Desember 2026, yaitu 10 hari kerja');
    expect(text).toContain('Tambahan waktu paling lama 10 hari kerja, sampai 18 Desember 2026.');
    expect(text).not.toContain('belum ditetapkan');
    expect(text).toContain('kontak157.ojk.go.id');
    expect(text).toContain('021-2527700');
  });

  test('it acknowledges nothing, and says that payment is not asked for', async () => {
    const text = await read(receipt);
    expect(text).toContain('bukan pengakuan utang');
    expect(text).toContain('tidak meminta pembayaran atas fasilitas ini');
    expect(text).not.toMatch(/utang Anda|segera bayar|wajib/i);
  });

  test('a year without holidays, no files and nothing named are said or left out', async () => {
    const text = await read({ ...receipt, unknownYears: [2027], evidence: [], items: [], amount: null });
    expect(text).toContain('Hari libur tahun 2027 belum ditetapkan');
    expect(text).toContain('Bukti yang diterima Belum ada berkas');
    expect(text).not.toContain('Bagian tagihan');
    expect(text).not.toContain('Jumlah yang dipersoalkan');
  });

  test('long words, long names and five files stay on the page', async () => {
    const evidence = Array.from({ length: 5 }, (_, index) => ({
      name: `${'tangkapan-layar-'.repeat(6)}${index}.png`,
      sha256: String(index).repeat(64),
    }));
    const text = await read({ ...receipt, explanation: 'kata '.repeat(200), evidence });
    expect(text).toContain('4'.repeat(64));
  });

  test('the same content gives the same bytes and prints its hash', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => renderDisputeReceipt(receipt, verifyUrl)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    expect(await read(receipt)).toContain(createHash('sha256').update(canonicalJson(receipt)).digest('hex'));
  });
});
