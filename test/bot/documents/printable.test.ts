import { describe, expect, test } from '@jest/globals';
import { printable } from '../../../bot/documents/printable.js';

describe('printable', () => {
  test.each([
    ['Sari Wulandari', 'Sari Wulandari', false],
    ['“kutipan” – × • … Rp1.500 €', '“kutipan” – × • … Rp1.500 €', false],
    ['José Ñuñez', 'José Ñuñez', false],
    ['Jose\u0301', 'José', false],
    ['Ḥasan Łukasz Đạt', 'Hasan Lukasz Dat', false],
    ['−5', '-5', false],
    ['tab\tand\nline\u00a0break', 'tab and line break', false],
    ['zero\u200bwidth\u202eturned\ufeff', 'zerowidthturned', false],
    ['王小明', '???', true],
    ['setuju 👍🏽', 'setuju ??', true],
    ['', '', false],
  ])('%j is printed as %j', (given, text, lost) => {
    expect(printable(given)).toEqual({ text, lost });
  });
});
