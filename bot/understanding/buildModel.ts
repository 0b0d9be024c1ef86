/**
 * Trains the classifiers of understanding: `node buildModel.js LOCALES OUT [BEFORE]`. What was trained before from the
 * very same examples and code is used again. Run by the build; nothing else imports this file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isHeldBack } from '../../dialogs/recognizers/intents/examples.js';
import { packModels, unpackModels } from '../../dialogs/recognizers/intents/modelFile.js';
import { trainModels } from '../../dialogs/recognizers/intents/trainModels.js';
import { readExamples } from './trainingFiles.js';

const here = dirname(fileURLToPath(import.meta.url));
const rooms = join(here, '..', '..');
/** Code and words that decide what is learnt from an example. */
const teachers = [
  'dialogs/recognizers/intents/examples.js',
  'dialogs/recognizers/intents/features.js',
  'dialogs/recognizers/intents/linearModel.js',
  'dialogs/recognizers/intents/trainModel.js',
  'dialogs/recognizers/intents/trainModels.js',
  'dialogs/recognizers/normalize.js',
  'locales/id/concepts.js',
  'locales/id/lexicon.js',
];

function contentHash(locales: string): string {
  const hash = createHash('sha256');
  for (const file of teachers) hash.update(readFileSync(join(rooms, file)));
  for (const language of ['en', 'id'])
    for (const name of readdirSync(join(locales, language, 'intents')).sort())
      hash.update(`${language}/${name}\0`).update(readFileSync(join(locales, language, 'intents', name)));
  return hash.digest('hex').slice(0, 16);
}

function trainedBefore(file: string | undefined, version: string): Buffer | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  try {
    return unpackModels(bytes).version === version ? bytes : undefined;
  } catch {
    // Written by another version of this file, or cut short: trained again.
    return undefined;
  }
}

const [locales, out, before] = process.argv.slice(2);
if (locales === undefined || out === undefined) throw new Error('buildModel LOCALES OUT [BEFORE]');
const version = contentHash(locales);
const examples = readExamples(locales).filter(({ text }) => !isHeldBack(text));
writeFileSync(out, trainedBefore(before, version) ?? packModels(trainModels(examples, version)));
