import type { Attachment } from 'botbuilder';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { type Upload, type UploadService, uploadLimits } from '../../dialogs/ports/uploads.js';
import { maskIdentifiers } from '../../dialogs/recognizers/maskIdentifiers.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { sha256 } from '../hash.js';
import { fileKind } from './fileKind.js';
import { inTransaction, withClient } from './transaction.js';
import { isoInstant, storableText } from './values.js';

/** A file as a channel hands it in. `bytes` is null when the channel stopped reading because it was too large. */
export interface IncomingFile {
  readonly name: string;
  /** What the sender calls it; only shown, never believed. */
  readonly claimedType: string;
  readonly bytes: Uint8Array | null;
  /** In bytes, as far as it was read. */
  readonly size: number;
}

/** What nobody has taken within this time is let go. */
const keptHours = 24;
/** Of one conversation, so that nobody can fill the records: the oldest make room. */
const keptPerConversation = 4 * uploadLimits.files;
const longestName = 100;

interface UploadRow {
  readonly id: string;
  readonly name: string;
  readonly fault: 'empty' | 'too_large' | 'wrong_type' | null;
}

/** Files that came with messages. */
export class UploadRecords implements UploadService {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /**
   * Holds the files of a message and gives what stands for them in its activity. What is empty, too large or no image or
   * PDF by its content is noted without its bytes. Files nobody took for a day, and the oldest beyond a conversation's
   * room, are let go.
   */
  async hold(
    conversationId: string,
    files: readonly IncomingFile[],
    now: Temporal.Instant,
  ): Promise<readonly Attachment[]> {
    return inTransaction(this.#pool, async (client) => {
      const held: Attachment[] = [];
      for (const file of files) held.push(await insert(client, conversationId, file, now));
      await client.query('delete from uploads where received_at < $1', [
        isoInstant(now.subtract({ hours: keptHours })),
      ]);
      await client.query(
        `delete from uploads where id in (
           select id from uploads where conversation_id = $1 order by received_at desc, id offset $2)`,
        [conversationId, keptPerConversation],
      );
      return held;
    });
  }

  async look(turn: TurnInfo, ids: readonly string[]): Promise<readonly Upload[]> {
    const { rows } = await withClient(this.#pool, (client) =>
      client.query<UploadRow>(
        `select id, name, fault from uploads where conversation_id = $1 and id = any($2::text[])
         order by array_position($2::text[], id)`,
        [turn.conversationId, ids],
      ),
    );
    return rows.map(({ id, name, fault }) =>
      fault === null ? { kind: 'kept', id, name } : { kind: 'refused', name, code: fault },
    );
  }

  async forget(turn: TurnInfo, ids: readonly string[]): Promise<void> {
    await withClient(this.#pool, (client) =>
      client.query('delete from uploads where conversation_id = $1 and id = any($2::text[])', [
        turn.conversationId,
        ids,
      ]),
    );
  }
}

async function insert(
  client: pg.ClientBase,
  conversationId: string,
  file: IncomingFile,
  now: Temporal.Instant,
): Promise<Attachment> {
  const { bytes, claimedType, size } = file;
  const name = tidyName(file.name);
  const kind = bytes === null ? undefined : fileKind(bytes);
  const fault =
    bytes === null || size > uploadLimits.bytes
      ? 'too_large'
      : size === 0
        ? 'empty'
        : kind === undefined
          ? 'wrong_type'
          : null;
  const content = fault === null && bytes !== null ? [kind, Buffer.from(bytes), sha256(bytes)] : [null, null, null];
  const { rows } = await client.query<{ id: string }>(
    `insert into uploads (conversation_id, name, size, fault, content_type, bytes, sha256, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [conversationId, name, size, fault, ...content, isoInstant(now)],
  );
  return { name, contentType: claimedType, content: { uploadId: rows[0]?.id } };
}

/** A name without folders, control signs and the numbers that people put into the names of their scans. */
function tidyName(name: string): string {
  const last = storableText(name).split(/[\\/]/).at(-1) ?? '';
  const plain = maskIdentifiers(last.replace(/\p{C}/gu, '').trim());
  if (plain.length <= longestName) return plain === '' ? 'berkas' : plain;
  const ending = /\.\w{1,5}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, longestName - ending.length)}${ending}`;
}
