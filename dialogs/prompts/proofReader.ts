import { hasFiles } from '../dispute/files.js';
import { recognizeControl } from '../recognizers/control.js';
import { maskIdentifiers } from '../recognizers/maskIdentifiers.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

const longestProof = 300;

/** Reads what stands on the receipt of a payment, identifiers masked; null when there is nothing to write. */
export function readProof({ context, text }: ReaderInput): Reading<string | null> {
  const written = text.trim();
  // "no 123456" is a number, not a no.
  const bare = /\p{Nd}/u.test(text) ? 'unclear' : recognizeYesNo(text);
  const nothing = recognizeControl(text) === 'skip' || bare === 'no';
  // The flow has taken the file already.
  if (nothing || (written === '' && hasFiles(context))) return { kind: 'answer', value: null };
  // A bare "ya" says that there is something and does not tell it.
  if (written === '' || bare === 'yes') return { kind: 'again', reply: bubble(words(context, 'payment.retryProof')) };
  return { kind: 'answer', value: maskIdentifiers(written).slice(0, longestProof) };
}
