import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Line, linesOf } from './lines.js';

/** Answers are handed on in pieces of about this many characters. */
const pieceLength = 64 * 1024;

/** What answers a line: JSON without its line end. `isBad`: the line was at fault, or answering it failed. */
export interface LineAnswer {
  readonly text: string;
  readonly isBad: boolean;
}

export interface LineConversation {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  readonly answer: (line: Line) => LineAnswer;
}

/**
 * Answers JSON Lines line by line, in order, as they come in and as fast as they are taken off `output` (which stays
 * open). Memory does not grow with the number of lines. Says how many lines were at fault or failed.
 */
export async function answerLines(
  conversation: LineConversation,
): Promise<{ readonly lines: number; readonly bad: number }> {
  const { answer, input, output } = conversation;
  const count = { lines: 0, bad: 0 };
  async function* answers(): AsyncGenerator<string> {
    let piece = '';
    for await (const lines of linesOf(input)) {
      for (const line of lines) {
        const { isBad, text } = answer(line);
        count.lines += 1;
        if (isBad) count.bad += 1;
        piece += `${text}\n`;
        if (piece.length < pieceLength) continue;
        yield piece;
        piece = '';
      }
      // Whoever waits for an answer before the next question gets it.
      if (piece !== '') yield piece;
      piece = '';
    }
  }
  await pipeline(Readable.from(answers(), { highWaterMark: 1 }), output, { end: false });
  return count;
}
