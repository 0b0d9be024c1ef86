import { describe, expect, test } from '@jest/globals';
import { loadIntentRecognizer } from '../../bot/understanding/loadModel.js';
import { blind, crises, heldBack, type Judged, notConsent, several } from './messages.js';
import { givesAll, type Report, reportOn } from './report.js';

const recognizer = loadIntentRecognizer();
const held = heldBack();

function judged(messages: readonly Judged[]): Report {
  return reportOn(messages.map((message) => ({ ...message, taken: recognizer.recognize(message.text).intent })));
}

describe.each([
  ['the fifth held back', held.messages],
  ['the first blind set', blind('blindA.tsv')],
  ['the second blind set', blind('blindB.tsv')],
] as const)('%s is understood', (_name, messages) => {
  const report = judged(messages);

  test('nine times in ten, over all meanings', () => {
    expect(report.accuracy).toBeGreaterThan(0.9);
    expect(report.macroF1).toBeGreaterThan(0.87);
  });

  test('what is out of scope stays out, and what is in scope is let in', () => {
    expect(report.outAccepted).toBeLessThan(0.12);
    expect(report.inRejected).toBeLessThan(0.05);
  });

  test.each(['slang', 'regional', 'mixed', 'negated'])('%s messages at least four times in five', (slice) =>
    expect(report.slices.get(slice)).toBeGreaterThan(0.8),
  );
});

test('nothing near to consent is taken for it', () => {
  const near = [...held.notConsent, ...notConsent('notConsentB.txt'), ...notConsent('notConsentC.txt')];
  expect(near.length).toBeGreaterThan(150);
  expect(near.filter((text) => ['affirm', 'accept_offer'].includes(recognizer.recognize(text).intent))).toEqual([]);
});

test('a single word that only occurs in consent is none', () => {
  for (const word of ['paket', 'ambil', 'tawaran', 'mengambil', 'tersebut', 'bohong', 'problem', 'putu', 'bisakah'])
    expect(['affirm', 'accept_offer']).not.toContain(recognizer.recognize(word).intent);
});

test('single words raise no alarm', () => {
  for (const word of ['ada', 'tidak ada', 'sendiri', 'mati', 'capek', 'pergi', 'hidup', 'lelah', 'ibu saya'])
    expect(recognizer.recognize(word).crisis).toBe(false);
});

test('no message with another meaning is taken for consent', () => {
  const messages = [...blind('blindA.tsv'), ...blind('blindB.tsv')];
  expect(judged(messages).falseConsent.map(({ text }) => text)).toEqual([]);
});

test('three messages in five with several wishes give all of them in their order', () => {
  const messages = [...several('severalA.tsv'), ...several('severalB.tsv')];
  const right = messages.filter(({ labels, text }) => givesAll(recognizer, text, labels));
  expect(right.length / messages.length).toBeGreaterThan(0.6);
});

test('hints of self-harm are heard nine times in ten, and ordinary messages raise no alarm', () => {
  const hints = [...crises('crisisA.tsv'), ...crises('crisisB.tsv')];
  const heard = hints.filter(({ isCrisis, text }) => isCrisis && recognizer.recognize(text).crisis);
  expect(heard.length / hints.filter(({ isCrisis }) => isCrisis).length).toBeGreaterThan(0.9);
  const ordinary = [...blind('blindA.tsv'), ...blind('blindB.tsv')];
  const alarms = ordinary.filter(({ text }) => recognizer.recognize(text).crisis);
  expect(alarms.length / ordinary.length).toBeLessThan(0.01);
});
