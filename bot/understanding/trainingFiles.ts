import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, parseExamples } from '../../dialogs/recognizers/intents/examples.js';

/**
 * Reads every example of a locales folder: `LANGUAGE/intents/NAME.txt`, in a fixed order. The label of an example is the
 * name of its file. Throws with file and line where a file cannot be read as examples.
 */
export function readExamples(locales: string): readonly Example[] {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((language) => {
      const folder = join(locales, language, 'intents');
      const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
      return files
        .sort()
        .flatMap((name) => parseExamples(readFileSync(join(folder, name), 'utf8'), name.replace(/\.txt$/, '')));
    });
}
