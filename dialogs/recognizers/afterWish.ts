import { afterWishes } from '../../locales/id/afterWishes.js';
import { standardWords } from './normalize.js';

/** Whether a message asks what would end a debt today, for the letter that it is paid off, or for letters given before. */
export function recognizeAfterWish(text: string): 'payoffLetter' | 'payoff' | 'letters' | undefined {
  const message = ` ${standardWords(text).join(' ')} `;
  return (['payoffLetter', 'payoff', 'letters'] as const).find((wish) => afterWishes[wish].test(message));
}
