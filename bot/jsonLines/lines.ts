/** The longest line that is read, in bytes; so memory has a bound whatever comes in. */
export const maxLineBytes = 16 * 1024 * 1024;

/** One line without its line end, counted from 1; or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'line_too_long' | 'not_json' };

const lineFeed = 0x0a;

/**
 * Splits a stream of UTF-8 at line feeds; each chunk of the stream gives the lines that end in it. A byte order mark in
 * front is dropped by the decoder; a carriage return is white space to JSON. A line past `maxBytes` is let go of as it
 * comes in. Bytes that are not UTF-8 are 'not_json': they are never changed into something else.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes = maxLineBytes,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const finish = (): Line => {
    number += 1;
    const [only] = pieces;
    const bytes = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
    const isTooLong = size > maxBytes;
    pieces = [];
    size = 0;
    if (isTooLong) return { number, fault: 'line_too_long' };
    try {
      return { number, text: decoder.decode(bytes) };
    } catch {
      return { number, fault: 'not_json' };
    }
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
