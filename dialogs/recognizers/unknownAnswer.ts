import { unknownAnswers } from '../../locales/id/answers.js';
import { standardWords } from './normalize.js';

const phrase = (text: string): string => standardWords(text).join(' ');
const phrases = new Set(unknownAnswers.map(phrase));

/** Tells whether an answer is wholly "I do not know" or "there is none": "blm tau", "lupa", "ga ada". */
export function isUnknownAnswer(text: string): boolean {
  return phrases.has(phrase(text));
}
