import { conceptWords } from '../../locales/id/concepts.js';
import { spellings, yesNoWords } from '../../locales/id/lexicon.js';
import { normalize, standardWords } from './normalize.js';

const lists = [yesNoWords.yes, yesNoWords.no, yesNoWords.defer, yesNoWords.filler, yesNoWords.unknowing];
const known = new Set([
  ...conceptWords.keys(),
  ...[...spellings].flatMap(([written, standard]) => [written, ...standard.split(' ')]),
  ...lists.flatMap((words) => [...words]),
]);

/** Tells whether a message holds no word that is known at all: "asdf qwer". What was meant can only be asked. */
export function isNoise(text: string): boolean {
  const written = normalize(text).match(/\p{L}+/gu) ?? [];
  return ![...written, ...standardWords(text)].some((word) => known.has(word));
}
