/** What cp1252 (the encoding of the standard PDF fonts) holds beyond ASCII and Latin-1. */
const beyondLatin1 = new Set('ƒ–—‘’‚“”„†‡•…€‰‹›ˆ™Œœ˜ŠšŸŽž');

/** Letters and signs without a decomposition that have a plain twin. */
const twins: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  ʼ: '’',
  ʻ: '‘',
  '′': '’',
};

const prints = (letter: string) => /[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff]/.test(letter) || beyondLatin1.has(letter);

/**
 * Turns any text into what the standard fonts can print: accents they lack are dropped ('Ḥasan' is 'Hasan'), invisible
 * controls and direction marks vanish, line breaks become spaces, and what is left over becomes '?'.
 * @returns the text, and whether a letter was lost so that the document can say so.
 */
export function printable(text: string): { readonly text: string; readonly lost: boolean } {
  let lost = false;
  let result = '';
  for (const letter of text.normalize('NFC').replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')) {
    if (prints(letter)) result += letter;
    else if (/[\s\p{Cc}]/u.test(letter)) result += ' ';
    else {
      const plain = twins[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
      const known = [...plain].every(prints);
      lost ||= !known;
      result += known ? plain : '?';
    }
  }
  return { text: result.replace(/ {2,}/g, ' ').trim(), lost };
}
