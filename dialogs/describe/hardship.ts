import type { TurnContext } from 'botbuilder';
import type { Facility } from '../../engine/facility.js';
import type { HardshipReason } from '../hardshipReasons.js';
import type { HardshipStory } from '../ports/hardship.js';
import { rupiah, words } from '../replies.js';
import { debtName } from './debt.js';

/** Reasons by their names, in the order they were told. */
export function describeReasons(context: TurnContext, reasons: readonly HardshipReason[]): string {
  return reasons.map((reason) => words(context, `hardship.reason.${reason}`)).join(', ');
}

/** What a person at the bank would read, line by line; what was not told is left out. */
export function describeSituation(context: TurnContext, facility: Facility, story: HardshipStory): string {
  const { household, income, necessities, reasons, since, told, until } = story;
  const lines = [
    ...(told === null
      ? []
      : [
          words(context, 'hardship.summaryReasons', {
            reasons: reasons.length > 0 ? describeReasons(context, reasons) : words(context, 'hardship.reason.other'),
          }),
        ]),
    ...(since === null ? [] : [words(context, 'hardship.summarySince', { since })]),
    ...(until === null ? [] : [words(context, 'hardship.summaryUntil', { until })]),
    ...(household.length === 0
      ? []
      : [
          words(context, 'hardship.summaryHousehold', {
            people: household.map((member) => words(context, `hardship.household.${member}`)).join(', '),
          }),
        ]),
    ...(income === null ? [] : [words(context, 'hardship.summaryIncome', { income: rupiah(income) })]),
    ...(necessities === null
      ? []
      : [words(context, 'hardship.summaryNecessities', { necessities: rupiah(necessities) })]),
  ];
  const heading = words(context, 'hardship.summary', {
    debt: debtName(context, facility),
    reference: facility.reference,
  });
  return [heading, ...(lines.length === 0 ? [words(context, 'hardship.summaryNothing')] : lines)].join('\n');
}
