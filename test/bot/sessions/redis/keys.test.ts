import { describe, expect, test } from '@jest/globals';
import { conversationKeys } from '../../../../bot/sessions/redis/keys.js';

/** The slot of a key in a Redis cluster: CRC-16/XMODEM of its hash tag modulo 16384 (Redis cluster specification). */
function slot(key: string): number {
  const tag = /\{([^}]+)\}/.exec(key)?.[1] ?? key;
  let crc = 0;
  for (const byte of Buffer.from(tag)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc % 16_384;
}

describe('the keys of a conversation', () => {
  test('the slot function agrees with the specification’s vector', () => {
    expect(slot('123456789')).toBe(0x31c3);
    expect(slot('{user1000}.following')).toBe(slot('{user1000}.followers'));
  });

  test.each(['c1', '6281@s.whatsapp.net', '}odd{', '{}', 'a}b', '%7B', 'télé 🙏'])('share a slot: %s', (id) => {
    const { events: _, ...keys } = conversationKeys('rembuk', id);
    expect(new Set(Object.values(keys).map(slot)).size).toBe(1);
    expect(new Set(Object.values(keys)).size).toBe(6);
  });

  test('differ between conversations, however they are spelt', () => {
    const ids = ['a', 'a}', '{a', '%7Ba', 'a%7D', '{a}'];
    expect(new Set(ids.map((id) => conversationKeys('rembuk', id).state)).size).toBe(ids.length);
  });

  test('a conversation without an id is refused', () => {
    expect(() => conversationKeys('rembuk', '')).toThrow('needs an id');
  });
});
