import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { DocumentLink, DocumentService, TurnInfo } from '../../dialogs/services.js';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { BillStatementContent } from '../documents/billStatementContent.js';
import { accountOf } from './accounts.js';
import { type DebtorRecord, debtorById } from './debtors.js';
import { documentLink, type LinkTo, storeDocument } from './documents.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant } from './values.js';

interface BillStatementParts {
  readonly pool: pg.Pool;
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
  /** Must not use the pool: it runs inside the transaction. */
  readonly renderBillStatement: (content: BillStatementContent, verifyUrl: string) => Promise<Buffer>;
  /** Where anybody can check a paper by its reference. */
  readonly verifyUrl: (reference: string) => string;
  readonly linkTo: LinkTo;
  readonly random?: RandomInt;
}

/** Makes the papers that a debtor asks for. */
export class BillStatements implements DocumentService {
  readonly #parts: BillStatementParts;

  constructor(parts: BillStatementParts) {
    this.#parts = parts;
  }

  /** The bill of one facility as of today, as a paper. Throws when the facility is not this debtor's. */
  async billStatement(turn: TurnInfo, debtorId: string, facilityId: string): Promise<DocumentLink> {
    const { linkTo, policyOn, pool, renderBillStatement, verifyUrl } = this.#parts;
    const random = this.#parts.random ?? secureRandomInt;
    const effect = `documents.billStatement:${facilityId}`;
    const { reference } = await onceInTurn(pool, turn.id, effect, async (client) => {
      const account = await accountOf(client, debtorId, facilityId);
      if (account === undefined) throw new Error('A statement was asked for a debt that is not this debtor’s.');
      const debtor = await debtorById(client, debtorId);
      const made = await newReference(client, 'TG', random);
      const content = statementOf(turn, made, debtor, account, policyOn(turn.today));
      const pdf = await renderBillStatement(content, verifyUrl(made));
      const stored = { reference: made, kind: 'bill_statement', debtorId, content, pdf, createdAt: turn.now } as const;
      await storeDocument(client, stored);
      return { reference: made };
    });
    return documentLink(linkTo, 'bill_statement', reference);
  }
}

function statementOf(
  turn: TurnInfo,
  reference: string,
  debtor: DebtorRecord,
  account: Account,
  policy: Policy,
): BillStatementContent {
  const { facility } = account;
  const owed = bill(account, turn.today, policy);
  const billed = new Set(owed.lines.flatMap((line) => line.instalments));
  return {
    schema: 1,
    reference,
    asOf: owed.asOf.toString(),
    issuedAt: isoInstant(turn.now),
    creditor: facility.currentCreditor,
    originalCreditor: facility.originalCreditor,
    soldOn: facility.soldOn?.toString() ?? null,
    debtor: { name: debtor.name, customerNumber: debtor.customerNumber },
    facility: { product: facility.product, numberEnding: facility.number.replaceAll(/[^0-9A-Za-z]/g, '').slice(-4) },
    basis: owed.basis,
    lines: owed.lines.map(({ kind, amount, instalments }) => ({ kind, amount, instalments })),
    total: owed.total,
    penalties: owed.penalties.map(({ instalment, base, dailyRate, days, amount }) => ({
      instalment,
      base,
      dailyRate,
      days,
      amount,
    })),
    instalments: account.instalments
      .filter((instalment) => billed.has(instalment.number))
      .map((instalment) => ({ ...instalment, dueDate: instalment.dueDate.toString() })),
    paymentsSince: owed.paymentsSince?.toString() ?? null,
    daysPastDue: owed.daysPastDue,
    grade: owed.grade,
    gradeSource: owed.gradeSource,
  };
}
