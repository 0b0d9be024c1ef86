import type pg from 'pg';
import type { TurnInfo } from '../../dialogs/services.js';
import { isoInstant } from './values.js';

/** A file handed in with an objection, without its bytes. */
export interface EvidenceFile {
  readonly number: number;
  readonly name: string;
  readonly contentType: string;
  readonly sha256: string;
}

/** A file handed in, as an officer looks at it. */
export interface EvidenceContent extends EvidenceFile {
  readonly bytes: Buffer;
}

interface EvidenceRow {
  readonly number: number;
  readonly name: string;
  readonly content_type: string;
  readonly sha256: string;
}

/**
 * Moves held files of this conversation to an objection, after those it has, and gives them. Files that are no longer
 * held are left out. Inside the caller's transaction.
 */
export async function takeEvidence(
  client: pg.ClientBase,
  turn: TurnInfo,
  dispute: string,
  uploadIds: readonly string[],
): Promise<readonly EvidenceFile[]> {
  const { rows } = await client.query<EvidenceRow>(
    `with taken as (
       delete from uploads where conversation_id = $2 and id = any($3::text[]) and fault is null returning *
     )
     insert into dispute_evidence (dispute, number, name, content_type, bytes, sha256, received_at)
     select $1, (select count(*) from dispute_evidence where dispute = $1)
         + row_number() over (order by array_position($3::text[], id)),
       name, content_type, bytes, sha256, $4
     from taken
     returning number, name, content_type, sha256`,
    [dispute, turn.conversationId, uploadIds, isoInstant(turn.now)],
  );
  return rows.map(fileOf).sort((a, b) => a.number - b.number);
}

/** The files of an objection with their bytes, for the bank's side. */
export async function evidenceOf(client: pg.ClientBase, dispute: string): Promise<readonly EvidenceContent[]> {
  const { rows } = await client.query<EvidenceRow & { readonly bytes: Buffer }>(
    'select * from dispute_evidence where dispute = $1 order by number',
    [dispute],
  );
  return rows.map((row) => ({ ...fileOf(row), bytes: row.bytes }));
}

const fileOf = (row: EvidenceRow): EvidenceFile => ({
  number: row.number,
  name: row.name,
  contentType: row.content_type,
  sha256: row.sha256,
});

/** What the audit keeps of files: their hashes, no names. */
export const evidenceHashes = (files: readonly EvidenceFile[]): readonly string[] => files.map(({ sha256 }) => sha256);
