import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntentRecognizer } from '../../dialogs/recognizers/intents/intentRecognizer.js';
import { unpackModels } from '../../dialogs/recognizers/intents/modelFile.js';

const name = 'intents.model';

/** Beside the compiled rooms, or in dist/ when the sources run as they are. */
const places = [`../../${name}`, `../../dist/${name}`].map((place) => fileURLToPath(new URL(place, import.meta.url)));

let loaded: IntentRecognizer | undefined;

/** Loads the classifiers that the build trained, once a process. Throws when there are none: then nothing was built. */
export function loadIntentRecognizer(): IntentRecognizer {
  loaded ??= load();
  return loaded;
}

function load(): IntentRecognizer {
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error(`${name} is missing: build first (npm run build).`);
  return new IntentRecognizer(unpackModels(readFileSync(file)));
}
