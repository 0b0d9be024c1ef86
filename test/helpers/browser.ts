import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** A Web Chat that has lost its stream comes back within 15 seconds at worst. */
export const reconnectMilliseconds = 20_000;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained about: exceptions, console errors and violations of the content policy. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Starts chromium with a fresh profile on a phone-sized screen (390 × 844 unless told). */
export async function startPhone(
  screen: { width: number; height: number } = { width: 390, height: 844 },
): Promise<Phone> {
  const profile = mkdtempSync(join(tmpdir(), 'rembuk-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: flags,
    viewport: screen,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      // A refused connection is what the tests of lost connections make on purpose.
      if (line.type() === 'error' && !/ERR_CONNECTION|WebSocket connection/.test(line.text()))
        complaints.push(line.text());
    });
  };
  context.on('page', listen);
  const page = context.pages()[0] ?? (await context.newPage());
  listen(page);
  return {
    context,
    page,
    complaints,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens the chat of a loaded page, or finds it open, and waits until one can write. */
export async function openChat(page: Page): Promise<void> {
  const dialog = page.locator('#obrolan');
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Mulai obrolan' }).click();
  await page.locator('#webchat').waitFor({ state: 'visible' });
  await page.locator('#keadaan', { hasText: 'Tersambung' }).waitFor();
  await sendBox(page).waitFor();
}

/** The box a message is written in. */
export function sendBox(page: Page) {
  return page.getByRole('textbox', { name: 'Tulis pesan Anda' });
}

/** Writes a message and sends it with Enter, as soon as the connection is up. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#keadaan', { hasText: 'Tersambung' }).waitFor({ timeout: reconnectMilliseconds });
  await sendBox(page).fill(text);
  await sendBox(page).press('Enter');
}

/** Every bubble on screen, oldest first, by who said it. */
export async function transcript(page: Page): Promise<{ from: 'bot' | 'user'; text: string }[]> {
  return page.locator('#webchat .webchat__bubble').evaluateAll((bubbles) =>
    bubbles.map((bubble) => ({
      from: bubble.classList.contains('webchat__bubble--from-user') ? ('user' as const) : ('bot' as const),
      text: bubble.textContent?.trim() ?? '',
    })),
  );
}

/** Waits until a bubble of the bot matches; `after` skips that many matching bubbles that were there before. */
export async function waitForBot(
  page: Page,
  words: RegExp,
  options: { after?: number; timeout?: number } = {},
): Promise<string> {
  const bubble = page
    .locator('#webchat .webchat__bubble:not(.webchat__bubble--from-user)')
    .filter({ hasText: words })
    .nth(options.after ?? 0);
  await bubble.waitFor({ timeout: options.timeout ?? 15_000 });
  return (await bubble.allInnerTexts()).join('').trim();
}

/** Taps a suggested answer by its label. */
export async function clickSuggestion(page: Page, label: string | RegExp): Promise<void> {
  await page.locator('#webchat .webchat__suggested-actions').getByRole('button', { name: label }).first().click();
}

/** The one-time codes in the "Pesan masuk" panel, newest first; waits until there are at least that many. */
export async function readCodes(page: Page, atLeast = 1): Promise<string[]> {
  const lines = page.locator('#daftar-pesan li');
  await lines.nth(atLeast - 1).waitFor({ state: 'attached' });
  const texts = await lines.allInnerTexts();
  return texts.flatMap((text) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong by WCAG 2.2 AA that is serious or critical, one line each; empty when all is well. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // The content policy forbids a script element; the debugger's evaluation is not bound by it.
  await page.evaluate(readFileSync(axe, 'utf8'));
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] }).then((result) => result.violations)`,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`);
}

/** Looks, frame by frame, whether the chat, where there is one, has finished scrolling to what was said last. */
const scrolledToTheEnd = `new Promise((resolve) => {
  const look = () => {
    const last = [...document.querySelectorAll('#webchat .webchat__bubble')].at(-1);
    const choices = document.querySelector('#webchat .webchat__suggested-actions');
    const end = choices === null ? innerHeight : choices.getBoundingClientRect().top;
    if (last === undefined || last.getBoundingClientRect().bottom <= end) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Takes a picture into test/e2e/output, which is not kept in git, and answers with its path. */
export async function picture(page: Page, name: string): Promise<string> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'e2e', 'output');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // The debugger's evaluation is not bound by the content policy, as waiting for a function would be.
  await page.evaluate(scrolledToTheEnd);
  await page.screenshot({ path });
  return path;
}
