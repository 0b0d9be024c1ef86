import type { TurnContext } from 'botbuilder';
import { say } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { turnInfo } from './turnInfo.js';

/** Hands the case to a person at the bank and tells its number and what happens next. */
export async function handOver(
  context: TurnContext,
  services: Services,
  reason: 'person' | 'crisis',
  where: string,
): Promise<void> {
  const session = sessionOf(context);
  if (reason !== 'person') session.inDistress = true;
  const { reference } = await services.handoffs.open(turnInfo(context), {
    debtorId: session.debtor?.id ?? null,
    topic: reason === 'crisis' ? 'hardship' : reason,
    ...(session.facilityId === null ? {} : { facilityId: session.facilityId }),
    summary: `${reason}: ${where}`,
  });
  const { phone } = services.bank;
  if (reason === 'crisis') await say(context, 'handoff.crisis', { reference });
  else if (session.debtor === null) await say(context, 'handoff.unverified', { reference, phone });
  else await say(context, 'handoff.person', { reference, phone });
}
