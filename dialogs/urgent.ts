import type { TurnContext } from 'botbuilder';
import { type ForcedCase, recognizeContactWish, recognizeForcedCase } from './recognizers/forcedCase.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';
import { type ReasonCode, recognizeReasons } from './recognizers/reason.js';
import { recognizeWhoWrites } from './recognizers/whoWrites.js';
import type { FlowRequest } from './repairDialog.js';
import { say } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { turnInfo } from './turnInfo.js';
import { understood } from './understood.js';

/** What is served before everything else, from anywhere: a case for a person, or a flow that cannot wait. */
export type Urgent =
  | { readonly kind: 'case'; readonly reason: ForcedCase }
  | { readonly kind: 'flow'; readonly request: FlowRequest };

/** A meaning below this probability is not acted on by itself. */
const likely = 0.45;
const certain = 0.6;

/** What makes a complaint one about abuse, and what tells enough of an event to be taken down as it stands. */
const abuse: ReadonlySet<ReasonCode> = new Set(['ancaman', 'sebar_data']);
const events: ReadonlySet<ReasonCode> = new Set([
  ...abuse,
  'spam_telepon',
  'datang_ke_rumah',
  'datang_ke_kantor',
  'hubungi_keluarga',
]);

/** The flow for a complaint about a collector, with what the message tells of it. */
export function collectorComplaint(text: string): FlowRequest {
  const reasons = recognizeReasons(text);
  const what = maskIdentifiers(text.trim());
  if (reasons.some((code) => abuse.has(code)))
    return { flow: 'complaint', slots: { kind: 'collector', urgent: true, what } };
  return {
    flow: 'complaint',
    slots: { kind: 'collector', ...(reasons.some((code) => events.has(code)) ? { what } : {}) },
  };
}

/** The flow that warns of middlemen and takes a report of one. */
export function middlemanWarning(): FlowRequest {
  return { flow: 'complaint', slots: { kind: 'middleman' } };
}

/** The flow for a wish about messages, when the whole message is one: "STOP", "terima pesan lagi". */
export function contactWish(text: string): FlowRequest | undefined {
  const topic = recognizeContactWish(text);
  return topic === undefined ? undefined : { flow: 'privacy', slots: { topic } };
}

/**
 * Finds what cannot wait: that the debtor has died, that somebody acts for them by law, abuse by a collector; and, while
 * the identity is not known, what may be asked without it. `open` are the flows that are open: a complaint is not
 * interrupted by what it tells.
 */
export function urgentIn(context: TurnContext, text: string, open: readonly string[]): Urgent | undefined {
  if (open.includes('complaint')) return undefined;
  const score = (name: IntentName): number =>
    understood(context, text).wishes.find((wish) => wish.name === name)?.score ?? 0;
  const isWarning = score('debt_service_warning') >= certain;
  const reason = isWarning ? undefined : recognizeForcedCase(text);
  if (reason !== undefined) return { kind: 'case', reason };
  const complains = score('complaint_collector') >= likely;
  if (complains && recognizeReasons(text).some((code) => abuse.has(code)))
    return { kind: 'flow', request: collectorComplaint(text) };
  if (sessionOf(context).debtor !== null) return undefined;
  const request = withoutIdentity(text, { complains, isWarning, stops: score('optout') >= certain });
  return request === undefined ? undefined : { kind: 'flow', request };
}

/** What somebody may ask whose identity is not known. */
function withoutIdentity(
  text: string,
  {
    complains,
    isWarning,
    stops,
  }: { readonly complains: boolean; readonly isWarning: boolean; readonly stops: boolean },
): FlowRequest | undefined {
  const wish = contactWish(text);
  if (wish !== undefined) return wish;
  if (complains) return collectorComplaint(text);
  // Who only doubts that this is the bank is answered where the identity is asked for.
  if (isWarning && recognizeWhoWrites(text) !== 'official') return middlemanWarning();
  return stops ? { flow: 'privacy', slots: { topic: 'stop' } } : undefined;
}

/** Puts a case before a person at once and says so; nothing it says tells of a debt. */
export async function openForcedCase(context: TurnContext, services: Services, reason: ForcedCase): Promise<void> {
  const session = sessionOf(context);
  const { phone } = services.bank;
  const known = session.forcedCase;
  if (known?.reason === reason) {
    await say(context, 'hardship.taken', { reference: known.reference, phone });
    return;
  }
  session.inDistress = true;
  const { reference } = await services.handoffs.open(turnInfo(context), {
    debtorId: session.debtor?.id ?? null,
    topic: 'hardship',
    ...(session.facilityId === null ? {} : { facilityId: session.facilityId }),
    summary: reason,
  });
  session.forcedCase = { reason, reference };
  await say(context, `hardship.${reason}`, { reference, phone });
}
