import { describe, expect, test } from '@jest/globals';
import { fill, labelOf } from '../../../bot/documents/fill.js';
import { documents as english } from '../../../locales/en/documents.js';
import { documents as indonesian } from '../../../locales/id/documents.js';

/** Every sentence with its path: 'agreement.bill.total'. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? sentences(value, here) : [];
  });
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the words of the documents', () => {
  const translated = new Map(sentences(english));

  test('English has exactly the Indonesian keys', () => {
    expect([...translated.keys()]).toEqual(sentences(indonesian).map(([path]) => path));
  });

  test.each(sentences(indonesian))('%s takes the same placeholders in both languages', (path, text) => {
    expect(placeholders(translated.get(path) ?? '')).toEqual(placeholders(text));
  });

  test.each(sentences(indonesian))('%s is courteous and promises nothing', (_, text) => {
    expect(text).not.toMatch(/\b(kamu|loe|lu|gue)\b|dijamin|blacklist|daftar hitam|!/i);
  });
});

describe('fill', () => {
  test('puts values in literally, also those that look like code', () => {
    expect(fill('{{a}} dan {{b}}', { a: '{{b}}', b: '$& $1' })).toBe('{{b}} dan $& $1');
  });

  test('an unknown code is its own label', () => {
    expect(labelOf(indonesian.channels, 'web')).toBe('obrolan web');
    expect(labelOf(indonesian.channels, 'telegram')).toBe('telegram');
    expect(labelOf(indonesian.channels, 'constructor')).toBe('constructor');
  });
});
