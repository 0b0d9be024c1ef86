import { describe, expect, test } from '@jest/globals';
import { loadIntentRecognizer } from '../../../bot/understanding/loadModel.js';
import { recognizeControl } from '../../../dialogs/recognizers/control.js';
import { asksAboutPenalty } from '../../../dialogs/recognizers/penaltyQuestion.js';
import { controls, crises, noControls, noCrises, noWishes, penaltyQuestions, wishes } from '../../corpus/wishes.js';

const recognizer = loadIntentRecognizer();
const rows = (list: readonly (readonly [string, readonly string[]])[]) =>
  list.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const));

describe('a word about the conversation', () => {
  test.each(rows(controls))('%j means %s', (text, control) => expect(recognizeControl(text)).toBe(control));
  test.each(noControls)('%j is none', (text) => expect(recognizeControl(text)).toBeUndefined());
});

describe('what a message asks for', () => {
  test.each(rows(wishes))('%j is %s', (text, name) => expect(recognizer.recognize(text).intent).toBe(name));
  test.each(noWishes)('%j begins nothing', (text) =>
    expect(['out_of_scope', 'deny', 'cancel']).toContain(recognizer.recognize(text).intent),
  );
  test.each(penaltyQuestions)('%j asks about the penalty', (text) => {
    expect(recognizer.recognize(text).intent).toBe('bill_breakdown');
    expect(asksAboutPenalty(text)).toBe(true);
  });

  test('every score lies between 0 and 1', () => {
    for (const [text] of rows(wishes))
      for (const { score } of recognizer.recognize(text).wishes) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
  });
});

describe('a hint of self-harm', () => {
  test.each(crises)('%j is one', (text) => expect(recognizer.recognize(text).crisis).toBe(true));
  test.each([...noCrises, ...rows(wishes).map(([text]) => text)])('%j is none', (text) =>
    expect(recognizer.recognize(text).crisis).toBe(false),
  );
});
