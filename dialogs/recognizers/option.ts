import { unitWords } from '../../locales/id/lexicon.js';
import { normalize, standardWords } from './normalize.js';

const ordinals: ReadonlyMap<string, number> = new Map(
  ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan'].map(
    (word, index) => [word, index + 1],
  ),
);
const numberForm =
  /^(?:(?:saya )?(?:pilih|mau|ambil|yang|yg) )*(?:(?:no|nomor|nomer|nmr|opsi|pilihan|pilih|angka|menu|yang|yg|ke)[. -]*)?#?\(?(\d{1,2})[).]*(?: (?:aja|saja|deh|dong|ya|kak|pak|bu|min|lah))*[.!]*$/;
const letterForm =
  /^(?:(?:saya )?(?:pilih|mau|ambil|yang|yg) )*(?:paket|opsi|pilihan|pkt) ?([a-z])(?: (?:aja|saja|deh|dong|ya|kak|pak|bu|min|lah))*[.!]*$/;
const filler = /^(?:saya|pilih|mau|ambil|yang|nomor|nomer|no|opsi|pilihan|saja|deh|dong|iya|kak|pak|bu|min|lah)$/;

function key(text: string): string {
  return normalize(text)
    .replace(/^\s*\d{1,2}[.)]\s+/, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .replace(/\brp\s+(?=\d)/g, 'rp')
    .replace(/\s+/g, ' ')
    .trim();
}

function only(indexes: readonly number[]): number | undefined {
  return indexes.length === 1 ? indexes[0] : undefined;
}

function byNumber(message: string, count: number): number | undefined {
  const digits = numberForm.exec(message)?.[1];
  const words = standardWords(message).filter((word) => !filler.test(word));
  const spoken = words.length === 1 ? (ordinals.get(words[0] ?? '') ?? unitWords.get(words[0] ?? '')) : undefined;
  const number =
    digits === undefined ? (spoken ?? (words[0] === 'terakhir' && words.length === 1 ? count : 0)) : Number(digits);
  return number >= 1 && number <= count ? number - 1 : undefined;
}

function byLabel(typed: string, labels: readonly string[]): number | undefined {
  const keys = labels.map(key);
  const where = (test: (label: string) => boolean): readonly number[] =>
    keys.flatMap((label, index) => (label !== '' && test(label) ? [index] : []));
  const exact = where((label) => label === typed);
  if (exact.length > 0) return only(exact);
  if (typed.length < 2 || !/\p{L}/u.test(typed)) return undefined;
  return only(where((label) => label.startsWith(`${typed} `) || (typed.length >= 4 && label.startsWith(typed))));
}

/** The letter of a package: "B", "paket B". A label carries its letter as "Paket B" or "B". */
function byLetter(message: string, labels: readonly string[]): number | undefined {
  const letter = letterForm.exec(message)?.[1] ?? /^([a-z])[.)!]*$/.exec(message)?.[1];
  if (letter === undefined) return undefined;
  const carries = new RegExp(`^(?:(?:paket|opsi|pilihan|package|option) )?${letter}(?: |$)`, 'u');
  return only(labels.flatMap((label, index) => (carries.test(key(label)) ? [index] : [])));
}

/**
 * Tells which of the numbered `labels` a message picks, as an index from 0: by number ("2", "no 2", "yang kedua"), by
 * the label or its beginning, or by a package's letter. Undefined when it picks none or more than one.
 */
export function recognizeOption(text: string, labels: readonly string[]): number | undefined {
  const message = normalize(text);
  return byNumber(message, labels.length) ?? byLetter(message, labels) ?? byLabel(key(text), labels);
}
