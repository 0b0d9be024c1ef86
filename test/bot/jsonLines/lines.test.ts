import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Line, linesOf } from '../../../bot/jsonLines/lines.js';

async function split(chunks: readonly (Uint8Array | string)[], maxBytes?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const some of linesOf(Readable.from(chunks), maxBytes)) lines.push(...some);
  return lines;
}

describe('linesOf', () => {
  test('gives the same lines wherever the stream is cut, also inside a letter', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\uFEFF]/g, '')));
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat({ max: 12 })), async (written, cuts) => {
        const bytes = Buffer.from(written.map((text) => `${text}\n`).join(''), 'utf8');
        const chunks: Uint8Array[] = [];
        let from = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(from, from + cut));
          from += cut;
        }
        chunks.push(bytes.subarray(from));
        expect(await split(chunks)).toEqual(written.map((text, index) => ({ number: index + 1, text })));
      }),
    );
  });

  test('gives a last line without its line feed, and no line after the last line feed', async () => {
    expect(await split(['a\n\nb'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
    expect(await split(['a\n'])).toHaveLength(1);
    expect(await split([])).toEqual([]);
  });

  test('lets go of a line past the bound and reads on', async () => {
    const chunks = ['ok\n', ...Array.from({ length: 50 }, () => 'x'.repeat(7)), '\nlast\n', 'y'.repeat(101)];
    expect(await split(chunks, 100)).toEqual([
      { number: 1, text: 'ok' },
      { number: 2, fault: 'line_too_long' },
      { number: 3, text: 'last' },
      { number: 4, fault: 'line_too_long' },
    ]);
    expect(await split(['z'.repeat(100)], 100)).toEqual([{ number: 1, text: 'z'.repeat(100) }]);
  });

  test('refuses bytes that are not UTF-8 instead of changing them', async () => {
    expect(await split([Buffer.from([0x22, 0xff, 0x22, 0x0a]), '"b"\n'])).toEqual([
      { number: 1, fault: 'not_json' },
      { number: 2, text: '"b"' },
    ]);
  });
});
