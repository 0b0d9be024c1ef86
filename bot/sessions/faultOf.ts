import { createHash } from 'node:crypto';

/**
 * What the log may say of an error: its name, code and where it happened. Its message stays out, because messages quote
 * what people wrote.
 */
export function faultOf(error: unknown): { name: string; code?: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const name = error.name;
  return {
    name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    at: at.slice(0, 8).map((line) => line.trim()),
  };
}

/** A conversation in the log: a fingerprint, because a conversation's id may hold a phone number. */
export function traceOf(conversationId: string): { conversation: string } {
  return { conversation: createHash('sha256').update(conversationId).digest('hex').slice(0, 16) };
}
