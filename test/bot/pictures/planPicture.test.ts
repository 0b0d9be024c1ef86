import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { drawPlan, pictureSize, planSvg } from '../../../bot/pictures/drawPlan.js';
import { PlanPictures } from '../../../bot/pictures/planPicture.js';
import { pictureWords, rupiah } from '../../../dialogs/replies.js';
import type { Plan } from '../../../engine/results.js';
import { simulate } from '../../../engine/simulate.js';
import { accepted, standardPolicy } from '../../engine/samples.js';

const now = Temporal.Instant.from('2026-11-21T03:00:00Z');
const secret = 'a secret for pictures in tests, long enough';

function planOf(amount: number, annualRate: string, months: number): Plan {
  return accepted(
    simulate({
      amount,
      annualRate,
      request: { by: 'months', months },
      firstDueDate: Temporal.PlainDate.from('2026-12-21'),
      policy: standardPolicy(),
    }),
  );
}

const tokenOf = (url: string): string => new URL(url, 'https://bank.example').searchParams.get('isi') ?? '';
const words = (months: number) => ({ ...pictureWords(months, 'id'), rupiah });
const plan = planOf(12_000_000, '0.12', 19);

/** Width and height as a PNG's header tells them. */
const sizeOf = (png: Buffer): object => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('the picture of a plan', () => {
  test('says balance, interest and amounts in the language of the debtor', () => {
    const svg = planSvg(plan.amount, plan.rows, words(19));
    for (const text of ['Rencana 19 bulan', 'Sisa yang belum dibayar', 'Bunga per bulan', 'Rp12.000.000', 'Rp120.000'])
      expect(svg).toContain(text);
    expect(planSvg(plan.amount, plan.rows, { ...pictureWords(19, 'en'), rupiah })).toContain('Left to pay');
  });

  test('without interest has no line and says so', () => {
    const free = planOf(2_258_148, '0', 5);
    const svg = planSvg(free.amount, free.rows, words(5));
    expect(svg).toContain('Tanpa bunga tambahan');
    expect(svg).not.toContain('Bunga per bulan');
  });

  test.each([
    [500_000, '0.1', 2],
    [12_000_000, '0.12', 19],
    [999_999_999_999, '0.6', 36],
  ])(
    'of %d rupiah at %s over %d months is a small PNG of a fixed size, the same every time',
    async (amount, rate, months) => {
      const { rows } = planOf(amount, rate, months);
      const png = await drawPlan(amount, rows, words(months));
      expect(sizeOf(png)).toEqual(pictureSize);
      expect(png.length).toBeLessThan(100_000);
      expect(png.equals(await drawPlan(amount, rows, words(months)))).toBe(true);
    },
  );

  test('shows its letters with no font of the machine', async () => {
    const silent = { title: '', balance: '', interest: '', noInterest: '', month: '', rupiah: () => '' };
    const [spoken, mute] = await Promise.all([
      drawPlan(plan.amount, plan.rows, words(19)),
      drawPlan(plan.amount, plan.rows, silent),
    ]);
    // Letters that a font does not have leave no ink: the two would hardly differ in size.
    expect(spoken.length).toBeGreaterThan(mute.length + 5_000);
  });
});

describe('the link to a picture', () => {
  const pictures = new PlanPictures({ secret, publicUrl: 'https://rembuk.bank.example/chat' });

  test('shows the plan it was made for, on any replica with the same secret', async () => {
    const { contentType, url } = await pictures.plan(plan, 'id', now);
    expect(contentType).toBe('image/png');
    expect(url).toMatch(/^https:\/\/rembuk\.bank\.example\/gambar\/rencana\.png\?isi=[\w.%-]+$/);
    const check = await new PlanPictures({ secret }).draw(tokenOf(url), now);
    const expected = await drawPlan(plan.amount, plan.rows, words(19));
    expect(check.kind === 'picture' && check.png.equals(expected)).toBe(true);
  });

  test('gives no figure away', async () => {
    const { url } = await pictures.plan(plan, 'id', now);
    const parts = tokenOf(url)
      .split('.')
      .map((part) => Buffer.from(part, 'base64').toString('latin1'));
    expect([url, ...parts].join(' ')).not.toMatch(/12000000|0\.12|2026-12-21/);
  });

  test('works for a day and no longer', async () => {
    const token = tokenOf((await pictures.plan(plan, 'id', now)).url);
    expect((await pictures.draw(token, now.add({ hours: 23 }))).kind).toBe('picture');
    expect(await pictures.draw(token, now.add({ hours: 25 }))).toEqual({ kind: 'expired' });
  });

  test('altered, or made with another secret, is refused', async () => {
    const token = tokenOf((await pictures.plan(plan, 'id', now)).url);
    const altered = `${token.slice(0, -6)}${token.slice(-6) === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'}`;
    expect(await pictures.draw(altered, now)).toEqual({ kind: 'tampered' });
    expect(await pictures.draw('nonsense', now)).toEqual({ kind: 'tampered' });
    const stranger = new PlanPictures({ secret: 'another secret, also long enough for it' });
    expect(await stranger.draw(token, now)).toEqual({ kind: 'tampered' });
  });
});
