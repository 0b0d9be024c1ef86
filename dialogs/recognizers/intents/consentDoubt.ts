import { consentBreakers, consentDoubts } from '../../../locales/id/consent.js';
import { plain, standardWords } from '../normalize.js';

const breakers = consentBreakers.map(phrase);
const doubts = consentDoubts.map(phrase);
const openMarks = /[?？]|\.\.|…|[👎❌✖🙅🚫🤔😂🤣🙄😒🙃]/u;

function phrase(text: string): string {
  return ` ${standardWords(text).join(' ')} `;
}

/**
 * Says what in a message speaks against reading it as consent: `broken` by a question mark, a condition, a hedge or a
 * delay; `doubtful` by a denial, a question word, somebody else or the past; else `none`.
 */
export function consentDoubt(text: string): 'none' | 'doubtful' | 'broken' {
  if (openMarks.test(plain(text))) return 'broken';
  const words = phrase(text);
  if (breakers.some((breaker) => words.includes(breaker))) return 'broken';
  return doubts.some((doubt) => words.includes(doubt)) ? 'doubtful' : 'none';
}
