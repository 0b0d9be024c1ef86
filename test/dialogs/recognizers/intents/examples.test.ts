import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readExamples } from '../../../../bot/understanding/trainingFiles.js';
import { type Example, isHeldBack, parseExamples, slices } from '../../../../dialogs/recognizers/intents/examples.js';
import { intentNames } from '../../../../dialogs/recognizers/intents/intentNames.js';
import { normalize } from '../../../../dialogs/recognizers/normalize.js';
import { blind, crises, notConsent, several } from '../../../evaluate/messages.js';

const locales = fileURLToPath(new URL('../../../../locales', import.meta.url));
const all = readExamples(locales);
const indonesian = (label: string): number => all.filter((example) => example.label === label).length;
const key = (text: string): string => normalize(text).replace(/[^\p{L}\p{N}\p{Extended_Pictographic}?]+/gu, '');

describe('the examples understanding is trained on', () => {
  test('there is a file for every meaning and for nothing else', () => {
    const files = readdirSync(new URL('../../../../locales/id/intents', import.meta.url));
    const beside = ['crisis', 'notConsent', 'notCrisis'];
    expect(files.sort()).toEqual([...intentNames, ...beside].map((name) => `${name}.txt`).sort());
  });

  test.each(intentNames.filter((name) => name !== 'out_of_scope'))('%s has at least 150', (name) =>
    expect(indonesian(name)).toBeGreaterThanOrEqual(150),
  );

  test('out of scope has at least 600', () => expect(indonesian('out_of_scope')).toBeGreaterThanOrEqual(600));

  test('every meaning is written in every way of writing', () => {
    const missing = intentNames.flatMap((name) =>
      slices
        .filter((slice) => !all.some((example) => example.label === name && example.slice === slice))
        .map((slice) => `${name} ${slice}`),
    );
    expect(missing).toEqual([]);
  });

  test('no message has two meanings', () => {
    const meanings = new Map<string, Example>();
    const clashes = all.flatMap((example) => {
      // What is told apart by these files is a flag beside the meaning.
      if (['crisis', 'notCrisis', 'notConsent'].includes(example.label)) return [];
      const other = meanings.get(key(example.text));
      meanings.set(key(example.text), example);
      return other === undefined || other.label === example.label
        ? []
        : [`${example.text}: ${other.label}, ${example.label}`];
    });
    expect(clashes).toEqual([]);
  });

  test('about one in five is held back, in every meaning', () => {
    for (const name of intentNames) {
      const own = all.filter(({ label }) => label === name);
      const share = own.filter(({ text }) => isHeldBack(text)).length / own.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.3);
    }
  });

  test('a spelling that differs in capitals, spaces and marks is held back with its like', () => {
    for (const { text } of all.slice(0, 500)) expect(isHeldBack(`  ${text.toUpperCase()} !`)).toBe(isHeldBack(text));
  });

  test('nothing of the blind sets is trained on', () => {
    const trained = new Set(all.filter(({ text }) => text.length > 14).map(({ text }) => key(text)));
    const unseen = [
      ...[...blind('blindA.tsv'), ...blind('blindB.tsv')].map(({ text }) => text),
      ...[...several('severalA.tsv'), ...several('severalB.tsv')].map(({ text }) => text),
      ...[...crises('crisisA.tsv'), ...crises('crisisB.tsv')].map(({ text }) => text),
      ...notConsent('notConsentB.txt'),
    ];
    expect(unseen.filter((text) => trained.has(key(text)))).toEqual([]);
  });
});

describe('a file of examples', () => {
  test('has sections, comments and one message a line', () => {
    expect(parseExamples('# about\n[slang]\nbrp sih\n\n[short]\n#1\nrincian', 'bill_breakdown')).toEqual([
      { text: 'brp sih', label: 'bill_breakdown', slice: 'slang' },
      { text: '#1', label: 'bill_breakdown', slice: 'short' },
      { text: 'rincian', label: 'bill_breakdown', slice: 'short' },
    ]);
  });

  test('with an unknown section, or a message before the first, is refused by line', () => {
    expect(() => parseExamples('[slang]\na b\n[gaul]\nc', 'deny')).toThrow('deny, line 3: there is no section [gaul].');
    expect(() => parseExamples('halo', 'greeting')).toThrow('greeting, line 1');
  });
});
