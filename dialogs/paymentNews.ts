import type { TurnContext } from 'botbuilder';
import { aboutClaim } from './describe/payment.js';
import { ownAccounts } from './ownRecords.js';
import { dayText, say } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** Tells a debtor, once, which of the payments they reported have come in since. */
export async function tellPaymentNews(context: TurnContext, services: Services): Promise<void> {
  const news = await services.payments.news(turnInfo(context), verifiedDebtor(context).id);
  if (news.length === 0) return;
  const accounts = await ownAccounts(context, services);
  for (const claim of news) {
    if (claim.postedOn === null) continue;
    const { amount, debt, reference } = aboutClaim(context, claim, accounts);
    await say(context, 'payment.news', { amount, debt, reference, posted: dayText(context, claim.postedOn) });
  }
}
