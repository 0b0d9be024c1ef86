import { monthNames, unitWords } from '../../locales/id/lexicon.js';
import { readSmallNumber } from './numberWords.js';

/** A word, number or sign of a message, in standard spelling, and the place in the message it came from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const calendarWord = /^(?:tanggal|hari|minggu|bulan|tahun)$/;
const unit = /^(?:hari|minggu|bulan|tahun|pekan)$/;

type WordAt = (index: number) => string | undefined;

interface Spoken {
  readonly text: string;
  readonly next: number;
}

/** Reads a year said in words: "seribu sembilan ratus delapan puluh delapan", "dua ribu enam". */
function readYear(wordAt: WordAt, at: number): Spoken | undefined {
  const thousands = wordAt(at) === 'seribu' ? 1 : wordAt(at) === 'dua' && wordAt(at + 1) === 'ribu' ? 2 : 0;
  if (thousands === 0) return undefined;
  const from = at + thousands;
  const rest = readSmallNumber(wordAt, from);
  const value = thousands * 1000 + (rest?.value ?? 0);
  return value >= 1900 && value < 2100 ? { text: String(value), next: from + (rest?.words ?? 0) } : undefined;
}

/** "tanggal dua lima" is the 25th; "tanggal dua tiga" may be the 2nd or the 3rd as well. */
function readDigits(wordAt: WordAt, at: number): Spoken | undefined {
  const [tens, ones] = [unitWords.get(wordAt(at) ?? ''), unitWords.get(wordAt(at + 1) ?? '')];
  if (tens === undefined || ones === undefined || tens < 1 || tens > 3) return undefined;
  if (readSmallNumber(wordAt, at + 1)?.words !== 1) return undefined;
  return { text: ones === tens + 1 ? `${tens}-${ones}` : `${tens}${ones}`, next: at + 2 };
}

function readDay(wordAt: WordAt, at: number): Spoken | undefined {
  const previous = wordAt(at - 1) ?? '';
  const year = monthNames.has(previous) ? readYear(wordAt, at) : undefined;
  if (year !== undefined) return year;
  const digits = previous === 'tanggal' ? readDigits(wordAt, at) : undefined;
  if (digits !== undefined) return digits;
  const number = readSmallNumber(wordAt, at);
  if (number === undefined || number.value >= 100) return undefined;
  const next = at + number.words;
  const after = wordAt(next) ?? '';
  const second = readSmallNumber(wordAt, next);
  const counts = unit.test(after) || (second !== undefined && unit.test(wordAt(next + second.words) ?? ''));
  const linked = /^(?:atau|sampai|dan)$/.test(after) && readSmallNumber(wordAt, next + 1) !== undefined;
  const named = monthNames.has(previous) || monthNames.has(after) || calendarWord.test(previous);
  const listed = /^(?:atau|sampai|dan)$/.test(previous) && /^\d+$/.test(wordAt(at - 2) ?? '');
  if (!named && !counts && !linked && !listed) return undefined;
  const money = /^(?:ribu|juta|rb|jt|ratus)$/.test(after);
  return money && !named
    ? undefined
    : { text: String(number.value).padStart(monthNames.has(previous) ? 2 : 1, '0'), next };
}

/**
 * Writes days said in words in digits: "lima mei delapan puluh delapan" → "5 mei 88", "tanggal dua puluh lima" →
 * "tanggal 25", "dua hari" → "2 hari". Everything else stays as it is.
 */
export function spokenDays(pieces: readonly Piece[]): readonly Piece[] {
  const written: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const from = at;
    const piece = pieces[at];
    if (piece === undefined) break;
    const spoken = readDay((index) => (index < from ? written.at(index - from)?.text : pieces[index]?.text), at);
    const next = spoken?.next ?? at + 1;
    written.push(
      spoken === undefined ? piece : { ...piece, text: spoken.text, end: pieces[next - 1]?.end ?? piece.end },
    );
    at = next;
  }
  return written;
}

/** Writes every number below a hundred that is said in words in digits, for an answer that is a day of the month. */
export function spokenNumbers(words: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readSmallNumber((index) => words[index], at);
    written.push(number === undefined || number.value >= 100 ? (words[at] ?? '') : String(number.value));
    at += number?.words ?? 1;
  }
  return written;
}
