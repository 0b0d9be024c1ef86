import { monthNames } from '../../locales/id/lexicon.js';
import { readSmallNumber } from './numberWords.js';

const calendarWord = /^(?:tgl|tggl|tanggal|hari|minggu|bulan|tahun)$/;

/** Reads a year said in words: "seribu sembilan ratus delapan puluh delapan", "dua ribu enam". */
function readYear(words: readonly string[], at: number): { value: number; next: number } | undefined {
  const wordAt = (index: number): string | undefined => words[index];
  let thousands = 0;
  let next = at;
  if (words[at] === 'seribu') {
    thousands = 1;
    next = at + 1;
  } else if (words[at] === 'dua' && words[at + 1] === 'ribu') {
    thousands = 2;
    next = at + 2;
  }
  if (thousands === 0) return undefined;
  const rest = readSmallNumber(wordAt, next);
  const value = thousands * 1000 + (rest?.value ?? 0);
  return value >= 1900 && value < 2100 ? { value, next: next + (rest?.words ?? 0) } : undefined;
}

/**
 * Writes days said in words in digits: "lima mei delapan puluh delapan" → "5 mei 88", "tanggal dua puluh lima" →
 * "tanggal 25". Everything else stays as it is; a text without such words comes back unchanged.
 */
export function spokenDay(text: string): string {
  const words = text.split(' ');
  const wordAt = (index: number): string | undefined => words[index];
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const previous = written.at(-1) ?? '';
    const year = monthNames.has(previous) ? readYear(words, at) : undefined;
    const number = year === undefined ? readSmallNumber(wordAt, at) : undefined;
    const next = at + (number?.words ?? 1);
    const isDay =
      number !== undefined &&
      number.value < 100 &&
      (monthNames.has(previous) || monthNames.has(words[next] ?? '') || calendarWord.test(previous));
    written.push(
      year !== undefined
        ? String(year.value)
        : isDay
          ? String(number.value).padStart(previous in monthNames ? 2 : 1, '0')
          : (words[at] ?? ''),
    );
    at = year?.next ?? (isDay ? next : at + 1);
  }
  return written.join(' ');
}
