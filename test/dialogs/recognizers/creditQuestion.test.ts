import { describe, expect, test } from '@jest/globals';
import { creditQuestion } from '../../../dialogs/recognizers/creditQuestion.js';
import { recognizeBareProof } from '../../../dialogs/recognizers/proofAnswer.js';
import { recognizeWayToPay } from '../../../dialogs/recognizers/wayToPay.js';

describe('what a message about credit quality asks for', () => {
  test.each([
    ['saya kol berapa ya sekarang', 'grade'],
    ['kenapa saya kol 3', 'grade'],
    ['kalau telat terus kolektibilitas saya jadi berapa?', 'grade'],
    ['Bagaimana cara memulihkan status kredit macet saya menjadi lancar?', 'improve'],
    ['biar namanya bersih lagi harus ngapain aja ya', 'improve'],
    ['is there any way to improve kolektibilitas saya', 'improve'],
    ['update slik tgl brp sih', 'slik'],
    ['bi checking gw merah ga sih', 'slik'],
    ['nama saya kena blacklist bank nggak sih', 'slik'],
  ])('%s: %s', (text, question) => {
    expect(creditQuestion(text)).toBe(question);
  });
});

describe('how a payment was made', () => {
  const labels = ['Aplikasi Bank Contoh', 'ATM Bank Contoh', 'Teller kantor cabang', 'Cara lain', 'Tidak ingat'];

  test.each([
    ['2', { kind: 'listed', index: 1 }],
    ['lewat atm', { kind: 'listed', index: 1 }],
    ['di teller', { kind: 'listed', index: 2 }],
    ['cara lain', { kind: 'listed', index: 3 }],
    ['pakai brimo', { kind: 'other' }],
    ['indomaret', { kind: 'other' }],
    ['lupa', { kind: 'forgotten' }],
    ['lewati', { kind: 'forgotten' }],
  ])('%s', (text, way) => {
    expect(recognizeWayToPay(text, labels)).toEqual(way);
  });

  test.each(['9', 'asdf', ''])('%p names none', (text) => {
    expect(recognizeWayToPay(text, labels)).toBeUndefined();
  });
});

describe('a receipt that is only spoken of', () => {
  test.each(['ada', 'ya', 'punya struknya kak', ''])('%p says there is one', (text) => {
    expect(recognizeBareProof(text)).toBe('some');
  });

  test.each(['tidak ada', 'ga punya', 'belum', 'lewati', 'skip'])('%p says there is none', (text) => {
    expect(recognizeBareProof(text)).toBe('none');
  });

  test.each(['no 77120', 'resi 551 dari agen', 'bukti transfer BCA jam 9'])('%p tells what stands on it', (text) => {
    expect(recognizeBareProof(text)).toBeUndefined();
  });
});
