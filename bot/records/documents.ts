import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { DocumentLink } from '../../dialogs/services.js';
import { contentHash, sha256 } from '../hash.js';
import { appendAudit } from './audit.js';
import { withClient } from './transaction.js';
import { instantOf, isoInstant } from './values.js';

export type DocumentKind = 'agreement' | 'bill_statement' | 'payoff_letter' | 'dispute_receipt';

/** A paper as it was given out. */
export interface StoredDocument {
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly debtorId: string;
  readonly content: unknown;
  readonly contentSha256: string;
  readonly pdf: Buffer;
  readonly pdfSha256: string;
  readonly createdAt: Temporal.Instant;
}

/** `authentic`: we gave this paper out and it is as it was. `changed`: a byte differs. `unknown`: not a paper of ours. */
export type Authenticity = 'authentic' | 'changed' | 'unknown';

/** How a paper's name reads where it is downloaded. */
const names: Readonly<Record<DocumentKind, string>> = {
  agreement: 'perjanjian',
  bill_statement: 'rincian-tagihan',
  payoff_letter: 'surat-lunas',
  dispute_receipt: 'tanda-terima-keberatan',
};

/** Makes a signed link to a paper that works for a short while. */
export type LinkTo = (reference: string, name: string) => string;

/** The link to a paper, named after what it is: perjanjian-PJ-7K2M9X.pdf. */
export function documentLink(linkTo: LinkTo, kind: DocumentKind, reference: string): DocumentLink {
  const name = `${names[kind]}-${reference}.pdf`;
  return { reference, name, url: linkTo(reference, name) };
}

/**
 * Stores a paper with the hashes of its content and its bytes, inside the caller's transaction. The hashes go into the
 * audit too, so that a row rewritten together with its hashes is noticed.
 */
export async function storeDocument(
  client: pg.ClientBase,
  document: {
    readonly reference: string;
    readonly kind: DocumentKind;
    readonly debtorId: string;
    readonly content: object;
    readonly pdf: Buffer;
    readonly createdAt: Temporal.Instant;
  },
): Promise<void> {
  const content = contentHash(document.content);
  const pdf = sha256(document.pdf);
  await client.query(
    `insert into documents (reference, kind, debtor_id, content, content_sha256, pdf, pdf_sha256, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      document.reference,
      document.kind,
      document.debtorId,
      JSON.stringify(document.content),
      content,
      document.pdf,
      pdf,
      isoInstant(document.createdAt),
    ],
  );
  await appendAudit(client, {
    at: document.createdAt,
    event: 'document.stored',
    actor: `debtor:${document.debtorId}`,
    subject: document.reference,
    detail: { kind: document.kind, content, pdf },
  });
}

interface DocumentRow {
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly debtor_id: string;
  readonly content: unknown;
  readonly content_sha256: string;
  readonly pdf: Buffer;
  readonly pdf_sha256: string;
  readonly created_at: string;
}

/** The papers that were given out, and the proof that they are as they were. */
export class DocumentRecords {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** A paper by its reference, or undefined. */
  async get(reference: string): Promise<StoredDocument | undefined> {
    return withClient(this.#pool, (client) => read(client, reference));
  }

  /**
   * Whether a paper is as it was given out: content and bytes are hashed anew and held against the row and the audit.
   * With `bytes`, also whether that file is the one we gave out, to the byte.
   */
  async verify(reference: string, bytes?: Uint8Array): Promise<Authenticity> {
    return withClient(this.#pool, async (client) => {
      const document = await read(client, reference);
      if (document === undefined) return 'unknown';
      const content = contentHash(document.content);
      const pdf = sha256(document.pdf);
      const { rowCount: audited } = await client.query(
        `select from audit where subject = $1 and event = 'document.stored'
           and detail->>'content' = $2 and detail->>'pdf' = $3`,
        [reference, content, pdf],
      );
      const whole = content === document.contentSha256 && pdf === document.pdfSha256 && audited === 1;
      return whole && (bytes === undefined || sha256(bytes) === pdf) ? 'authentic' : 'changed';
    });
  }
}

async function read(client: pg.ClientBase, reference: string): Promise<StoredDocument | undefined> {
  const { rows } = await client.query<DocumentRow>('select * from documents where reference = $1', [reference]);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    reference: row.reference,
    kind: row.kind,
    debtorId: row.debtor_id,
    content: row.content,
    contentSha256: row.content_sha256,
    pdf: row.pdf,
    pdfSha256: row.pdf_sha256,
    createdAt: instantOf(row.created_at),
  };
}
