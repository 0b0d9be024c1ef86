import type { TurnContext } from 'botbuilder';
import { handOver } from './handoff.js';
import { likelyMeant, type MenuRequest, mainLabels, otherLabels, ratingLabels, whichLabels } from './menuRequest.js';
import { repeat } from './repairDialog.js';
import { bubble, numbered, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** What the menu serves by itself: everything that is no flow. */
type Served = Exclude<MenuRequest, { readonly kind: 'flow' }>;

/** The numbered lists between the flows, and the short answers that need none. */
export class Menu {
  private readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  /** Serves a request that is no flow of its own. */
  async serve(context: TurnContext, request: Served): Promise<void> {
    const session = sessionOf(context);
    switch (request.kind) {
      case 'person':
        await handOver(context, this.services, 'person', 'menu');
        break;
      case 'repeat':
        await repeat(context);
        break;
      case 'say':
        await context.sendActivity(bubble(request.text(this.services.bank)));
        break;
      case 'other':
        await this.showOther(context);
        break;
      case 'menu':
        await this.show(context, 'menu.ask');
        break;
      case 'language':
        await this.changeLanguage(context);
        await this.show(context, 'menu.ask');
        break;
      case 'logout':
        await this.services.identity.unlink(turnInfo(context));
        Object.assign(session, { debtor: null, safeAmount: null, facilityId: null, pending: null, queue: [] });
        await say(context, 'identity.loggedOut');
        break;
      case 'closing':
        await this.close(context);
        break;
      case 'rating':
        await this.services.satisfaction.give(turnInfo(context), verifiedDebtor(context).id, request.score);
        session.menu = 'main';
        await say(context, 'rating.thanks');
        break;
      case 'unknown':
        await this.notUnderstood(context);
        break;
    }
  }

  /** The other of the two languages, from the next sentence on. */
  async changeLanguage(context: TurnContext): Promise<void> {
    const session = sessionOf(context);
    session.locale = session.locale === 'id' ? 'en' : 'id';
    await say(context, 'menu.languageChanged');
  }

  /** Nothing more is wished: a word of goodbye, and once a day the question how it was. */
  private async close(context: TurnContext): Promise<void> {
    const { id, name } = verifiedDebtor(context);
    await say(context, 'menu.closing', { name });
    if (sessionOf(context).inDistress || !(await this.services.satisfaction.mayAsk(turnInfo(context), id))) return;
    sessionOf(context).menu = 'rating';
    await context.sendActivity(numbered(words(context, 'rating.ask'), ratingLabels(context)));
  }

  private async notUnderstood(context: TurnContext): Promise<void> {
    const session = sessionOf(context);
    const choices = likelyMeant(context);
    if (choices.length > 1 && session.misunderstood === 0) {
      session.misunderstood += 1;
      Object.assign(session, { menu: 'which', choices });
      await context.sendActivity(numbered(words(context, 'repair.which'), whichLabels(context)));
      return;
    }
    session.misunderstood += 1;
    await this.show(
      context,
      session.misunderstood === 1
        ? 'menu.notUnderstood'
        : session.misunderstood === 2
          ? 'menu.notUnderstoodAgain'
          : 'menu.offerPerson',
    );
  }

  async show(
    context: TurnContext,
    intro: 'menu.ask' | 'menu.more' | 'menu.notUnderstood' | 'menu.notUnderstoodAgain' | 'menu.offerPerson',
  ): Promise<void> {
    await this.showWith(context, words(context, intro));
  }

  async showWith(context: TurnContext, intro: string): Promise<void> {
    sessionOf(context).menu = 'main';
    await context.sendActivity(numbered(intro, mainLabels(context)));
  }

  private async showOther(context: TurnContext): Promise<void> {
    sessionOf(context).menu = 'other';
    await context.sendActivity(numbered(words(context, 'menu.otherAsk'), otherLabels(context)));
  }
}
