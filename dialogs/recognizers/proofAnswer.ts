import { bareProofWords } from '../../locales/id/payments.js';
import { recognizeControl } from './control.js';
import { standardWords } from './normalize.js';
import { isDenial } from './wordPattern.js';
import { recognizeYesNo } from './yesNo.js';

/**
 * Tells whether an answer only says that there is a receipt ('some': "ada", "ya") or that there is none ('none': "tidak
 * ada", "belum", "lewati"); undefined when it tells what stands on it. "no 77120" is a number, not a no.
 */
export function recognizeBareProof(text: string): 'some' | 'none' | undefined {
  const words = standardWords(text);
  const isBare = words.every((word) => bareProofWords.has(word));
  if (recognizeControl(text) === 'skip' || (isBare && words.some(isDenial))) return 'none';
  return isBare || recognizeYesNo(text) === 'yes' ? 'some' : undefined;
}
