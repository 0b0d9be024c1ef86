import { describe, expect, test } from '@jest/globals';
import { maskIdentifiers, maskIncoming } from '../../../dialogs/recognizers/maskIdentifiers.js';

describe('identifiers in a message', () => {
  test.each([
    ['NIK saya 3175012345678901 ya', 'NIK saya ************8901 ya'],
    ['kartu 4111 1111 1111 1111', 'kartu **** **** **** 1111'],
    ['4111-1111-1111-1111', '****-****-****-1111'],
    ['4111.1111.1111.1111', '****.****.****.1111'],
    ['rek 1370012345678', 'rek *********5678'],
    ['hp 0812-3456-7788', 'hp ****-****-7788'],
    ['٣١٧٥٠١٢٣٤٥٦٧٨٩٠١', '************٨٩٠١'],
    ['3175\u200b0123\u200b4567\u200b8901', '****\u200b****\u200b****\u200b8901'],
  ])('%j is stored as %j', (text, masked) => expect(maskIdentifiers(text)).toBe(masked));

  test.each([
    '',
    'Rp1.500.000.000',
    'Rp 1500000000',
    '1.500.000.000',
    '1500000000',
    '17-08-1990',
    '402913',
    'tgl 25',
    '500rb 600rb',
    'CIF-1001',
  ])('%j stays as it is', (text) => expect(maskIdentifiers(text)).toBe(text));
});

describe('identifiers in a message that is still to be answered', () => {
  test.each([
    ['NIK saya 3175012345678901', 'NIK saya ************8901'],
    ['kartu 4111 1111 1111 1111', 'kartu **** **** **** 1111'],
    ['rek 1370012345678', 'rek *********5678'],
    ['no hp saya 0812-3456-7788', 'no hp saya 0812-3456-7788'],
    ['+62 812 3456 7788 nik 3175012345678901', '+62 812 3456 7788 nik ************8901'],
  ])('%j is kept as %j', (text, kept) => expect(maskIncoming(text)).toBe(kept));
});
