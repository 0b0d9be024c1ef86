/** Everything a message can be about. `out_of_scope` is a meaning of its own: not this bank, not this debt. */
export const intentNames = [
  'accept_offer',
  'affirm',
  'agreement_status',
  'back',
  'bill_breakdown',
  'cancel',
  'change_language',
  'complaint_collector',
  'debt_service_warning',
  'deny',
  'dispute',
  'greeting',
  'hardship',
  'help',
  'human_agent',
  'kolektibilitas',
  'optout',
  'out_of_scope',
  'payment_info',
  'privacy',
  'simulate',
  'thanks',
  'view_offers',
] as const;

/** What a message is about. */
export type IntentName = (typeof intentNames)[number];
