import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { dropTemplate, sampleDatabase } from '../helpers/sampleDatabase.js';
import { type Composed, ComposedDriver, compose } from '../helpers/transcript.js';

type Records = Awaited<ReturnType<typeof sampleDatabase>>;

const now = Temporal.Instant.from('2026-11-21T03:00:00Z');

describe('payments in a conversation', () => {
  let records: Records;
  let open: Composed[] = [];

  beforeEach(async () => {
    records = await sampleDatabase();
  });

  afterEach(async () => {
    for (const composed of open) await composed.close();
    open = [];
    await records.drop();
  });

  afterAll(() => dropTemplate());

  /** Somebody who has proved who they are, on the records that everybody in the test shares. */
  const somebody = async (debtor: string, customerNumber: string, birthDate: string) => {
    const header = { debtor, channel: 'web' as const, now, seed: undefined };
    const composed = await compose(header, async () => ({ ...records, drop: async () => undefined }));
    open.push(composed);
    const driver = new ComposedDriver(composed);
    await driver.start();
    for (const text of [customerNumber, birthDate]) await driver.say(text);
    await driver.say(driver.lastCode() ?? '');
    return async (...texts: readonly string[]): Promise<string> => {
      let said = '';
      for (const text of texts) said = (await driver.say(text)).map((message) => message.text).join('\n');
      return said;
    };
  };
  const sari = () => somebody('sari', 'CIF-1001', '5-5-1988');
  const report = (amount: string): readonly string[] => [`saya sudah transfer ${amount} kemarin`, '2', 'lewati', '1'];
  const post = (amount: number, date: string) =>
    records.pool.query('insert into ledger_entries values ($1, $2, $3, $4, $5, $6)', [
      'KTA-1001',
      `L-${amount}`,
      date,
      'payment',
      amount,
      'Setoran',
    ]);

  test('what comes in while one talks is told at the next question about it, once', async () => {
    const say = await sari();
    expect(await say(...report('500rb'))).toContain('Uangnya belum terlihat di catatan kami');
    expect(await say('status pembayaran')).not.toContain('sudah kami terima');
    await say('selesai');
    await post(500_000, '2026-11-20');
    const told = await say('status pembayaran');
    expect(told).toMatch(/^Pembayaran Rp500\.000 .* \(BY-\w+\) sudah kami terima dan tercatat pada 20 November 2026\./);
    expect(told).toContain('Tercatat pada 20 November 2026.');
    await say('selesai');
    expect(await say('bayar ke mana')).not.toContain('sudah kami terima');
  });

  test('a bill shows the payment as soon as it is found', async () => {
    const say = await sari();
    await say(...report('500rb'));
    await post(500_000, '2026-11-20');
    expect(await say('rincian')).toContain('Pembayaran diterima sejak 17 Oktober 2026: -Rp500.000');
  });

  test('nobody sees the reports of somebody else', async () => {
    const say = await sari();
    await say(...report('500rb'));
    const other = await somebody('agus', 'CIF-1006', '6-6-1986');
    const answer = await other('status pembayaran');
    expect(answer).toContain('Kredit kendaraan berakhiran 1006');
    expect(answer).not.toMatch(/BY-|500\.000|4471/);
  });

  test('a debt without a virtual account is said to have none', async () => {
    await records.pool.query(`delete from virtual_accounts where facility_id = 'KTA-1001'`);
    const say = await sari();
    const answer = await say('bayar ke mana');
    expect(answer).toContain('Nomor virtual account KTA berakhiran 4471');
    expect(answer).toContain('1500-000');
    expect(answer).not.toContain('contoh; jangan');
  });

  test('many reports are shown in short', async () => {
    const say = await sari();
    for (const amount of [510, 520, 530, 540, 550, 560]) await say(...report(`${amount}rb`));
    const answer = await say('status pembayaran');
    expect(answer.match(/^• BY-/gm)).toHaveLength(5);
    expect(answer).toContain('• dan 1 laporan sebelumnya');
    expect(answer.match(/^\d\. Ajukan keberatan atas BY-/gm)).toHaveLength(3);
  });
});
