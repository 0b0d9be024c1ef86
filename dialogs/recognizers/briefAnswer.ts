import { allParts, filesDone, unknown } from '../../locales/id/disputeWords.js';
import { standardWords } from './normalize.js';

type Recognizer = (text: string) => boolean;

/** Recognises a message that is wholly one of these phrases, in any spelling. */
function oneOf(phrases: readonly string[]): Recognizer {
  const known = new Set(phrases.map((phrase) => standardWords(phrase).join(' ')));
  return (text) => known.has(standardWords(text).join(' '));
}

/** "selesai", "sudah semua", "ga ada": nothing more is handed in. */
export const isThrough = oneOf(filesDone);

/** "ga tau", "lupa": the question cannot be answered. */
export const isUnsure = oneOf(unknown);

/** "semua", "dua-duanya": all that was shown. */
export const isEverything = oneOf(allParts);
