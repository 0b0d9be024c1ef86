import type { refusal as source } from '../../id/replies/refusal.js';
import type { Words } from '../../words.js';

export const refusal: Words<typeof source> = {
  payment_below_interest:
    'That sum does not cover the first month of interest, {{limit}}, so the debt would not go down. Write a larger sum, or look at the relief options.',
  months_over_policy: 'That plan is longer than the limit of {{limit}} months. Write a larger sum or a shorter time.',
  amount_over_balance: 'That sum is more than it takes to pay everything off, {{limit}}. Write a smaller sum.',
  amount_not_positive: 'The sum must be above zero. Write it again, for example 750 ribu.',
  amount_not_whole: 'Write the sum in whole rupiah.',
  amount_too_large: 'That sum is too large for me to work with. Please check the figures.',
  months_not_positive: 'It must be at least 1 month. Write it again, for example 6 bulan.',
  rate_absurd: 'The interest rate on record is outside policy. Our staff need to check it; write "person".',
  nothing_owed: 'There is nothing to work out.',
  policy_missing: 'The terms for this date are not available yet. Our staff need to check; write "person".',
  end_before_start: 'That end date is before the first payment. Write a later date.',
  share_out_of_range: 'A share must be between 0 and 1, for example 0.25 for a quarter.',
  no_restructuring_method: 'Choose at least one way to restructure.',
  rate_not_lower: 'The new rate must be lower than the rate today.',
  months_not_longer: 'The new term must be longer than what is left of the term today.',
  equity_not_for_retail: 'A personal debt cannot be turned into a share in a business. Choose another way.',
  no_payment_difficulty:
    'From these figures the instalment can still be paid, so restructuring is not needed. If it is otherwise, write "person".',
  restructuring_avoids_downgrade:
    'From these figures the arrears and the instalment can be paid. Restructuring is not allowed only to avoid a lower credit grade.',
  payment_over_capacity:
    'The instalment after restructuring is still above what is safe to pay each month. Choose another way, or write "person".',
  segment_unknown:
    'The terms for this group of customers are not available yet. Our staff need to check; write "person".',
  count_not_whole: 'Write the count as a whole number, for example 0 or 2.',
  history_too_short:
    'There is not enough account history yet; at least {{limit}} months are needed. Our staff can help; write "person".',
  history_gap:
    'The account history does not have an entry for every month. Our staff need to check it; write "person".',
  name_unknown: 'Our terms do not have that choice. Our staff can help; write "person".',
  payment_below_principal:
    'Those instalments give back less than the loan, {{limit}}, so there is no interest to work out. Please check the sums.',
  flows_same_sign: 'There must be money in and money out to work out a rate. Please check the figures.',
  flows_too_many: 'That is too many payments to work out at once; the most is {{limit}}.',
  rate_not_found: 'No rate fits those payments. Please check the figures.',
  rate_not_single:
    'More than one rate fits those payments, so there is no certain answer. Our staff can help; write "person".',
  grace_too_long: 'That grace period is too long; it can be at most {{limit}} months. Write a shorter time.',
  out_of_order: 'The dates or instalments are not in order. Please check them.',
  order_incomplete: 'The order of payment must name fees, penalty, interest and principal once each.',
  principal_before_interest: 'A payment goes to interest before principal, unless the bank agrees to another order.',
  ratios_zero: 'The shares to divide by must be more than zero.',
  id_repeated: 'Something owed is listed twice. Our staff need to check it; write "person".',
  debt_unknown: 'The debt you chose is not on the list. Please choose one that is.',
  charge_not_on_card:
    'There is card spending on a loan that is not a card. Our staff need to check it; write "person".',
  portfolio_empty: 'There is no credit to work out yet.',
};
