import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { featureSpace, featuresOf } from '../../../../dialogs/recognizers/intents/features.js';
import { scoresOf, softmax } from '../../../../dialogs/recognizers/intents/linearModel.js';
import { packModels, unpackModels } from '../../../../dialogs/recognizers/intents/modelFile.js';
import { trainModels } from '../../../../dialogs/recognizers/intents/trainModels.js';

const lines: readonly (readonly [string, string])[] = [
  ['thanks', 'makasih banyak'],
  ['thanks', 'terima kasih ya kak'],
  ['thanks', 'nuhun pisan'],
  ['thanks', 'suwun mbak'],
  ['greeting', 'halo selamat pagi'],
  ['greeting', 'pagi min'],
  ['greeting', 'sampurasun'],
  ['greeting', 'assalamualaikum'],
  ['affirm', 'iya betul'],
  ['affirm', 'ya lanjut'],
  ['crisis', 'saya mau mengakhiri hidup'],
  ['notCrisis', 'hp saya mati'],
  ['notConsent', 'iya tapi nanti'],
];
const examples = Array.from({ length: 4 }, () => lines)
  .flat()
  .map(([label, text]) => ({ label, text, slice: 'casual' as const }));

describe('training', () => {
  test('the same examples give the same bytes', () => {
    expect(packModels(trainModels(examples, 'v1')).equals(packModels(trainModels(examples, 'v1')))).toBe(true);
  });

  test('what was written is read back and says the same', () => {
    const trained = trainModels(examples, 'v1');
    const read = unpackModels(packModels(trained));
    expect(read.version).toBe('v1');
    for (const text of ['makasih', 'pagi semua', 'iya']) {
      const vector = featuresOf(text);
      expect([...scoresOf(read.intents, vector)]).toEqual([...scoresOf(trained.intents, vector)]);
      expect([...scoresOf(read.crisis, vector)]).toEqual([...scoresOf(trained.crisis, vector)]);
    }
  });

  test('bytes that are cut short or something else are refused', () => {
    const bytes = packModels(trainModels(examples, 'v1'));
    expect(() => unpackModels(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => unpackModels(Buffer.from('halo dunia, ini bukan model'))).toThrow();
    expect(() => unpackModels(Buffer.alloc(0))).toThrow();
  });
});

describe('features', () => {
  test('are the same for the same text, whatever was read before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 50 }), (text, other) => {
        const first = featuresOf(text);
        featuresOf(other);
        const second = featuresOf(text);
        expect([...second.places]).toEqual([...first.places]);
        expect([...second.weights]).toEqual([...first.weights]);
      }),
    );
  });

  test('name each place once, inside the space, with a finite weight', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { places, weights } = featuresOf(text);
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place) => place < featureSpace)).toBe(true);
        expect(weights.every((weight) => Number.isFinite(weight) && weight > 0)).toBe(true);
      }),
    );
  });
});

test('probabilities sum to one and keep the order of the scores', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 30 }), (scores) => {
      const chances = [...softmax(Float64Array.from(scores), 0.7)];
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      const best = scores.indexOf(Math.max(...scores));
      expect(chances[best]).toBe(Math.max(...chances));
    }),
  );
});
