import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';
import { type Deadline, workingDaysAfter } from './workingDays.js';

export const complaintForms = ['oral', 'written'] as const;
export type ComplaintForm = (typeof complaintForms)[number];

/** A complaint as received; a chat counts as written (domain.md §2). */
export interface ComplaintInput {
  readonly form: ComplaintForm;
  readonly receivedOn: Temporal.PlainDate;
  /** When the bank asked for documents; null: none are missing. */
  readonly documentsAskedOn: Temporal.PlainDate | null;
  /** When the documents were complete; null: not yet, or none were missing. */
  readonly documentsCompleteOn: Temporal.PlainDate | null;
  readonly policy: Pick<Policy, 'complaints' | 'holidays'>;
}

/** When the bank answers and what must happen before. Deadlines that do not apply are null. */
export interface ComplaintDeadlines {
  readonly kind: 'complaintDeadlines';
  /** The day after which the working days of the answer are counted. */
  readonly countedFrom: Temporal.PlainDate;
  readonly answerBy: Deadline;
  /** The answer when the bank extends, and the last day on which it may tell the consumer that it does. */
  readonly extended: { readonly answerBy: Deadline; readonly tellBy: Deadline } | null;
  readonly documentsBy: Deadline | null;
  /** True when the documents did not come in time: the bank need not go on. */
  readonly documentsLate: boolean;
}

/**
 * The deadlines of a complaint in working days (POJK 22/2023; the numbers are the policy's): an answer to an oral or a
 * written one, the one extension of a written one told before the first deadline ends, and the consumer's time to
 * complete documents. The answer is counted from the day after receipt, or after the documents were complete. A year
 * without a holiday table is named in the deadline, never guessed.
 *
 * Refuses documents that were asked for before the complaint, or complete before they were asked for ('out_of_order').
 */
export function complaintDeadlines(input: ComplaintInput): ComplaintDeadlines | Refusal {
  const { documentsAskedOn: asked, documentsCompleteOn: complete, form, policy, receivedOn } = input;
  if (asked !== null && compareDays(asked, receivedOn) < 0) {
    return refuse('out_of_order', 'documentsAskedOn', receivedOn.toString());
  }
  if (complete !== null && (asked === null || compareDays(complete, asked) < 0)) {
    return refuse('out_of_order', 'documentsCompleteOn', (asked ?? receivedOn).toString());
  }
  const { documentWorkingDays, extensionWorkingDays, oralWorkingDays, writtenWorkingDays } = policy.complaints;
  const countedFrom = complete ?? receivedOn;
  const days = form === 'oral' ? oralWorkingDays : writtenWorkingDays;
  const answerBy = workingDaysAfter(countedFrom, days, policy);
  const documentsBy = asked === null ? null : workingDaysAfter(asked, documentWorkingDays, policy);
  const longer = () => workingDaysAfter(countedFrom, days + extensionWorkingDays, policy);
  return {
    kind: 'complaintDeadlines',
    countedFrom,
    answerBy,
    extended: form === 'oral' ? null : { answerBy: longer(), tellBy: answerBy },
    documentsBy,
    documentsLate: documentsBy !== null && complete !== null && compareDays(complete, documentsBy.day) > 0,
  };
}
