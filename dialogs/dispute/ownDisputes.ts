import type { TurnContext } from 'botbuilder';
import type { Facility } from '../../engine/facility.js';
import { debtName } from '../describe/debt.js';
import { type Dispute, isOpen } from '../ports/disputes.js';
import { dayText, say } from '../replies.js';
import type { Services } from '../services.js';
import { verifiedDebtor } from '../session.js';

/** The objection that is open on a debt of the verified debtor, if there is one. */
export async function openDispute(
  context: TurnContext,
  services: Services,
  facilityId: string,
): Promise<Dispute | undefined> {
  const disputes = await services.disputes.list(verifiedDebtor(context).id);
  return disputes.find((dispute) => dispute.facilityId === facilityId && isOpen(dispute));
}

/** Says of a debt under objection that no payment is asked for; false when there is no objection. */
export async function sayPaused(context: TurnContext, services: Services, facility: Facility): Promise<boolean> {
  const dispute = await openDispute(context, services, facility.id);
  if (dispute === undefined) return false;
  await say(context, 'dispute.underObjection', {
    debt: debtName(context, facility),
    reference: dispute.reference,
    date: dayText(context, dispute.answerBy.day),
  });
  return true;
}
