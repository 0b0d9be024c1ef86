import { expect, test } from '@jest/globals';
import { bubbleFaults } from './bubbleFaults.js';

test.each([
  ['Baik, Bapak/Ibu Sari.\n1. Satu\n2. Dua\n3. Tiga\n4. Empat', []],
  ['Saya catat: "kamu bohong!". Kirim?', []],
  ['Kamu harus bayar!', ['no threat', 'no shouting']],
  ['Satu.\nDua.\nTiga.\nEmpat.', ['at most 3 paragraphs']],
  ['Total Rp1500000 untuk {{debt}}.', ['amounts and data are written out']],
])('%j', (text, faults) => {
  expect(bubbleFaults(text)).toEqual(faults);
});
