import { describe, expect, test } from '@jest/globals';
import { fileKind } from '../../../bot/records/fileKind.js';

const of = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.alloc(part) : Buffer.from(part, 'latin1'))));

describe('what a file is by its bytes', () => {
  test.each([
    ['image/jpeg', of('\xff\xd8\xff\xe0', 4, 'JFIF')],
    ['image/png', of('\x89PNG\r\n\x1a\n', 4, 'IHDR', 20)],
    ['image/webp', of('RIFF', 4, 'WEBPVP8 ')],
    ['application/pdf', of('%PDF-1.7\n')],
  ])('%s', (kind, bytes) => expect(fileKind(bytes)).toBe(kind));

  test.each([
    ['nothing', of()],
    ['a page that says it is a PDF', of('<html>%PDF-1.7')],
    ['a program', of('MZ', 60)],
    ['an archive', of('PK\x03\x04', 26)],
    ['a photo of a phone that sends HEIC', of(4, 'ftypheic')],
    ['a sound', of('RIFF', 4, 'WAVE')],
    ['a drawing that can hold a script', of('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['the beginning of a PNG', of('\x89PNG\r\n\x1a\n')],
  ])('%s is none that is taken', (_, bytes) => expect(fileKind(bytes)).toBeUndefined());
});
