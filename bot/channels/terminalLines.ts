import { StringDecoder } from 'node:string_decoder';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { parseInstant } from '../clock.js';

/** The longest line that is read, in characters; a machine that sends more is told so. */
export const MAX_LINE = 1_000_000;

/** What a machine may ask of the terminal, one per line. */
export type TerminalRequest =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'attachment'; readonly path: string }
  | { readonly kind: 'now'; readonly instant: Temporal.Instant }
  | { readonly kind: 'query' };

export interface TerminalFault {
  readonly kind: 'fault';
  readonly code: 'invalid_json' | 'invalid_line' | 'line_too_long' | 'attachment_unreadable' | 'turn_failed';
  readonly message: string;
}

const request = z.union([
  z.strictObject({ text: z.string() }).transform(({ text }): TerminalRequest => ({ kind: 'text', text })),
  z
    .strictObject({ attachment: z.string().min(1) })
    .transform(({ attachment }): TerminalRequest => ({ kind: 'attachment', path: attachment })),
  z.strictObject({ now: z.string() }).transform(({ now }, context): TerminalRequest => {
    const instant = parseInstant(now);
    if (instant !== undefined) return { kind: 'now', instant };
    context.addIssue({ code: 'custom', message: 'not an ISO moment' });
    return z.NEVER;
  }),
  z.strictObject({ query: z.literal('records') }).transform((): TerminalRequest => ({ kind: 'query' })),
]);

/** Reads one line of the machine's door: exactly one of the four requests, or what is wrong with it. */
export function readRequest(line: string): TerminalRequest | TerminalFault {
  if (line.length > MAX_LINE) {
    return { kind: 'fault', code: 'line_too_long', message: `A line holds at most ${MAX_LINE} characters.` };
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'fault', code: 'invalid_json', message: 'The line is not JSON.' };
  }
  const result = request.safeParse(value);
  if (result.success) return result.data;
  return {
    kind: 'fault',
    code: 'invalid_line',
    message:
      'A line is one of {"text": string}, {"attachment": path}, {"now": ISO 8601 moment} and {"query": "records"}, with nothing beside it.',
  };
}

/**
 * Splits a stream of UTF-8 into lines at line feeds only: node:readline would also split at U+2028, which JSON allows
 * inside a text. A line past MAX_LINE is cut just above it, so that it is seen to be too long without being kept.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  const tidy = (line: string): string => {
    const text = first && line.startsWith('\uFEFF') ? line.slice(1) : line;
    first = false;
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  };
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      const line = rest + part;
      rest = '';
      yield tidy(line);
    }
    rest += last.slice(0, Math.max(0, MAX_LINE + 2 - rest.length));
  }
  rest += decoder.end();
  if (rest !== '') yield tidy(rest);
}
