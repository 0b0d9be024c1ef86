import { correctionCues, slotNames } from '../../locales/id/slots.js';
import { recognizeAmounts } from './amount.js';
import { normalize, standardWords } from './normalize.js';

/** What of a debtor's own figures and words can be put right by its name. */
export type SlotName = keyof typeof slotNames;

/** Courtesies in front of a correction. */
const opening = /^(?:(?:oh|aduh|waduh|duh|maaf|mohon maaf|kak|pak|bu|min|mbak|mas|bang)[\s,.]+)+/;
/** "gajiku ganti jadi 3 juta" */
const changed = / (?:ganti|diganti|ubah|diubah|rubah|dirubah)(?: \S+)? (?:jadi|ke|to) /;
const cues = [...correctionCues].sort((a, b) => b.length - a.length);

function words(text: string): string {
  return ` ${standardWords(text).join(' ')} `;
}

/**
 * Tells whether a message puts something right that was said before: it begins like it ("eh bukan …", "ralat, …",
 * "maksud saya …"), or takes a sum back that was told ("1,5 juta, bukan 1 juta"). `told` are the sums told so far.
 */
export function isCorrection(text: string, told: readonly number[]): boolean {
  const message = normalize(text).replace(opening, '');
  // "ubah 2" picks a line of a review.
  if (/^\s*(?:ubah|ganti|change)\s+\d\s*$/.test(message)) return false;
  const start = words(message);
  if (cues.some((cue) => start.startsWith(words(cue)))) return standardWords(message).length > 1;
  if (changed.test(start)) return true;
  return (
    / bukan /.test(start) && recognizeAmounts(text).some((sum) => sum.kind === 'value' && told.includes(sum.value))
  );
}

/** Which of the named slots a message speaks of, by its name; undefined when it names none or several. */
export function namedSlot<Name extends SlotName>(text: string, names: readonly Name[]): Name | undefined {
  const spoken = names
    .flatMap((name) => slotNames[name].map((phrase) => ({ name, phrase: words(phrase) })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  let message = words(text);
  const found = new Set<Name>();
  for (const { name, phrase } of spoken) {
    if (!message.includes(phrase)) continue;
    found.add(name);
    // "cicilan lain" speaks of one thing, not of "cicilan" as well.
    message = message.replaceAll(phrase, ' | ');
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
