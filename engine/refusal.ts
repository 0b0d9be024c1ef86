/** The closed list of reasons for which the engine says an expected no. Every code has a sentence in locales/. */
export const refusalCodes = [
  'payment_below_interest',
  'months_over_policy',
  'amount_over_balance',
  'amount_not_positive',
  'amount_not_whole',
  'amount_too_large',
  'months_not_positive',
  'rate_absurd',
  'nothing_owed',
  'policy_missing',
  'end_before_start',
  'share_out_of_range',
  'no_restructuring_method',
  'rate_not_lower',
  'months_not_longer',
  'equity_not_for_retail',
  'no_payment_difficulty',
  'restructuring_avoids_downgrade',
  'payment_over_capacity',
  'segment_unknown',
  'count_not_whole',
  'history_too_short',
  'history_gap',
  'name_unknown',
  'payment_below_principal',
  'flows_same_sign',
  'flows_too_many',
  'rate_not_found',
  'rate_not_single',
  'grace_too_long',
  'out_of_order',
  'order_incomplete',
  'principal_before_interest',
  'ratios_zero',
  'id_repeated',
  'debt_unknown',
  'charge_not_on_card',
  'portfolio_empty',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** An expected no: `code` says why, `field` names the input at fault, `limit` is the bound that was crossed as text. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly field?: string;
  readonly limit?: string;
}

/** Makes a Refusal; `limit` is a number, day or other bound as text. */
export function refuse(code: RefusalCode, field?: string, limit?: string): Refusal {
  return {
    kind: 'refusal',
    code,
    ...(field === undefined ? {} : { field }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** Whether the engine said no. */
export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}
