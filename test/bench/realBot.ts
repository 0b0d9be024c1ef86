import { ConversationState, type StoreItems } from 'botbuilder';
import type pg from 'pg';
import { systemClock } from '../../bot/clock.js';
import { CollectionsBot } from '../../bot/collectionsBot.js';
import { readConfig } from '../../bot/config.js';
import { DemoCodeSender } from '../../bot/identity/demoCodeSender.js';
import { makeServices } from '../../bot/index.js';
import { SignedLinks } from '../../bot/web/signedLinks.js';
import { newSession } from '../../dialogs/session.js';
import type { BotFactory } from './waterfallBot.js';

/** Turns of our bot that read no records: a question asked again, help, a wait, a figure. */
export const promptLines: readonly string[] = ['ulangi', 'bantuan', 'sebentar ya', 'gocap'];

/** A simulation as debtors do it: what can you pay, what do you earn, here is the plan, rather not. */
export const simulationLines: readonly string[] = ['hitung cicilan', '500rb', 'lewati', 'batal'];

const secret = 'the secret of the bench, which is none';

/** Our own bot on real records. */
export function realBot(pool: pg.Pool): BotFactory {
  const services = makeServices(
    { config: readConfig({}), pool, codes: new DemoCodeSender(), clock: systemClock, secret },
    new SignedLinks({ secret }),
  );
  return (storage) => {
    const bot = new CollectionsBot(new ConversationState(storage), services);
    return (context) => bot.run(context);
  };
}

/** The state of a conversation in which the sample's first debtor has proved who they are. */
export async function verifiedState(pool: pg.Pool): Promise<(conversationId: string) => StoreItems> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    `select id, name from debtors where customer_number = 'CIF-1001'`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The sample debtor is not in the records.');
  const debtor = { ...row, customerNumber: 'CIF-1001', phoneEnding: '7788', vulnerable: false };
  return (conversationId) => ({
    [`directline/conversations/${conversationId}/`]: {
      session: { ...newSession(systemClock.now().toString()), greeted: true, debtor },
    },
  });
}
