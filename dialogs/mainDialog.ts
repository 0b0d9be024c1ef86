import { ActivityTypes, type TurnContext } from 'botbuilder';
import { ComponentDialog, type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import { AcceptanceDialog } from './acceptanceDialog.js';
import { AgreementsDialog } from './agreementsDialog.js';
import { answerAfterwards, isAnsweredAfterwards } from './aside.js';
import { BillDialog } from './billDialog.js';
import { ComplaintDialog } from './complaintDialog.js';
import { CreditDialog } from './creditDialog.js';
import { type Digression, digressionIn } from './digression.js';
import { DisputeDialog } from './disputeDialog.js';
import { DisputeStatusDialog } from './disputeStatusDialog.js';
import { handOver } from './handoff.js';
import { HardshipDialog } from './hardshipDialog.js';
import { IdentityDialog } from './identityDialog.js';
import { LettersDialog } from './lettersDialog.js';
import { Menu } from './menu.js';
import { type MenuRequest, menuRequest } from './menuRequest.js';
import { OffersDialog } from './offersDialog.js';
import { PaymentClaimDialog } from './paymentClaimDialog.js';
import { PaymentDialog } from './paymentDialog.js';
import { tellPaymentNews } from './paymentNews.js';
import { PayoffDialog } from './payoffDialog.js';
import { PrivacyDialog } from './privacyDialog.js';
import { ProposalDialog } from './proposalDialog.js';
import { ProposalStatusDialog } from './proposalStatusDialog.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';
import { type FlowRequest, type FlowResult, RepairDialog } from './repairDialog.js';
import { say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { SimulationDialog } from './simulationDialog.js';
import { openSlots } from './slots.js';
import { turnInfo } from './turnInfo.js';
import { setRecognizer, understood } from './understood.js';
import { openForcedCase, type Urgent, urgentIn } from './urgent.js';

/** A verified link lasts this long without a message from the person. */
export const quietMinutes = 30;
/** A conversation left for longer than this begins anew. */
const staleHours = 24;
const longestMessage = 1000;
/** Flows that answer at once and end: they need not wait for the one in front. */
const atOnce: ReadonlySet<string> = new Set(['bill', 'credit']);

const waiting: DialogTurnResult = { status: DialogTurnStatus.waiting };

/** The root: greets, has the identity proved, and leads to the flows and back to the menu. It never ends. */
export class MainDialog extends ComponentDialog {
  private readonly services: Services;
  private readonly menu: Menu;

  constructor(services: Services) {
    super('main');
    this.services = services;
    this.menu = new Menu(services);
    for (const dialog of [
      new IdentityDialog(services),
      new BillDialog(services),
      new SimulationDialog(services),
      new OffersDialog(services),
      new AcceptanceDialog(services),
      new DisputeDialog(services),
      new DisputeStatusDialog(services),
      new AgreementsDialog(services),
      new PaymentDialog(services),
      new PaymentClaimDialog(services),
      new CreditDialog(services),
      new HardshipDialog(services),
      new ComplaintDialog(services),
      new PrivacyDialog(services),
      new ProposalDialog(services),
      new PayoffDialog(services),
      new LettersDialog(services),
      new ProposalStatusDialog(services),
    ])
      this.addDialog(dialog);
  }

  protected override onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.route(inner);
  }

  protected override onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.route(inner);
  }

  private async route(inner: DialogContext): Promise<DialogTurnResult> {
    const { context } = inner;
    const session = sessionOf(context);
    setRecognizer(context, this.services.intents);
    const now = turnInfo(context).now;
    const quiet = now.since(Temporal.Instant.from(session.lastSeen)).total('minutes');
    session.lastSeen = now.toString();
    if (!session.greeted) return this.greet(inner);
    if (context.activity.type !== ActivityTypes.Message) return waiting;
    const text = context.activity.text ?? '';
    if (understood(context, text).crisis) {
      await handOver(context, this.services, 'crisis', 'conversation');
      return waiting;
    }
    if (await this.unreadable(inner, text)) return waiting;
    const urgent = urgentIn(
      context,
      text,
      inner.stack.map(({ id }) => id),
    );
    if (urgent !== undefined) return this.serveUrgent(inner, urgent, quiet > quietMinutes);
    if (quiet > staleHours * 60) return this.startOver(inner, 'welcome.back');
    if (session.debtor !== null && quiet > quietMinutes) return this.startOver(inner, 'identity.quiet');
    if (inner.activeDialog !== undefined) return this.goOn(inner, text);
    if (session.debtor === null) {
      session.pending = maskIdentifiers(text);
      return this.begin(inner, { flow: 'identity' });
    }
    return this.atMenu(inner, text);
  }

  /** Goes on with the flow in front, after what interrupts it has been served. */
  private async goOn(inner: DialogContext, text: string): Promise<DialogTurnResult> {
    const { context } = inner;
    if (inner.activeDialog !== undefined && inner.findDialog(inner.activeDialog.id) === undefined) {
      await inner.cancelAllDialogs();
      await say(context, 'repair.updated');
      await this.menu.show(context, 'menu.ask');
      return waiting;
    }
    const digression = this.digression(inner, text);
    if (digression === undefined) return this.after(inner, await inner.continueDialog());
    const { answer, request } = digression;
    if (answer === undefined) {
      this.queueOthers(context, digression.text);
      return this.digress(inner, request);
    }
    const queued = request.kind === 'flow' && !atOnce.has(request.request.flow);
    if (queued) sessionOf(context).queue.push(maskIdentifiers(digression.text));
    else {
      answerAfterwards(context, true);
      await this.digress(inner, request);
    }
    context.activity.text = answer;
    const outcome = await inner.continueDialog();
    if (queued && outcome.status === DialogTurnStatus.waiting)
      await say(context, 'repair.queued', { flow: words(context, `flow.${request.request.flow}`) });
    return this.after(inner, outcome);
  }

  /** What a message asks for beside the open flow. Before the identity is known nothing interrupts proving it. */
  private digression(inner: DialogContext, text: string): Digression | undefined {
    if (sessionOf(inner.context).debtor === null) return undefined;
    return digressionIn(
      inner,
      text,
      inner.stack.map(({ id }) => id),
    );
  }

  /** Serves a wish in the middle of a flow; the question that is open is asked again, unless it is answered as well. */
  private async digress(inner: DialogContext, request: MenuRequest): Promise<DialogTurnResult> {
    const { context } = inner;
    if (request.kind === 'flow')
      return this.after(inner, await inner.beginDialog(request.request.flow, { ...request.request.slots }));
    if (request.kind === 'language') {
      await this.menu.changeLanguage(context);
      return this.askAnew(inner);
    }
    await this.menu.serve(context, request);
    if (!isAnsweredAfterwards(context)) await inner.repromptDialog();
    return waiting;
  }

  /** Asks the open question of the flow in front again, in the words of now. */
  private async askAnew(inner: DialogContext): Promise<DialogTurnResult> {
    const { activeDialog } = inner;
    if (activeDialog === undefined) return waiting;
    return this.after(inner, await inner.replaceDialog(activeDialog.id, openSlots(activeDialog)));
  }

  /** Takes up what was asked for beside an earlier flow. */
  private async serveQueue(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const session = sessionOf(context);
    const text = session.debtor === null ? undefined : session.queue.shift();
    if (text === undefined) return undefined;
    const request = menuRequest(context, text);
    if (request.kind === 'flow')
      await say(context, 'repair.next', { flow: words(context, `flow.${request.request.flow}`) });
    return this.atMenu(inner, text);
  }

  private async greet(inner: DialogContext): Promise<DialogTurnResult> {
    const { context } = inner;
    const session = sessionOf(context);
    session.greeted = true;
    await say(context, 'welcome.hello', { bank: this.services.bank.name });
    const text = context.activity.type === ActivityTypes.Message ? (context.activity.text ?? '') : null;
    const urgent = text === null ? undefined : urgentIn(context, text, []);
    if (urgent !== undefined) return this.serveUrgent(inner, urgent, false);
    if (text !== null) session.pending = maskIdentifiers(text);
    return this.begin(inner, { flow: 'identity' });
  }

  /** Serves what cannot wait. Somebody whose identity is not known, or no longer, is not led back to proving it. */
  private async serveUrgent(inner: DialogContext, urgent: Urgent, isStale: boolean): Promise<DialogTurnResult> {
    const { context } = inner;
    const session = sessionOf(context);
    if (isStale) Object.assign(session, { debtor: null, safeAmount: null, facilityId: null, pending: null, queue: [] });
    if (isStale || (session.debtor === null && urgent.kind === 'flow')) await inner.cancelAllDialogs();
    if (urgent.kind === 'flow') return this.begin(inner, urgent.request);
    await openForcedCase(context, this.services, urgent.reason);
    return waiting;
  }

  /** Says why a message cannot be read, and asks the open question again. */
  private async unreadable(inner: DialogContext, text: string): Promise<boolean> {
    const { context } = inner;
    const attachments = (context.activity.attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
    const key =
      text.trim() === ''
        ? attachments.length > 0
          ? attachments.some(({ contentType }) => contentType?.startsWith('audio/') === true)
            ? 'repair.voice'
            : 'repair.notText'
          : 'repair.empty'
        : text.length > longestMessage
          ? 'repair.tooLong'
          : undefined;
    if (key === undefined || (key !== 'repair.tooLong' && attachments.length > 0 && this.takesFiles(inner)))
      return false;
    await say(context, key);
    if (inner.activeDialog !== undefined) await inner.repromptDialog();
    return true;
  }

  /** Whether the flow in front takes a file that comes without words. */
  private takesFiles(inner: DialogContext): boolean {
    const flow = inner.activeDialog === undefined ? undefined : inner.findDialog(inner.activeDialog.id);
    return flow instanceof RepairDialog && flow.acceptsAttachments;
  }

  private async startOver(inner: DialogContext, why: 'welcome.back' | 'identity.quiet'): Promise<DialogTurnResult> {
    const session = sessionOf(inner.context);
    await inner.cancelAllDialogs();
    session.debtor = null;
    session.safeAmount = null;
    session.facilityId = null;
    session.queue = [];
    session.pending = maskIdentifiers(inner.context.activity.text ?? '');
    await say(inner.context, why);
    return this.begin(inner, { flow: 'identity' });
  }

  private async begin(inner: DialogContext, request: FlowRequest): Promise<DialogTurnResult> {
    Object.assign(sessionOf(inner.context), { misunderstood: 0, menu: 'main', choices: [] });
    return this.after(inner, await inner.beginDialog(request.flow, { ...request.slots }));
  }

  /** Goes on where a flow that ended leads to: another flow, the request that waited for the identity, or the menu. */
  private async after(inner: DialogContext, outcome: DialogTurnResult): Promise<DialogTurnResult> {
    if (outcome.status === DialogTurnStatus.waiting) return waiting;
    const { context } = inner;
    const result: FlowResult | undefined = outcome.result;
    if (result?.kind === 'verified') return this.servePending(inner);
    if (result?.kind === 'done' && result.then !== undefined) return this.begin(inner, result.then);
    const queued = inner.activeDialog === undefined ? await this.serveQueue(inner) : undefined;
    if (queued !== undefined) return queued;
    const quiet = result?.kind === 'done' && result.quiet === true;
    if (sessionOf(context).debtor !== null && !quiet) await this.menu.show(context, 'menu.more');
    return waiting;
  }

  /** Right after the identity is known: what was asked before is served, otherwise the menu is shown. */
  private async servePending(inner: DialogContext): Promise<DialogTurnResult> {
    const { context } = inner;
    const session = sessionOf(context);
    const text = session.pending ?? '';
    session.pending = null;
    await tellPaymentNews(context, this.services);
    const name = session.debtor?.name ?? '';
    const request = menuRequest(context, text);
    if (request.kind === 'flow' && request.certain) {
      await say(context, 'identity.thanks', { name });
      return this.begin(inner, request.request);
    }
    await this.menu.showWith(context, words(context, 'identity.verified', { name }));
    return waiting;
  }

  private async atMenu(inner: DialogContext, text: string): Promise<DialogTurnResult> {
    const { context } = inner;
    const session = sessionOf(context);
    const request = menuRequest(context, text);
    if (request.kind !== 'unknown') session.misunderstood = 0;
    if (request.kind === 'flow') {
      this.queueOthers(context, text);
      return this.begin(inner, request.request);
    }
    await this.menu.serve(context, request);
    return waiting;
  }

  /** Of several wishes the first is served now, the others when it is done. */
  private queueOthers(context: TurnContext, text: string): void {
    const [, ...others] = understood(context, text).wishes;
    sessionOf(context).queue = others.map((wish) => maskIdentifiers(wish.text));
  }
}
