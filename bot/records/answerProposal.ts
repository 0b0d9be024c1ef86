import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { PlanFrom } from '../../dialogs/ports/proposals.js';
import { proposedTerms } from '../../engine/agreedTerms.js';
import { bill } from '../../engine/bill.js';
import { offerValidUntil } from '../../engine/offerValidity.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal } from '../../engine/refusal.js';
import { accountOf } from './accounts.js';
import { appendAudit } from './audit.js';
import { type ProposalRow, proposalColumns } from './proposalRows.js';
import { inTransaction } from './transaction.js';
import { isoInstant, storableText } from './values.js';

/** What a person at the bank decides on a proposal. `approve` takes the plan as asked, `counter` names another. */
export interface ProposalAnswer {
  readonly reference: string;
  /** Who answers, as the audit names them: 'officer:ID'. */
  readonly officer: string;
  readonly decision: 'approve' | 'counter' | 'decline';
  readonly counter?: PlanFrom;
  /** A sentence to the debtor. */
  readonly note?: string;
}

/** Where the debtor is told, or why the answer was not taken. */
export type AnswerOutcome =
  | {
      readonly kind: 'answered';
      readonly conversationId: string;
      readonly userId: string;
      readonly channel: 'web' | 'whatsapp';
    }
  /** `unknown`: no such proposal, or replaced. `not_waiting`: answered or withdrawn. `no_terms`: it cannot be agreed on as it is. */
  | { readonly kind: 'refused'; readonly code: 'unknown' | 'not_waiting' | 'no_terms' };

/**
 * Writes down a person's answer to a proposal, once: approved and countered plans can be agreed on for as long as an
 * offer of that day. The debtor is told by the conversation.
 */
export async function answerProposal(
  pool: pg.Pool,
  answer: ProposalAnswer,
  about: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate; readonly policy: Policy },
): Promise<AnswerOutcome> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<ProposalRow>(
      `select ${proposalColumns} from proposals where reference = $1 and replaced_at is null for update`,
      [answer.reference],
    );
    const [row] = rows;
    if (row === undefined) return { kind: 'refused', code: 'unknown' };
    if (row.status !== 'waiting') return { kind: 'refused', code: 'not_waiting' };
    const plan = agreedPlan(row, answer);
    if (plan !== null && !(await canBeAgreed(client, row, plan, about))) return { kind: 'refused', code: 'no_terms' };
    if (plan === null && answer.decision !== 'decline') return { kind: 'refused', code: 'no_terms' };
    const status = plan === null ? 'declined' : answer.decision === 'approve' ? 'accepted' : 'countered';
    await client.query(
      `update proposals set status = $2, agreeable_payment = $3, agreeable_months = $4, agreeable_first_due_date = $5,
         valid_until = $6, answered_at = $7, answered_by = $8, note = $9 where id = $1`,
      [
        row.id,
        status,
        plan?.payment ?? null,
        plan?.months ?? null,
        plan?.firstDueDate.toString() ?? null,
        plan === null ? null : offerValidUntil(about.today, about.policy).toString(),
        isoInstant(about.now),
        answer.officer,
        answer.note === undefined ? null : storableText(answer.note),
      ],
    );
    await appendAudit(client, {
      at: about.now,
      event: 'proposal.answered',
      actor: answer.officer,
      subject: row.reference,
      detail: { facilityId: row.facility_id, status, payment: plan?.payment ?? null, months: plan?.months ?? null },
    });
    const channel = row.channel === 'whatsapp' ? 'whatsapp' : 'web';
    return { kind: 'answered', conversationId: row.conversation_id, userId: row.user_id, channel };
  });
}

function agreedPlan(row: ProposalRow, { counter, decision }: ProposalAnswer): PlanFrom | null {
  if (decision === 'decline') return null;
  if (decision === 'counter') return counter ?? null;
  return { payment: row.payment, months: row.months, firstDueDate: Temporal.PlainDate.from(row.first_due_date) };
}

async function canBeAgreed(
  client: pg.ClientBase,
  row: ProposalRow,
  { firstDueDate, months, payment }: PlanFrom,
  { policy, today }: { readonly today: Temporal.PlainDate; readonly policy: Policy },
): Promise<boolean> {
  const account = await accountOf(client, row.debtor_id, row.facility_id);
  if (account === undefined || Temporal.PlainDate.compare(firstDueDate, today) <= 0) return false;
  const terms = proposedTerms({
    bill: bill(account, today, policy),
    annualRate: account.facility.planAnnualRate,
    firstDueDate,
    proposal: { payment, months },
    asOf: today,
    policy,
  });
  return !isRefusal(terms);
}
