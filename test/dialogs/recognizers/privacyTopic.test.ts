import { expect, test } from '@jest/globals';
import { recognizePrivacyTopic } from '../../../dialogs/recognizers/privacyTopic.js';

test.each([
  ['tolong hapus data saya', 'erase'],
  ['data saya bisa dihapus ga?', 'erase'],
  ['nomor hp saya ganti', 'correct'],
  ['alamat saya pindah ke Depok', 'correct'],
  ['nama saya salah ketik di sistem', 'correct'],
  ['data apa aja yg kalian simpan tentang saya?', 'see'],
  ['minta salinan data pribadi saya', 'see'],
  ['keputusan ini dibuat mesin, saya mau ditinjau orang', 'object'],
  ['what data do you hold about me', 'see'],
  ['delete my data please', 'erase'],
  ['privasi', undefined],
  ['data saya dipakai buat apa aja', undefined],
  ['jangan hapus data saya', undefined],
  ['hapus data lama dan ganti nomor saya', undefined],
])('what is wanted with the data: %s', (text, topic) => {
  expect(recognizePrivacyTopic(text)).toBe(topic);
});
