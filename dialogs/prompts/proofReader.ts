import { hasFiles } from '../dispute/files.js';
import { maskIdentifiers } from '../recognizers/maskIdentifiers.js';
import { recognizeBareProof } from '../recognizers/proofAnswer.js';
import { bubble, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

const longestProof = 300;

/** Reads what stands on the receipt of a payment, identifiers masked; null when there is nothing to write. */
export function readProof({ context, text }: ReaderInput): Reading<string | null> {
  const written = text.trim();
  const bare = recognizeBareProof(text);
  // A file without words has been taken by the flow already.
  if (bare === 'none' || (written === '' && hasFiles(context))) return { kind: 'answer', value: null };
  if (bare === 'some') return { kind: 'again', reply: bubble(words(context, 'payment.retryProof')) };
  return { kind: 'answer', value: maskIdentifiers(written).slice(0, longestProof) };
}
