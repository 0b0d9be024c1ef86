import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MovableClock } from '../../bot/clock.js';
import { MemorySessions } from '../../bot/sessions/memory/memorySessions.js';
import { type EchoBank, type EchoBankOptions, echoBank, start } from '../bot/web/echoBank.js';
import {
  clickSuggestion,
  openChat,
  type Phone,
  readCodes,
  reconnectMilliseconds,
  say,
  sendBox,
  seriousViolations,
  startPhone,
  transcript,
  waitForBot,
} from '../helpers/browser.js';

jest.setTimeout(60_000);

const banks: EchoBank[] = [];
let phone: Phone;

async function open(options: EchoBankOptions = {}): Promise<EchoBank> {
  const bank = await echoBank(options);
  banks.push(bank);
  return bank;
}

beforeAll(async () => {
  phone = await startPhone();
});

afterAll(async () => {
  await phone.close();
});

afterEach(async () => {
  for (const page of phone.context.pages().slice(1)) await page.close();
  await phone.page.goto('about:blank');
  await phone.context.clearCookies();
  await Promise.all(banks.splice(0).map((bank) => bank.fastify.close()));
  expect(phone.complaints.splice(0)).toEqual([]);
});

describe('the web chat on a phone', () => {
  test('greets, answers what is typed and what is tapped, and passes the accessibility check', async () => {
    const { url } = await open();
    const { page } = phone;
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(url);
    expect(await seriousViolations(page)).toEqual([]);
    expect(fetched.some((path) => path.includes('webchat'))).toBe(false);

    await openChat(page);
    await waitForBot(page, /Halo, saya Rembuk/);
    expect(await seriousViolations(page)).toEqual([]);
    await say(page, 'brp sih totalnya');
    await waitForBot(page, /^Anda menulis: brp sih totalnya$/);
    await say(page, 'menu');
    await waitForBot(page, /Apa yang ingin Anda lakukan/);
    await clickSuggestion(page, 'Hitung cicilan');
    await waitForBot(page, /^Anda menulis: Hitung cicilan$/);
    expect(await seriousViolations(page)).toEqual([]);
    const said = await transcript(page);
    expect(said.filter(({ from }) => from === 'user').map(({ text }) => text)).toEqual([
      'brp sih totalnya',
      'menu',
      'Hitung cicilan',
    ]);
  });

  test('shows every suggestion whole, in reach of a thumb, on the narrowest screen', async () => {
    const { url } = await open();
    const { page } = phone;
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(url);
    await openChat(page);
    await waitForBot(page, /Halo/);
    const buttons = page.locator('.webchat__suggested-actions button');
    await buttons.nth(4).waitFor();
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  test('keeps the conversation and the unsent text over a reload, and greets once', async () => {
    const { url } = await open();
    const { page } = phone;
    await page.goto(url);
    await openChat(page);
    await say(page, 'sebelum dimuat ulang');
    await waitForBot(page, /^Anda menulis: sebelum dimuat ulang$/);
    const before = await transcript(page);
    await sendBox(page).fill('belum saya kirim');
    await page.reload();
    await openChat(page);
    await waitForBot(page, /^Anda menulis: sebelum dimuat ulang$/);
    expect(await transcript(page)).toEqual(before);
    expect(await sendBox(page).inputValue()).toBe('belum saya kirim');
  });

  test('shows the same conversation in two tabs', async () => {
    const { url } = await open();
    const { page } = phone;
    await page.goto(url);
    await openChat(page);
    await say(page, 'dari tab pertama');
    await waitForBot(page, /^Anda menulis: dari tab pertama$/);
    const second = await phone.context.newPage();
    await second.goto(url);
    await openChat(second);
    await waitForBot(second, /^Anda menulis: dari tab pertama$/);
    await say(second, 'dari tab kedua');
    await waitForBot(page, /^Anda menulis: dari tab kedua$/);
    expect(await transcript(page)).toEqual(await transcript(second));
  });

  test('says that the line has dropped and comes back by itself after the server was restarted', async () => {
    const sessions = new MemorySessions();
    const bank = await open({ sessions });
    const { page } = phone;
    await page.goto(bank.url);
    await openChat(page);
    await say(page, 'satu');
    await waitForBot(page, /^Anda menulis: satu$/);
    await sendBox(page).fill('belum saya kirim');
    await bank.fastify.close();
    await page.locator('#keadaan', { hasText: 'Sambungan terputus' }).waitFor();
    await open({ sessions, port: Number(new URL(bank.url).port) });
    await page.locator('#keadaan', { hasText: 'Tersambung' }).waitFor({ timeout: reconnectMilliseconds });
    expect(await sendBox(page).inputValue()).toBe('belum saya kirim');
    await say(page, 'dua');
    await waitForBot(page, /^Anda menulis: dua$/);
    const words = (await transcript(page)).map(({ text }) => text).slice(1);
    expect(words).toEqual(['satu', 'Anda menulis: satu', 'dua', 'Anda menulis: dua']);
  });

  test('starts over, keeping the unsent text, when the server has lost the conversation', async () => {
    const bank = await open();
    const { page } = phone;
    await page.goto(bank.url);
    await openChat(page);
    await say(page, 'akan hilang');
    await waitForBot(page, /^Anda menulis: akan hilang$/);
    await sendBox(page).fill('belum saya kirim');
    await bank.fastify.close();
    await open({ port: Number(new URL(bank.url).port) });
    await page.waitForEvent('load', { timeout: reconnectMilliseconds });
    await openChat(page);
    await waitForBot(page, /Halo, saya Rembuk/);
    expect(await transcript(page)).toHaveLength(1);
    expect(await sendBox(page).inputValue()).toBe('belum saya kirim');
    // The widget complains of the conversation that is not there any more.
    const others = phone.complaints.splice(0).filter((line) => !/404|conversation ended/.test(line));
    expect(others).toEqual([]);
  });

  test('renews an expired token unasked and delivers what was said with the old one, once', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock });
    const { page } = phone;
    await page.goto(bank.url);
    await openChat(page);
    await waitForBot(page, /Halo/);
    clock.set(start.add({ minutes: 45 }));
    await say(page, 'setelah lama diam');
    await waitForBot(page, /^Anda menulis: setelah lama diam$/);
    await say(page, 'dan lagi');
    await waitForBot(page, /^Anda menulis: dan lagi$/);
    const words = (await transcript(page)).map(({ text }) => text).slice(1);
    expect(words).toEqual([
      'setelah lama diam',
      'Anda menulis: setelah lama diam',
      'dan lagi',
      'Anda menulis: dan lagi',
    ]);
    expect(bank.received.filter(({ activity }) => activity.text === 'setelah lama diam')).toHaveLength(1);
    // The refused POST and the stream that was closed are what this test is about.
    const others = phone.complaints.splice(0).filter((line) => !line.includes('403'));
    expect(others).toEqual([]);
  });

  test('shows one-time codes as messages coming in, and hands out documents', async () => {
    const { url } = await open({
      documents: {
        get: async () => ({ name: 'Surat kesepakatan KS-7K2M.pdf', bytes: Buffer.from('%PDF-1.7') }),
        verify: async () => ({ kind: 'unknown' }),
      },
    });
    const { page } = phone;
    await page.goto(url);
    await openChat(page);
    await say(page, 'kode');
    expect(await readCodes(page)).toEqual(['402913']);
    await say(page, 'kode');
    expect(await readCodes(page, 2)).toEqual(['402914', '402913']);
    await say(page, 'pdf');
    await waitForBot(page, /Ini dokumen Anda/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Surat kesepakatan KS-7K2M\.pdf/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Surat kesepakatan KS-7K2M.pdf');
  });

  test('closes with the phone’s back button and forgets everything on request', async () => {
    const { url } = await open();
    const { page } = phone;
    await page.goto(url);
    await openChat(page);
    await say(page, 'rahasia saya');
    await waitForBot(page, /^Anda menulis: rahasia saya$/);
    await page.goBack();
    await page.locator('#obrolan').waitFor({ state: 'hidden' });
    await openChat(page);
    expect((await transcript(page)).map(({ text }) => text)).toContain('rahasia saya');
    await page.getByRole('button', { name: 'Akhiri' }).click();
    await page.getByRole('button', { name: 'Ya, akhiri' }).click();
    await page.waitForEvent('load');
    await openChat(page);
    await waitForBot(page, /Halo, saya Rembuk/);
    expect(await transcript(page)).toHaveLength(1);
  });
});
