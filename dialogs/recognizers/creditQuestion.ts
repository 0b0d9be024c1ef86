import { improvePatterns, slikPatterns } from '../../locales/id/credit.js';
import { standardWords } from './normalize.js';
import { findPattern, wordPattern } from './wordPattern.js';

/** What a message about credit quality asks for: the grade itself, how it improves, or what SLIK is. */
export type CreditQuestion = 'grade' | 'improve' | 'slik';

const improve = improvePatterns.map(wordPattern);
const slik = slikPatterns.map(wordPattern);
/** Asking for one's own grade wins over the name of the register: "kol berapa saya di SLIK". */
const ownGrade = ['kol|kolektibilitas|kolek|status|grade berapa|apa|sekarang', 'berapa kol|kolektibilitas'].map(
  wordPattern,
);

/** Reads a message that is known to be about credit quality. */
export function creditQuestion(text: string): CreditQuestion {
  const words = standardWords(text);
  const has = (patterns: typeof slik): boolean => patterns.some((pattern) => findPattern(pattern, words) >= 0);
  if (has(improve)) return 'improve';
  if (has(ownGrade)) return 'grade';
  return has(slik) ? 'slik' : 'grade';
}
