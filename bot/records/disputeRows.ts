import type pg from 'pg';
import type { Dispute, DisputeCategory, DisputeStatus } from '../../dialogs/ports/disputes.js';
import { complaintDeadlines } from '../../engine/complaintDeadlines.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal } from '../../engine/refusal.js';
import type { Deadline } from '../../engine/workingDays.js';
import { dayOf } from './values.js';

export interface DisputeRow {
  readonly reference: string;
  readonly debtor_id: string;
  readonly facility_id: string;
  readonly category: DisputeCategory;
  readonly status: DisputeStatus;
  readonly received_on: string;
  readonly answer_by: string;
  readonly extended_answer_by: string;
  readonly unknown_years: readonly number[];
  readonly documents_asked_on: string | null;
  readonly documents_by: string | null;
  readonly note: string | null;
  readonly evidence: number;
}

/** To be followed by a condition on `d`. */
export const selectDisputes = `
  select d.*, (select count(*)::int from dispute_evidence e where e.dispute = d.reference) as evidence
  from disputes d`;

export function disputeOf(row: DisputeRow): Dispute {
  return {
    reference: row.reference,
    facilityId: row.facility_id,
    category: row.category,
    status: row.status,
    receivedOn: dayOf(row.received_on),
    answerBy: { day: dayOf(row.answer_by), unknownYears: row.unknown_years },
    extendedAnswerBy: dayOf(row.extended_answer_by),
    documentsBy: row.documents_by === null ? null : dayOf(row.documents_by),
    note: row.note,
    evidence: row.evidence,
  };
}

/** An objection by its register number, kept from others until the transaction ends; undefined when it is not there. */
export async function lockedDispute(client: pg.ClientBase, reference: string): Promise<DisputeRow | undefined> {
  await client.query('select from disputes where reference = $1 for update', [reference]);
  const { rows } = await client.query<DisputeRow>(`${selectDisputes} where d.reference = $1`, [reference]);
  return rows[0];
}

/** The days of a written complaint. */
export interface DisputeDays {
  readonly answerBy: Deadline;
  readonly extendedAnswerBy: Deadline;
  readonly documentsBy: Deadline | null;
}

/** The deadlines of a chat, which counts as written (domain.md §2). */
export function disputeDays(
  policy: Pick<Policy, 'complaints' | 'holidays'>,
  days: {
    readonly receivedOn: DisputeDayInput['receivedOn'];
    readonly askedOn?: DisputeDayInput['documentsAskedOn'];
    readonly completeOn?: DisputeDayInput['documentsCompleteOn'];
  },
): DisputeDays {
  const found = complaintDeadlines({
    form: 'written',
    receivedOn: days.receivedOn,
    documentsAskedOn: days.askedOn ?? null,
    documentsCompleteOn: days.completeOn ?? null,
    policy,
  });
  if (isRefusal(found)) throw new Error(`The days of an objection are out of order: ${found.code}.`);
  const { answerBy, documentsBy, extended } = found;
  return { answerBy, documentsBy, extendedAnswerBy: extended?.answerBy ?? answerBy };
}

type DisputeDayInput = Parameters<typeof complaintDeadlines>[0];

/** Years without a holiday table in any of the days told. */
export const unknownYearsOf = ({ answerBy, extendedAnswerBy }: DisputeDays): readonly number[] =>
  [...new Set([...answerBy.unknownYears, ...extendedAnswerBy.unknownYears])].sort((a, b) => a - b);
