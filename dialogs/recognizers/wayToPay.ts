import { conceptWords } from '../../locales/id/concepts.js';
import { channelLeads, forgottenWords } from '../../locales/id/payments.js';
import { recognizeControl } from './control.js';
import { normalize, standardWords } from './normalize.js';
import { recognizeOption } from './option.js';

/** Which way to pay a message names: one of those listed, another, or none that is remembered. */
export type WayToPay = { readonly kind: 'listed'; readonly index: number } | { readonly kind: 'other' | 'forgotten' };

/** Reads how something was paid: "lewat atm", "brimo", "lupa". Undefined when the message says nothing of it. */
export function recognizeWayToPay(text: string, labels: readonly string[]): WayToPay | undefined {
  const words = normalize(text).split(' ');
  const bare = words.filter((word) => !channelLeads.has(word)).join(' ');
  const index = recognizeOption(text, labels) ?? recognizeOption(bare, labels);
  if (index !== undefined) return { kind: 'listed', index };
  const standard = standardWords(text);
  if (recognizeControl(text) === 'skip' || standard.some((word) => forgottenWords.has(word)))
    return { kind: 'forgotten' };
  const named = [...words, ...standard].some((word) => conceptWords.get(word)?.includes('channel') === true);
  return named ? { kind: 'other' } : undefined;
}
