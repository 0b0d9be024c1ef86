import { crisisExceptions, crisisPhrases } from '../../locales/id/controls.js';
import { standardWords } from './normalize.js';

function phrase(text: string): string {
  return ` ${standardWords(text).join(' ')} `;
}

const crises = crisisPhrases.map(phrase);
const exceptions = crisisExceptions.map(phrase);

/** Tells whether a message hints at self-harm. Dying phones and dying of laughter do not. */
export function hasCrisisPhrase(text: string): boolean {
  const words = phrase(text);
  const cleared = exceptions.reduce((rest, exception) => rest.replaceAll(exception, ' | '), words);
  return crises.some((crisis) => cleared.includes(crisis));
}
