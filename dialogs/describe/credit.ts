import type { TurnContext } from 'botbuilder';
import { type CreditStanding, gradeRanges } from '../../engine/creditStanding.js';
import type { Account, Grade } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { Dispute } from '../ports/disputes.js';
import { dayText, words } from '../replies.js';
import type { Agreement } from '../services.js';
import { debtName } from './debt.js';

/** A grade by its name: 2 is "Dalam Perhatian Khusus". */
function gradeName(context: TurnContext, grade: Grade): string {
  return words(context, `credit.grade${grade}`);
}

/** The grade of one debt: on record or estimated, the days, and what the days alone would lead to. */
export function describeStanding(context: TurnContext, { facility }: Account, standing: CreditStanding): string {
  const { byDays, daysPastDue, grade, next, source } = standing;
  const heading = words(context, source === 'recorded' ? 'credit.recorded' : 'credit.estimate', {
    date: dayText(context, standing.asOf),
    debt: debtName(context, facility),
    reference: facility.reference,
    grade,
    name: gradeName(context, grade),
  });
  const days =
    daysPastDue === 0 ? words(context, 'credit.onTime') : words(context, 'credit.days', { days: daysPastDue });
  const estimate =
    byDays === grade ? [] : [words(context, 'credit.byDays', { grade: byDays, name: gradeName(context, byDays) })];
  const ahead =
    next === null
      ? []
      : [words(context, 'credit.next', { grade: next.grade, name: gradeName(context, next.grade), day: next.fromDay })];
  return [heading, [days, ...estimate].join(' '), ...ahead].join('\n');
}

/** What holds besides for a debt with relief in force or an objection under way; undefined for every other. */
export function describeCircumstances(
  context: TurnContext,
  agreement: Agreement | undefined,
  dispute: Dispute | undefined,
  policy: Pick<Policy, 'regrading'>,
): string | undefined {
  const lines = [
    ...(agreement === undefined
      ? []
      : [
          words(context, 'credit.agreement', {
            agreement: agreement.reference,
            periods: policy.regrading.periods,
          }),
        ]),
    ...(dispute === undefined ? [] : [words(context, 'credit.disputed', { dispute: dispute.reference })]),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The five grades with their days past due, and that the official one does not come from days alone. */
export function describeGrades(context: TurnContext, policy: Pick<Policy, 'kolektibilitas'>): string {
  const lines = gradeRanges(policy).map(({ from, grade, to }) => {
    const about = { grade, name: gradeName(context, grade), from };
    if (to === null) return words(context, 'credit.rangeOver', about);
    return to === from ? words(context, 'credit.rangeOne', about) : words(context, 'credit.range', { ...about, to });
  });
  return [words(context, 'credit.ranges'), ...lines].join('\n');
}

/** What usually helps, and that it is no promise. */
export function describeImprovement(context: TurnContext): string {
  return [
    words(context, 'credit.improveIntro'),
    words(context, 'credit.improveTime'),
    words(context, 'credit.improveArrears'),
    words(context, 'credit.improveLetter'),
    words(context, 'credit.improveCard'),
    words(context, 'credit.improveMinimum'),
    words(context, 'credit.improveContact'),
  ].join('\n');
}

/** What SLIK is, who corrects it and when it is brought up to date. */
export function describeSlik(context: TurnContext, { slik }: Pick<Policy, 'slik'>): string {
  return [
    words(context, 'credit.slikWhat'),
    words(context, 'credit.slikMonthly', { day: slik.reportedByDay }),
    words(context, 'credit.slikTimes', { days: slik.clearingWorkingDays, months: slik.historyMonths }),
  ].join('\n');
}
