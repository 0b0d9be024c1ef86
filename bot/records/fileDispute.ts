import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { DisputeDraft, DisputedItem } from '../../dialogs/ports/disputes.js';
import { uploadLimits } from '../../dialogs/ports/uploads.js';
import type { TurnInfo } from '../../dialogs/services.js';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { DisputeReceiptContent, ReceiptItem } from '../documents/disputeReceiptContent.js';
import { accountOf } from './accounts.js';
import { appendAudit } from './audit.js';
import { debtorById } from './debtors.js';
import { disputeDays, unknownYearsOf } from './disputeRows.js';
import { storeDocument } from './documents.js';
import { evidenceHashes, takeEvidence } from './evidence.js';
import { newReference, type RandomInt } from './references.js';
import { isoInstant, storableText } from './values.js';

export interface FileDisputeParts {
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
  /** Must not use the pool: it runs inside the transaction. */
  readonly renderReceipt: (content: DisputeReceiptContent, verifyUrl: string) => Promise<Buffer>;
  /** Where anybody can check a paper by its reference. */
  readonly verifyUrl: (reference: string) => string;
  readonly officePhone: string;
  readonly random: RandomInt;
}

/** Takes an objection down inside the caller's transaction: the row, its evidence, its receipt and the audit. */
export async function fileDispute(
  client: pg.ClientBase,
  turn: TurnInfo,
  debtorId: string,
  draft: DisputeDraft,
  parts: FileDisputeParts,
): Promise<{ readonly reference: string }> {
  const account = await accountOf(client, debtorId, draft.facilityId);
  if (account === undefined) throw new Error('An objection was made to a debt that is not this debtor’s.');
  if (draft.uploadIds.length > uploadLimits.files) throw new Error('An objection was made with too many files.');
  const policy = parts.policyOn(turn.today);
  const days = disputeDays(policy, { receivedOn: turn.today });
  const items = draft.items.map((item) => namedItem(account, item, turn.today, policy));
  const reference = await newReference(client, 'KB', parts.random);
  const explanation = storableText(draft.explanation);
  await client.query(
    `insert into disputes (reference, debtor_id, facility_id, category, explanation, amount, items, status, channel,
       user_id, conversation_id, received_on, received_at, answer_by, extended_answer_by, unknown_years)
     values ($1, $2, $3, $4, $5, $6, $7, 'received', $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      reference,
      debtorId,
      draft.facilityId,
      draft.category,
      explanation,
      draft.amount,
      JSON.stringify(draft.items),
      turn.channel,
      turn.userId,
      turn.conversationId,
      turn.today.toString(),
      isoInstant(turn.now),
      days.answerBy.day.toString(),
      days.extendedAnswerBy.day.toString(),
      JSON.stringify(unknownYearsOf(days)),
    ],
  );
  const evidence = await takeEvidence(client, turn, reference, draft.uploadIds);
  const debtor = await debtorById(client, debtorId);
  const { facility } = account;
  const content: DisputeReceiptContent = {
    schema: 1,
    reference,
    receivedAt: isoInstant(turn.now),
    channel: turn.channel,
    creditor: facility.currentCreditor,
    debtor: { name: debtor.name, customerNumber: debtor.customerNumber, phoneEnding: debtor.phoneEnding },
    facility: {
      product: facility.product,
      numberEnding: facility.number.replaceAll(/[^0-9A-Za-z]/g, '').slice(-4),
      reference: facility.reference,
    },
    officePhone: parts.officePhone,
    category: draft.category,
    explanation,
    amount: draft.amount,
    items,
    evidence: evidence.map(({ name, sha256 }) => ({ name, sha256 })),
    answerBy: days.answerBy.day.toString(),
    workingDays: policy.complaints.writtenWorkingDays,
    extendedAnswerBy: days.extendedAnswerBy.day.toString(),
    extensionWorkingDays: policy.complaints.extensionWorkingDays,
    unknownYears: unknownYearsOf(days),
  };
  const pdf = await parts.renderReceipt(content, parts.verifyUrl(reference));
  await storeDocument(client, { reference, kind: 'dispute_receipt', debtorId, content, pdf, createdAt: turn.now });
  await appendAudit(client, {
    at: turn.now,
    event: 'dispute.received',
    actor: `debtor:${debtorId}`,
    subject: reference,
    detail: {
      facilityId: draft.facilityId,
      category: draft.category,
      answerBy: content.answerBy,
      unknownYears: content.unknownYears,
      evidence: evidenceHashes(evidence),
    },
  });
  return { reference };
}

/** A part of the bill with what the paper says of it. Throws when the account has no such part. */
function namedItem(account: Account, item: DisputedItem, today: Temporal.PlainDate, policy: Policy): ReceiptItem {
  const missing = (): Error => new Error('An objection names a part that the bill does not have.');
  switch (item.kind) {
    case 'instalment': {
      const found = account.instalments.find(({ number }) => number === item.number);
      if (found === undefined) throw missing();
      const { dueDate, interest, number, principal } = found;
      return { kind: 'instalment', number, date: dueDate.toString(), amount: principal + interest };
    }
    case 'entry': {
      const found = account.ledger.find(({ id }) => id === item.id);
      if (found === undefined) throw missing();
      const { amount, date, description } = found;
      return { kind: 'entry', description, date: date.toString(), amount };
    }
    case 'line': {
      const found = bill(account, today, policy).lines.find(({ kind }) => kind === item.line);
      if (found === undefined) throw missing();
      return { kind: 'line', line: item.line, amount: found.amount };
    }
  }
}
