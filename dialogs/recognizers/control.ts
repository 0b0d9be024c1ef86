import { controlFillers, controlPhrases } from '../../locales/id/controls.js';
import { squeeze, standardWords } from './normalize.js';

export type Control =
  | 'help'
  | 'cancel'
  | 'back'
  | 'repeat'
  | 'person'
  | 'restart'
  | 'skip'
  | 'why'
  | 'menu'
  | 'thanks'
  | 'greeting'
  | 'wait'
  | 'logout';

const phrases: ReadonlyMap<string, Control> = new Map(
  (Object.entries(controlPhrases) as [Control, readonly string[]][]).flatMap(([control, list]) =>
    list.map((phrase) => [withoutFillers(phrase), control] as const),
  ),
);

function withoutFillers(text: string): string {
  // "haloo" and "hallo" are one word.
  const words = standardWords(text).map(squeeze);
  const bare = words.filter((word) => !controlFillers.has(word));
  return (bare.length > 0 ? bare : words).join(' ');
}

/**
 * Reads a message that is wholly about the conversation itself: "batal", "ga jadi deh", "ulangi", "mau ngomong sama
 * orang". A longer message, or one that denies the word ("bukan mau batal"), is none of these.
 */
export function recognizeControl(text: string): Control | undefined {
  if (text.length > 120) return undefined;
  return phrases.get(withoutFillers(text));
}
