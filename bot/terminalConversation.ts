import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { localFiles } from './channels/localFiles.js';
import type { RecordsSnapshot, SentCode, TerminalConversation } from './channels/terminal.js';
import type { Clock } from './clock.js';
import type { DemoCodeSender } from './identity/demoCodeSender.js';
import { recordsSnapshot } from './records/snapshot.js';
import { UploadRecords } from './records/uploads.js';
import type { Inbound, LoggedActivity, Sessions } from './sessions/sessions.js';
import type { TurnRunner } from './sessions/turnRunner.js';

export interface TerminalConversationParts {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly runner: TurnRunner;
  readonly codes: DemoCodeSender;
  readonly clock: Clock & { set?: (instant: Temporal.Instant) => void };
  readonly channel: 'web' | 'whatsapp';
  readonly userId: string;
}

const pageSize = 1000;

/** One conversation with the bot inside this process: what the terminal and the replayer of transcripts speak through. */
export function terminalConversation(parts: TerminalConversationParts): TerminalConversation & { readonly id: string } {
  const { pool, sessions, runner, codes, clock, channel, userId } = parts;
  const id = `terminal-${userId}`;
  const channelId = channel === 'whatsapp' ? 'whatsapp' : 'directline';
  const from = { id: userId, name: '', role: 'user' };
  const uploads = new UploadRecords(pool);
  const receive = async (inbound: Inbound): Promise<void> => {
    const files = await localFiles(inbound.activity.attachments ?? []);
    const attachments = files.length === 0 ? [] : await uploads.hold(id, files, clock.now());
    await runner.receive(id, {
      ...inbound,
      activity: { ...inbound.activity, ...(files.length === 0 ? {} : { attachments: [...attachments] }), channelId },
    });
    await runner.idle();
  };
  return {
    id,
    userId,
    receive,
    clock: { set: (instant) => clock.set?.(instant) },
    async join() {
      await sessions.open(id, userId, clock.now());
      // WhatsApp knows no joining: there the bot speaks when spoken to.
      if (channel === 'web')
        await receive({
          id: 'welcome',
          activity: { type: 'conversationUpdate', from, membersAdded: [{ id: userId, name: '' }] },
        });
    },
    activities: (after: number): Promise<readonly LoggedActivity[]> => sessions.activities(id, after, pageSize),
    onCode(listener: (sent: SentCode) => void) {
      codes.subscribe(({ conversationId, code }) => {
        if (conversationId === id) listener({ code });
      });
    },
    recordsSnapshot: async (): Promise<RecordsSnapshot> => recordsSnapshot(pool),
  };
}
