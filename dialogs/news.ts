import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { accountOf } from './describe/debt.js';
import { describeStatus, isOpen } from './describe/proposal.js';
import { ownAccounts } from './ownRecords.js';
import { bubble, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** The event by which the bank tells a conversation that a person has answered. It carries nothing: all is in the records. */
export const answeredEvent = 'proposal.answered';

const told = Symbol('rembuk.newsTold');

/** Notes that this turn says how proposals stand: the news is in it. */
export function newsIsTold(context: TurnContext): void {
  context.turnState.set(told, true);
}

/** Tells a verified debtor what people have answered since, once. */
export async function tellNews(context: TurnContext, services: Services): Promise<void> {
  const turn = turnInfo(context);
  const { news, waiting } = await services.proposals.answers(turn, verifiedDebtor(context).id);
  const session = sessionOf(context);
  session.awaitsAnswer = waiting > 0;
  if (context.turnState.get(told) === true) return;
  const accounts = news.length === 0 ? [] : await ownAccounts(context, services);
  for (const proposal of news) {
    const account = accountOf(accounts, proposal.facilityId);
    if (account === undefined) continue;
    const lines = [
      words(context, 'proposal.news'),
      describeStatus(context, services, account, proposal, undefined),
      ...(isOpen(proposal, turn.today) ? [words(context, 'proposal.newsHow')] : []),
    ];
    await context.sendActivity(bubble(lines.join('\n')));
  }
}

/** Serves the event of an answer: told at once while the debtor is there, otherwise only that there is something to hear. */
export async function tellOfAnswer(context: TurnContext, services: Services, quietMinutes: number): Promise<void> {
  const session = sessionOf(context);
  if (session.awaitsAnswer !== true) return;
  const quiet = turnInfo(context).now.since(Temporal.Instant.from(session.lastSeen)).total('minutes');
  if (session.debtor !== null && quiet <= quietMinutes) await tellNews(context, services);
  else await say(context, 'proposal.newsUnverified');
}
