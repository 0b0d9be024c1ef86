import {
  ActivityHandler,
  ActivityTypes,
  type ConversationState,
  type StatePropertyAccessor,
  type TurnContext,
} from 'botbuilder';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { MainDialog, quietMinutes } from '../dialogs/mainDialog.js';
import { answeredEvent, tellNews, tellOfAnswer } from '../dialogs/news.js';
import type { Services } from '../dialogs/services.js';
import { newSession, type Said, type SessionData, setSession } from '../dialogs/session.js';
import { turnInfo } from '../dialogs/turnInfo.js';

/** The bot every channel talks to: loads the session, runs the main dialog, keeps what was said for "ulangi". */
export class CollectionsBot extends ActivityHandler {
  private readonly conversationState: ConversationState;
  private readonly services: Services;
  private readonly dialogs: DialogSet;
  private readonly session: StatePropertyAccessor<SessionData>;

  constructor(conversationState: ConversationState, services: Services) {
    super();
    this.conversationState = conversationState;
    this.services = services;
    this.session = conversationState.createProperty<SessionData>('session');
    this.dialogs = new DialogSet(conversationState.createProperty('dialogs'));
    this.dialogs.add(new MainDialog(services));
    this.onMembersAdded(async (context, next) => {
      const { recipient, membersAdded } = context.activity;
      if (membersAdded?.some(({ id }) => id !== recipient?.id) === true) await this.talk(context);
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.talk(context);
      await next();
    });
    this.onEvent(async (context, next) => {
      if (context.activity.name === answeredEvent)
        await this.within(context, () => tellOfAnswer(context, services, quietMinutes));
      await next();
    });
  }

  private talk(context: TurnContext): Promise<void> {
    return this.within(context, async (session) => {
      const before = session.debtor;
      const dialogs = await this.dialogs.createContext(context);
      // No dialog listens for the framework's look ahead at a message; sending it round costs a tenth of a turn.
      dialogs.emitEvent = async () => false;
      const { status } = await dialogs.continueDialog();
      if (status === DialogTurnStatus.empty) await dialogs.beginDialog('main');
      // Looked for only where there may be news: the records are not asked in every turn.
      if (session.debtor !== null && (before === null || session.awaitsAnswer === true))
        await tellNews(context, this.services);
    });
  }

  /** Runs what is said in a turn on the session of the conversation, and keeps both. */
  private async within(context: TurnContext, act: (session: SessionData) => Promise<void>): Promise<void> {
    const session: SessionData = await this.session.get(context, newSession(turnInfo(context).now.toString()));
    setSession(context, session);
    const said: Said[] = [];
    context.onSendActivities(async (_context, activities, next) => {
      for (const { type, text, suggestedActions } of activities) {
        if (type === ActivityTypes.Message && text !== undefined)
          said.push({ text, options: suggestedActions?.actions.map(({ title }) => title) ?? [] });
      }
      return next();
    });
    await act(session);
    if (said.length > 0) session.lastSaid = said;
    await this.conversationState.saveChanges(context);
  }
}
