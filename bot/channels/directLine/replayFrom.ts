import type { Sessions } from '../../sessions/sessions.js';

/**
 * Where a reader who has seen everything up to `watermark` goes on. A watermark beyond the end of the log comes from
 * before the log was lost (in-memory sessions after a restart): such a reader starts over instead of waiting forever.
 */
export async function replayFrom(sessions: Sessions, conversationId: string, watermark: number): Promise<number> {
  if (watermark === 0) return 0;
  const [entry] = await sessions.activities(conversationId, watermark - 1, 1);
  return entry === undefined ? 0 : watermark;
}
