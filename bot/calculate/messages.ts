import type { RefusalCode } from '../../engine/refusal.js';

/** What this door itself says no to, before the engine is asked. */
export const doorCodes = [
  'not_json',
  'line_too_long',
  'request_invalid',
  'op_unknown',
  'field_missing',
  'field_unknown',
  'field_invalid',
  'choice_unknown',
  'list_too_short',
  'list_too_long',
  'text_too_short',
  'text_too_long',
  'not_a_number',
  'not_a_day',
  'not_a_moment',
  'amount_negative',
  'number_not_exact',
  'number_not_whole',
  'number_too_small',
  'number_too_large',
  'contract_broken',
  'internal',
] as const;

export type DoorCode = (typeof doorCodes)[number];

/** Every sentence that `rembuk calculate` says no with. {field} and {limit} are filled in. */
const messages: Readonly<Record<RefusalCode | DoorCode, string>> = {
  not_json: 'The line is not JSON.',
  line_too_long: 'The line is longer than {limit} bytes.',
  request_invalid: 'A line is {"id":…,"op":"…","inputs":{…}}, with nothing beside it.',
  op_unknown: 'There is no such op; rembuk calculate --schema lists them all.',
  field_missing: '{field} is missing.',
  field_unknown: '{field} is not an input of this op.',
  field_invalid: '{field} is not of the shape that rembuk calculate --schema shows.',
  choice_unknown: '{field} must be one of: {limit}.',
  list_too_short: '{field} must have at least {limit} members.',
  list_too_long: '{field} must have at most {limit} members.',
  text_too_short: '{field} must have at least {limit} characters.',
  text_too_long: '{field} must have at most {limit} characters.',
  not_a_number: '{field} must be a number written as decimal text, such as "1500000" or "0.10".',
  not_a_day: '{field} must be a day of the calendar, such as 2026-01-31.',
  not_a_moment: '{field} must be a moment with its offset, such as 2026-01-31T08:00:00+07:00.',
  amount_negative: '{field} must not be negative.',
  number_not_exact: '{field} must be decimal text: a JSON number with a fraction is not exact.',
  number_not_whole: '{field} must be a whole number.',
  number_too_small: '{field} must be at least {limit}.',
  number_too_large: '{field} must be at most {limit}.',
  contract_broken: '{field} has a contract that cannot be reckoned into instalments.',
  internal: 'The calculation failed. The reason is on standard error.',

  payment_below_interest: '{field} must be above the interest of the first month, {limit}.',
  months_over_policy: '{field} needs more than the {limit} months that policy allows.',
  amount_over_balance: '{field} must be at most what is owed, {limit}.',
  amount_not_positive: '{field} must be above {limit}.',
  amount_not_whole: '{field} must be whole rupiah.',
  amount_too_large: '{field} must be at most {limit}.',
  months_not_positive: '{field} must be a whole number of at least {limit}.',
  rate_absurd: '{field} must be a rate from 0 to what policy allows, {limit}.',
  nothing_owed: 'Nothing is owed.',
  policy_missing: 'No policy is in force on the day of {field}, {limit}.',
  end_before_start: '{field} must not be before the first payment, {limit}.',
  share_out_of_range: '{field} must be a share from 0 to {limit}.',
  no_restructuring_method: '{field} must name at least one method.',
  rate_not_lower: '{field} must be below the rate of today, {limit}.',
  months_not_longer: '{field} must be above the {limit} months that are left today.',
  equity_not_for_retail: 'A retail debt is never converted into equity.',
  no_payment_difficulty: 'Nothing is late and today’s instalment is within the safe amount, {limit}.',
  restructuring_avoids_downgrade:
    'Arrears and instalment are within the safe amount, {limit}: restructuring would only keep the grade up.',
  payment_over_capacity: 'The instalment after restructuring is above the safe amount, {limit}.',
  segment_unknown: 'The policy has no {field} of this name; it has: {limit}.',
  count_not_whole: '{field} must be a whole number that is not negative.',
  history_too_short: '{field} needs at least {limit} months.',
  history_gap: '{field} must have one entry for every month, oldest first.',
  name_unknown: '{field} names something that policy does not know: {limit}.',
};

/** The English sentence of a code. Without a field or limit the words fall back to "The input" and "the limit". */
export function messageOf(code: RefusalCode | DoorCode, field?: string, limit?: string): string {
  return messages[code].replaceAll('{field}', field ?? 'The input').replaceAll('{limit}', limit ?? 'the limit');
}
