import type pg from 'pg';
import type { Letter, LetterService } from '../../dialogs/ports/letters.js';
import type { DocumentLink, TurnInfo } from '../../dialogs/services.js';
import type { Account } from '../../engine/facility.js';
import { payoff } from '../../engine/payoff.js';
import { isRefusal } from '../../engine/refusal.js';
import type { PayoffLetterContent } from '../documents/payoffLetter.js';
import { accountOf } from './accounts.js';
import { debtorById } from './debtors.js';
import { type DocumentKind, documentLink, type LinkTo, storeDocument } from './documents.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant } from './values.js';

interface LetterParts {
  readonly pool: pg.Pool;
  readonly linkTo: LinkTo;
  /** Must not use the pool: it runs inside the transaction. */
  readonly renderPayoffLetter: (content: PayoffLetterContent, verifyUrl: string) => Promise<Buffer>;
  readonly verifyUrl: (reference: string) => string;
  readonly random?: RandomInt;
}

interface LetterRow {
  readonly reference: string;
  readonly kind: DocumentKind;
}

/** The letters a debtor was given, and the one that says that a debt is paid off. */
export class LetterRecords implements LetterService {
  readonly #parts: LetterParts;

  constructor(parts: LetterParts) {
    this.#parts = parts;
  }

  async list(debtorId: string): Promise<readonly Letter[]> {
    return withClient(this.#parts.pool, async (client) => {
      const { rows } = await client.query<LetterRow>(
        'select reference, kind from documents where debtor_id = $1 order by created_at desc, reference limit 20',
        [debtorId],
      );
      return rows;
    });
  }

  async again(debtorId: string, reference: string): Promise<DocumentLink | undefined> {
    return withClient(this.#parts.pool, async (client) => {
      const { rows } = await client.query<LetterRow>(
        'select reference, kind from documents where reference = $1 and debtor_id = $2',
        [reference, debtorId],
      );
      const [row] = rows;
      return row === undefined ? undefined : documentLink(this.#parts.linkTo, row.kind, row.reference);
    });
  }

  async payoffLetter(
    turn: TurnInfo,
    debtorId: string,
    facilityId: string,
  ): Promise<{ readonly kind: 'issued'; readonly document: DocumentLink } | { readonly kind: 'refused' }> {
    const { linkTo, pool } = this.#parts;
    const effect = `letters.payoff:${facilityId}`;
    const made = await onceInTurn<{ reference: string | null }>(pool, turn.id, effect, async (client) => {
      await client.query('select from facilities where id = $1 for update', [facilityId]);
      const account = await accountOf(client, debtorId, facilityId);
      const last = account === undefined ? undefined : paidOffOn(account, turn);
      if (account === undefined || last === undefined) return { reference: null };
      const known = await client.query<LetterRow>(
        `select reference, kind from documents
         where debtor_id = $1 and kind = 'payoff_letter' and content->'facility'->>'id' = $2
           and content->>'paidOffOn' = $3 order by created_at limit 1`,
        [debtorId, facilityId, last],
      );
      return { reference: known.rows[0]?.reference ?? (await this.#issue(client, turn, debtorId, account, last)) };
    });
    if (made.reference === null) return { kind: 'refused' };
    return { kind: 'issued', document: documentLink(linkTo, 'payoff_letter', made.reference) };
  }

  async #issue(
    client: pg.ClientBase,
    turn: TurnInfo,
    debtorId: string,
    { facility }: Account,
    last: string,
  ): Promise<string> {
    const { renderPayoffLetter, verifyUrl, random = secureRandomInt } = this.#parts;
    const reference = await newReference(client, 'SL', random);
    const debtor = await debtorById(client, debtorId);
    const { rows } = await client.query<{ reference: string }>(
      `select reference from agreements where facility_id = $1 and status in ('in_force', 'fulfilled')
       order by accepted_at desc limit 1`,
      [facility.id],
    );
    const content: PayoffLetterContent = {
      schema: 1,
      reference,
      asOf: turn.today.toString(),
      issuedAt: isoInstant(turn.now),
      creditor: facility.currentCreditor,
      originalCreditor: facility.originalCreditor,
      soldOn: facility.soldOn?.toString() ?? null,
      debtor: { name: debtor.name, customerNumber: debtor.customerNumber },
      facility: {
        id: facility.id,
        product: facility.product,
        numberEnding: facility.number.replaceAll(/[^0-9A-Za-z]/g, '').slice(-4),
      },
      paidOffOn: last,
      agreement: rows[0]?.reference ?? null,
    };
    const pdf = await renderPayoffLetter(content, verifyUrl(reference));
    await storeDocument(client, {
      reference,
      kind: 'payoff_letter',
      debtorId,
      content,
      pdf,
      createdAt: turn.now,
    });
    return reference;
  }
}

/** The ISO day of the last posting of a debt without balance; undefined while anything is owed or nothing was posted. */
function paidOffOn(account: Account, { today }: TurnInfo): string | undefined {
  const left = payoff(account, today);
  if (!isRefusal(left) || left.code !== 'nothing_owed') return undefined;
  return account.ledger
    .filter(({ kind }) => kind === 'payment' || kind === 'waiver')
    .map(({ date }) => date.toString())
    .toSorted()
    .at(-1);
}
