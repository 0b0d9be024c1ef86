import { consentBreakers, consentDoubts, takingWords } from '../../../locales/id/consent.js';
import { normalize, plain, standardWords } from '../normalize.js';

/** A phrase is looked for in standard words, or, when its ending carries the meaning ("sepertinya"), as it stands. */
interface Phrase {
  readonly text: string;
  readonly asItStands: boolean;
}

const breakers = consentBreakers.map(phrase);
const doubts = consentDoubts.map(phrase);
const openMarks = /[?？]|\.\.|…|[👎❌✖🙅🚫🤔😂🤣🙄😒🙃]/u;

function phrase(text: string): Phrase {
  const asItStands = text.endsWith('nya');
  return { text: ` ${asItStands ? text : standardWords(text).join(' ')} `, asItStands };
}

/**
 * Says what in a message speaks against reading it as consent: `broken` by a question mark, a condition, a hedge or a
 * delay; `doubtful` by a denial, a question word, somebody else or another day; else `none`.
 */
export function consentDoubt(text: string): 'none' | 'doubtful' | 'broken' {
  if (openMarks.test(plain(text))) return 'broken';
  const standard = ` ${standardWords(text).join(' ')} `;
  const written = ` ${(normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const has = ({ text: words, asItStands }: Phrase): boolean => (asItStands ? written : standard).includes(words);
  if (breakers.some(has)) return 'broken';
  return doubts.some(has) ? 'doubtful' : 'none';
}

/** Tells whether a message has a word of taking: "ambil", "setuju", "deal". */
export function takes(text: string): boolean {
  return standardWords(text).some((word) => takingWords.has(word));
}
