import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { sendAnswer } from '../../bot/answers.js';
import { answerProposal, type ProposalAnswer } from '../../bot/records/answerProposal.js';
import { recordsSnapshot } from '../../bot/records/snapshot.js';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { type Bank, openBank, sayAll } from '../helpers/talk.js';

const bambang = ['CIF-1002', '2-2-1980', '[Code]'];
const sari = ['CIF-1001', '5-5-1988', '[Code]'];
/** Rp1,5 million a month for a debt of grade 5: a person decides. */
const proposal = ['mau nego 1,5 juta per bulan', '25 desember', '5 juta', '1,5 juta', '0', 'lewati', 'kirim usulan'];

describe('the answer of a person to a proposal', () => {
  let bank: Bank;

  beforeEach(async () => {
    bank = await openBank();
  });

  afterEach(() => bank.close());

  afterAll(dropTemplate);

  const referenceOf = async (): Promise<string> => {
    const { proposals } = await recordsSnapshot(bank.pool);
    return String(proposals.findLast((one) => one['replaced'] === false)?.['reference']);
  };
  const parts = () => ({
    pool: bank.pool,
    runner: bank.app.runner,
    clock: bank.clock,
    policyOn: bank.app.services.policyOn,
  });
  const answer = async (part: Partial<ProposalAnswer> = {}) =>
    sendAnswer(parts(), { reference: await referenceOf(), officer: 'officer:7', decision: 'approve', ...part });

  test('is told at once to a debtor who is there, and leads to the review', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, ...proposal);
    await expect(answer({ note: 'Silakan.' })).resolves.toMatchObject({ kind: 'answered' });
    const news = (await say('')).join('\n');
    expect(news).toContain('Ada kabar dari petugas.');
    expect(news).toContain('diterima: 8 × Rp1.500.000, mulai 25 Desember 2026');
    expect(news).toContain('Catatan petugas: "Silakan."');
    expect(await sayAll(say, 'usulan saya', '1')).toContain('2. Paket: Usulan Anda');
    expect(await sayAll(say, 'ok')).toContain('belum saya anggap persetujuan');
    await sayAll(say, 'SAYA SETUJU', '[Code]');
    expect((await recordsSnapshot(bank.pool)).agreements).toMatchObject([{ packageId: 'USULAN', status: 'in_force' }]);
  });

  test('says nothing of a debt to a conversation that has fallen quiet; it is told once the identity is known, once', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, ...proposal);
    bank.clock.set(bank.clock.now().add({ hours: 2 }));
    await answer({ decision: 'decline' });
    const notice = (await say('')).join('\n');
    expect(notice).toContain('Ada kabar dari petugas untuk Anda');
    expect(notice).not.toMatch(/utang|tagih|cicil|usul|KTA|US-/i);
    expect(await sayAll(say, 'halo', ...bambang)).toContain('belum dapat diterima');
    expect(await sayAll(say, 'makasih')).not.toContain('Ada kabar');
  });

  test('is told with the next message when its event was lost', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, ...proposal);
    const counter = { payment: 900_000, months: 12, firstDueDate: Temporal.PlainDate.from('2026-12-28') };
    const now = bank.clock.now();
    const today = Temporal.PlainDate.from('2026-11-21');
    const policy = bank.app.services.policyOn(today);
    await answerProposal(
      bank.pool,
      { reference: await referenceOf(), officer: 'officer:7', decision: 'counter', counter },
      { now, today, policy },
    );
    const heard = await sayAll(say, 'makasih');
    expect(heard).toContain('rencana yang bisa adalah 12 × Rp900.000, mulai 28 Desember 2026');
    expect(await sayAll(say, 'usulan saya', '1')).toContain(
      'Dihapus dari tagihan setelah perjanjian dipenuhi: Rp1.200.000',
    );
  });

  test('is not told to another debtor', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, ...proposal);
    const other = await bank.talk('sari');
    await sayAll(other, ...sari);
    await answer();
    expect(await other('')).toEqual([]);
    expect(await sayAll(other, 'usulan saya')).toContain('Belum ada usulan yang tercatat');
  });

  test('to a change of an agreement ends the old one when the new one is signed, and not before', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, 'lihat pilihan keringanan', 'paket b', 'SAYA SETUJU', '[Code]', ...proposal);
    // Both were made at the same moment of a clock that stands still, so their order says nothing.
    const states = async () => (await recordsSnapshot(bank.pool)).agreements.map((one) => one['status']).sort();
    await answer();
    await sayAll(say, 'usulan saya', '1', 'SAYA SETUJU');
    expect(await states()).toEqual(['in_force']);
    await sayAll(say, '[Code]');
    expect(await states()).toEqual(['cancelled', 'in_force']);
  });

  test('that cannot be agreed on, or comes twice, is refused', async () => {
    const say = await bank.talk('bambang');
    await sayAll(say, ...bambang, ...proposal);
    const past = { payment: 900_000, months: 12, firstDueDate: Temporal.PlainDate.from('2026-11-01') };
    await expect(answer({ decision: 'counter', counter: past })).resolves.toMatchObject({ code: 'no_terms' });
    await expect(answer({ decision: 'counter' })).resolves.toMatchObject({ code: 'no_terms' });
    await answer();
    await expect(answer({ decision: 'decline' })).resolves.toMatchObject({ code: 'not_waiting' });
    await expect(answer({ reference: 'US-222222' })).resolves.toMatchObject({ code: 'unknown' });
  });
});
