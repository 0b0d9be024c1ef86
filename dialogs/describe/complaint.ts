import type { TurnContext } from 'botbuilder';
import type { Policy } from '../../engine/policy.js';
import type { ComplaintReport } from '../ports/complaints.js';
import { words } from '../replies.js';

/** What is about to be registered, line by line; what was not told is left out. */
export function describeReport(context: TurnContext, report: ComplaintReport): string {
  const { contact, evidence, happened, what, who } = report;
  return [
    words(context, 'complaint.review'),
    words(context, 'complaint.reviewWhat', { what }),
    ...(happened === null ? [] : [words(context, 'complaint.reviewWhen', { happened })]),
    ...(who === null ? [] : [words(context, 'complaint.reviewWho', { who })]),
    ...(evidence === null ? [] : [words(context, 'complaint.reviewEvidence', { evidence })]),
    ...(contact === null ? [] : [words(context, 'complaint.reviewContact', { contact })]),
  ].join('\n');
}

/** The rights of whoever is contacted about money (POJK 22/2023 art. 62), with the days and hours of the policy. */
export function describeRights(context: TurnContext, contact: Policy['contact']): string {
  const clock = (time: string): string => words(context, 'complaint.clock', clockParts(time));
  return words(context, 'complaint.rights', {
    days: describeDays(context, contact.daysOfWeek),
    from: clock(contact.from),
    until: clock(contact.until),
  });
}

function clockParts(time: string): { readonly hour: string; readonly minute: string } {
  const [hour = '', minute = ''] = time.split(':');
  return { hour, minute };
}

/** "Senin sampai Sabtu" for days in a row, otherwise each by its name. */
function describeDays(context: TurnContext, days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const names = sorted.flatMap((day) => (isWeekday(day) ? [words(context, `complaint.day.${day}`)] : []));
  const [first, last] = [names[0], names.at(-1)];
  const inRow = sorted.every((day, index) => index === 0 || day === (sorted[index - 1] ?? 0) + 1);
  return inRow && first !== undefined && last !== undefined && names.length > 2
    ? words(context, 'complaint.dayRange', { first, last })
    : names.join(', ');
}

function isWeekday(day: number): day is 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return Number.isInteger(day) && day >= 1 && day <= 7;
}
