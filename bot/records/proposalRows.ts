import type pg from 'pg';
import type { PlanFrom, Proposal, ProposalStatus } from '../../dialogs/ports/proposals.js';
import { dayOf } from './values.js';

export interface ProposalRow {
  readonly id: string;
  readonly reference: string;
  readonly debtor_id: string;
  readonly facility_id: string;
  readonly conversation_id: string;
  readonly user_id: string;
  readonly channel: string;
  readonly status: ProposalStatus;
  readonly payment: number;
  readonly months: number;
  readonly first_due_date: string;
  readonly agreeable_payment: number | null;
  readonly agreeable_months: number | null;
  readonly agreeable_first_due_date: string | null;
  readonly level: number;
  readonly answer_by: string | null;
  readonly valid_until: string | null;
  readonly answered_at: string | null;
  readonly note: string | null;
}

export const proposalColumns = `id, reference, debtor_id, facility_id, conversation_id, user_id, channel, status, payment,
  months, first_due_date, agreeable_payment, agreeable_months, agreeable_first_due_date, level, answer_by, valid_until,
  answered_at, note`;

export function proposalOf(row: ProposalRow): Proposal {
  return {
    id: row.id,
    reference: row.reference,
    facilityId: row.facility_id,
    status: row.status,
    asked: { payment: row.payment, months: row.months, firstDueDate: dayOf(row.first_due_date) },
    agreeable: agreeableOf(row),
    level: row.level,
    answerBy: row.answer_by === null ? null : dayOf(row.answer_by),
    validUntil: row.valid_until === null ? null : dayOf(row.valid_until),
    answered: row.answered_at !== null,
    note: row.note,
  };
}

function agreeableOf(row: ProposalRow): PlanFrom | null {
  const { agreeable_payment: payment, agreeable_months: months, agreeable_first_due_date: first } = row;
  return payment === null || months === null || first === null ? null : { payment, months, firstDueDate: dayOf(first) };
}

/** A proposal that was not replaced; undefined when it is not this debtor's. */
export async function proposalById(
  client: pg.ClientBase,
  debtorId: string,
  id: string,
): Promise<ProposalRow | undefined> {
  const { rows } = await client.query<ProposalRow>(
    `select ${proposalColumns} from proposals
     where id = $1 and debtor_id = $2 and replaced_at is null for update`,
    [id, debtorId],
  );
  return rows[0];
}
