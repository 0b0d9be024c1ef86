import { ConversationState, type Storage, type TurnContext } from 'botbuilder';
import { DialogSet, DialogTurnStatus, NumberPrompt, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';

export type Bot = (context: TurnContext) => Promise<void>;
/** Makes a bot on a storage: the plug for whatever bot is to be measured. */
export type BotFactory = (storage: Storage) => Bot;

/** What somebody says to the waterfall bot, over and over. */
export const waterfallLines: readonly string[] = ['halo', 'Budi', '1500000', '8'];

interface Answers {
  name?: string;
  amount?: number;
}

/** The usual waterfall of botbuilder's samples: three questions, a summary, and again from the start. */
export const waterfallBot: BotFactory = (storage) => {
  const conversation = new ConversationState(storage);
  const dialogs = new DialogSet(conversation.createProperty('dialogs'));
  dialogs.add(new TextPrompt('text'));
  dialogs.add(new NumberPrompt('number'));
  dialogs.add(
    new WaterfallDialog<Answers>('plan', [
      (step) => step.prompt('text', 'Siapa nama Bapak/Ibu?'),
      (step) => {
        Object.assign(step.values, { name: step.result });
        return step.prompt('number', `Baik, ${step.result}. Berapa yang bisa dibayar sebulan?`);
      },
      (step) => {
        Object.assign(step.values, { amount: step.result });
        return step.prompt('number', 'Berapa bulan?');
      },
      async (step) => {
        await step.context.sendActivity(`Jadi ${step.result} × Rp${String(Object.values(step.values)[1])}.`);
        return step.endDialog();
      },
    ]),
  );
  return async (context) => {
    const dialog = await dialogs.createContext(context);
    const result = await dialog.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('plan');
    await conversation.saveChanges(context);
  };
};
