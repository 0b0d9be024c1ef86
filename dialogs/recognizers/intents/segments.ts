import { wishJoints } from '../../../locales/id/joints.js';
import { plain, standardWords } from '../normalize.js';

/** A part of a message. `apart`: a full stop, a question mark or a joining word stands beside it, not just a comma or a shout. */
export interface Segment {
  readonly text: string;
  readonly apart: boolean;
}

/** Marks that end a sentence, then commas and shouts, then joining words; a mark between digits belongs to a number. */
const breaks = new RegExp(
  `([?;\\n]+|(?<!\\d)\\.+|\\.+(?!\\d))|(!+|(?<!\\d),+|,+(?!\\d))|((?<![\\p{L}\\p{N}])(?:${wishJoints.join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
);
const denial =
  /^(?:(?:saya|kak|pak|bu) )?(?:tidak|bukan|jangan)(?: (?:mau|minta|usah|perlu|ingin|soal|masalah|untuk|protes))?\b/;

/** Parts of a message that could each be a wish of their own, in order. */
export function segmentsOf(text: string): readonly Segment[] {
  const message = plain(text);
  const pieces: { text: string; before: boolean }[] = [];
  let start = 0;
  let before = false;
  for (const match of message.matchAll(breaks)) {
    pieces.push({ text: message.slice(start, match.index), before });
    before = match[2] === undefined;
    start = match.index + match[0].length;
  }
  pieces.push({ text: message.slice(start), before });
  return pieces
    .map((piece, index) => ({ text: piece.text.trim(), apart: piece.before || (pieces[index + 1]?.before ?? false) }))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment.text));
}

/** Tells whether a part takes a wish back to make room for the next: "bukan mau bayar", "ga usah dijelasin". */
export function isDenied(text: string): boolean {
  return denial.test(standardWords(text).join(' '));
}
