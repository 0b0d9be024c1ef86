import { plain } from './normalize.js';

const wrapping = /^[\s"'*_([]+|[\s"'*_)\].!]+$/g;

function bare(text: string): string {
  return plain(text).replace(wrapping, '').replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Tells whether a message is exactly the phrase of acceptance. Only capitals, repeated spaces and punctuation around
 * the phrase may differ; one more word, a question mark, trailing dots or an emoji make it something else.
 */
export function isConsentPhrase(text: string, phrase: string): boolean {
  const wanted = bare(phrase);
  return wanted !== '' && !/\.\s*\.|\u2026/.test(text) && bare(text) === wanted;
}
