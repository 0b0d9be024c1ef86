/**
 * `npm run bench -- understand`: time of understanding a message, all of it and the intent alone, beside nlp.js trained on
 * the same lines in the same run; and what the classifiers cost to load.
 */
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { loadIntentRecognizer } from '../../bot/understanding/loadModel.js';
import { readExamples } from '../../bot/understanding/trainingFiles.js';
import { isHeldBack } from '../../dialogs/recognizers/intents/examples.js';
import { crisisFile, notConsentFile, notCrisisFile } from '../../dialogs/recognizers/intents/trainModels.js';
import { understand } from '../../dialogs/recognizers/understand.js';
import { trainNlpJs } from './nlpJs.js';

const rounds = 3;
const today = Temporal.PlainDate.from('2026-11-21');
const apart = [crisisFile, notCrisisFile, notConsentFile];

function median(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(3);
}

async function measure(texts: readonly string[], act: (text: string) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) {
      const start = performance.now();
      await act(text);
      // The first round warms up.
      if (round > 0) times.push(performance.now() - start);
    }
  return times.sort((a, b) => a - b);
}

function print(what: string, times: readonly number[], right: number | undefined): void {
  const accuracy = right === undefined ? '' : `, accuracy ${(right * 100).toFixed(1)}%`;
  console.log(`${what.padEnd(44)} median ${median(times, 0.5)} ms, p99 ${median(times, 0.99)} ms${accuracy}`);
}

globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const recognizer = loadIntentRecognizer();
const loaded = performance.now() - started;
const after = process.memoryUsage();
const megabytes = (after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed) / 2 ** 20;
console.log(`classifiers loaded in ${loaded.toFixed(1)} ms, ${megabytes.toFixed(1)} MB`);

const all = readExamples(fileURLToPath(new URL('../../locales', import.meta.url))).filter(
  ({ label }) => !apart.includes(label),
);
const training = all.filter(({ text }) => !isHeldBack(text));
const held = all.filter(({ text }) => isHeldBack(text));
const texts = held.map(({ text }) => text);
console.log(`${training.length} lines to train on, ${held.length} held back`);

const ours = held.filter(({ label, text }) => recognizer.recognize(text).intent === label).length / held.length;
print(
  'a message understood, with all its figures',
  await measure(texts, (text) => understand(text, today, recognizer)),
  ours,
);
print('its intents alone', await measure(texts, (text) => recognizer.recognize(text)), ours);

const nlpStarted = performance.now();
const nlp = await trainNlpJs(training);
console.log(`nlp.js trained in ${((performance.now() - nlpStarted) / 1000).toFixed(1)} s`);
let right = 0;
for (const { label, text } of held) {
  // nlp.js has no class for what it does not know, it says "None".
  const said = await nlp(text);
  if (said === label || (said === 'None' && label === 'out_of_scope')) right += 1;
}
print('nlp.js, intent alone', await measure(texts, nlp), right / held.length);
