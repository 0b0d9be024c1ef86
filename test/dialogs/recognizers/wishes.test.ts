import { describe, expect, test } from '@jest/globals';
import { recognizeControl } from '../../../dialogs/recognizers/control.js';
import { recognizeCrisis, recognizeIntent } from '../../../dialogs/recognizers/intent.js';
import { controls, crises, noControls, noCrises, noWishes, wishes } from '../../corpus/wishes.js';

const rows = (list: readonly (readonly [string, readonly string[]])[]) =>
  list.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const));

describe('a word about the conversation', () => {
  test.each(rows(controls))('%j means %s', (text, control) => expect(recognizeControl(text)).toBe(control));
  test.each(noControls)('%j is none', (text) => expect(recognizeControl(text)).toBeUndefined());
});

describe('what a message asks for', () => {
  test.each(rows(wishes))('%j is %s', (text, name) => expect(recognizeIntent(text)?.name).toBe(name));
  test.each(noWishes)('%j is nothing known', (text) => expect(recognizeIntent(text)).toBeUndefined());

  test('the score lies between 0 and 1', () => {
    for (const [text] of rows(wishes)) {
      const score = recognizeIntent(text)?.score ?? -1;
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
  });
});

describe('a hint of self-harm', () => {
  test.each(crises)('%j is one', (text) => expect(recognizeCrisis(text)).toBe(true));
  test.each([...noCrises, ...rows(wishes).map(([text]) => text)])('%j is none', (text) =>
    expect(recognizeCrisis(text)).toBe(false),
  );
});
