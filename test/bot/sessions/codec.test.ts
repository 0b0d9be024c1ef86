import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { plainCodec, SealBrokenError, sealedCodec } from '../../../bot/sessions/codec.js';

const key = randomBytes(32).toString('base64');

describe('sealed values', () => {
  test('open where they were sealed, and say nothing before', () => {
    const codec = sealedCodec(key);
    const sealed = codec.seal('a:state', 'sisa utang Rp1.500.000 🙏');
    expect(sealed).not.toContain('utang');
    expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('utang');
    expect(codec.open('a:state', sealed)).toBe('sisa utang Rp1.500.000 🙏');
    expect(codec.open('a:state', codec.seal('a:state', ''))).toBe('');
  });

  test('never look the same twice', () => {
    const codec = sealedCodec(key);
    expect(codec.seal('a', 'x')).not.toBe(codec.seal('a', 'x'));
  });

  test('do not open elsewhere, with another key, changed, cut or unsealed', () => {
    const codec = sealedCodec(key);
    const sealed = codec.seal('a:state', 'teks');
    // Not the last letter: some of its bits are padding, and changing those changes nothing.
    const flipped = sealed.slice(0, -6) + (sealed.at(-6) === 'A' ? 'B' : 'A') + sealed.slice(-5);
    const other = sealedCodec(randomBytes(32).toString('base64'));
    expect(() => codec.open('b:state', sealed)).toThrow(SealBrokenError);
    expect(() => other.open('a:state', sealed)).toThrow(SealBrokenError);
    for (const broken of [flipped, sealed.slice(0, 12), 'g1.', '{"version":1}', '']) {
      expect(() => codec.open('a:state', broken)).toThrow(SealBrokenError);
    }
  });

  test.each(['', 'kunci', randomBytes(16).toString('base64'), randomBytes(33).toString('base64')])(
    'refuse a key that is not 32 bytes (%#)',
    (wrong) => {
      expect(() => sealedCodec(wrong)).toThrow('32 bytes');
    },
  );

  test('plain values stand as they are', () => {
    expect(plainCodec.open('b', plainCodec.seal('a', 'teks'))).toBe('teks');
  });
});
