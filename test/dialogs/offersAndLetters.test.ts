import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importPortfolio } from '../../bot/records/portfolio.js';
import { recordsSnapshot } from '../../bot/records/snapshot.js';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { type Bank, openBank, sayAll } from '../helpers/talk.js';

const bambang = ['CIF-1002', '2-2-1980', '[Code]'];

describe('offers and letters', () => {
  let bank: Bank;

  beforeEach(async () => {
    bank = await openBank();
  });

  afterEach(() => bank.close());

  afterAll(dropTemplate);

  test('a debt that was never sold is settled by one payment when that costs less than the package', async () => {
    const line = {
      customerNumber: 'CIF-9001',
      name: 'Wati Rahayu',
      phone: '+6281200009001',
      birthDate: '1979-01-09',
      vulnerable: false,
      facilities: [
        {
          id: 'KTA-9001',
          number: '1100200019001',
          product: 'kta',
          originalCreditor: 'Bank Contoh',
          currentCreditor: 'Bank Contoh',
          soldOn: null,
          contract: {
            kind: 'instalment',
            principal: 12_000_000,
            annualRate: '0',
            months: 12,
            method: 'flat',
            firstDueDate: '2024-06-10',
          },
          penalty: { dailyRate: '0', graceDays: 0 },
          accelerated: true,
          planAnnualRate: '0',
          earlySettlementRate: '0',
          recordedGrade: 5,
          ledger: [],
        },
      ],
    };
    await importPortfolio(bank.pool, [JSON.stringify(line)], { now: bank.clock.now() });
    const say = await bank.talk('wati');
    const offered = await sayAll(say, 'CIF-9001', '9-1-1979', '[Code]', 'lihat pilihan keringanan');
    expect(offered).toContain('1. Pelunasan sekaligus');
    expect(offered).toContain('bayar satu kali Rp7.200.000');
    expect(offered).not.toContain('Paket A');
    expect(await sayAll(say, 'pelunasan sekaligus')).toContain('2. Paket: Pelunasan sekaligus');
    await sayAll(say, 'SAYA SETUJU', '[Code]');
    expect((await recordsSnapshot(bank.pool)).agreements).toMatchObject([
      { packageId: 'PELUNASAN', totalCost: 7_200_000 },
    ]);
  });

  test('a disputed debt is not offered a plan without saying so', async () => {
    const { rows } = await bank.pool.query<{ id: string }>(`select id from debtors where customer_number = 'CIF-1002'`);
    await bank.pool.query(
      `insert into handoffs (reference, debtor_id, channel, user_id, conversation_id, topic, facility_id, summary, opened_at)
       values ('KS-DSPT22', $1, 'web', 'bambang', 'c', 'dispute', 'KTA-1002', 'x', now())`,
      [rows[0]?.id],
    );
    const say = await bank.talk('bambang');
    const first = await sayAll(say, ...bambang, 'lihat pilihan keringanan');
    expect(first).toContain('sedang diperiksa karena keberatan Anda (ref. KS-DSPT22)');
    expect(first).not.toContain('Rp');
    expect(await sayAll(say, 'tunggu hasil keberatan')).toContain('Tidak ada rencana yang dibuat');
    expect(await sayAll(say, 'lihat pilihan keringanan', 'tetap lihat')).toContain('Paket A');
    expect(await sayAll(say, 'batal', 'ajukan usulan')).toContain('usulan tidak mencabut keberatan');
  });

  test('a debt without balance gets its payoff letter, the same one each time', async () => {
    await bank.pool.query(
      `insert into ledger_entries (facility_id, id, date, kind, amount, description)
       values ('KTA-1002', 'paid', '2026-11-20', 'payment', 12000000, 'Pelunasan')`,
    );
    const say = await bank.talk('bambang');
    const first = await sayAll(say, ...bambang, 'surat keterangan lunas');
    expect(first).toContain('tidak punya sisa kewajiban per 21 November 2026');
    const reference = /SL-[A-Z2-9]{6}/.exec(first)?.[0];
    expect(reference).toBeDefined();
    expect(await sayAll(say, 'surat keterangan lunas')).toContain(String(reference));
    const { rows } = await bank.pool.query<{ content: unknown; pdf: Buffer }>(
      `select content, pdf from documents where kind = 'payoff_letter'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.content).toMatchObject({ paidOffOn: '2026-11-20', facility: { product: 'kta' }, agreement: null });
    expect(rows[0]?.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const other = await bank.talk('sari');
    await sayAll(other, 'CIF-1001', '5-5-1988', '[Code]');
    expect(await sayAll(other, 'daftar surat')).not.toContain('SL-');
  });

  test('an agreement whose payments have all come in says so', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, 'lihat pilihan keringanan', 'paket c', 'SAYA SETUJU', '[Code]');
    await bank.pool.query(
      `insert into ledger_entries (facility_id, id, date, kind, amount, description)
       values ('KTA-1002', 'part', '2026-12-20', 'payment', 2000000, 'Angsuran'),
              ('KTA-1002', 'rest', '2027-01-15', 'payment', 8800000, 'Sisa')`,
    );
    bank.clock.set(bank.clock.now().add({ hours: 24 * 33 }));
    const late = await sayAll(say, 'halo', ...bambang, 'status perjanjian saya');
    expect(late).toContain('Sudah diterima Rp2.000.000, sisa Rp8.800.000.');
    expect(late).toContain('Angsuran ke-1 (21 Desember 2026) belum lengkap, kurang Rp700.000.');
    bank.clock.set(bank.clock.now().add({ hours: 24 * 33 }));
    const done = await sayAll(say, 'halo', ...bambang, 'status perjanjian saya');
    expect(done).toContain('Semua pembayaran perjanjian ini sudah kami terima');
    expect(done).not.toContain('Ubah rencana');
  });
});
