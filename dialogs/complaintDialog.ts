import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import { describeReport, describeRights } from './describe/complaint.js';
import type { ComplaintKind, ComplaintReport, RegisteredComplaint } from './ports/complaints.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { readDetail, readOffer, readPerson, readStory } from './prompts/complaintReaders.js';
import { readContactOfChoice } from './prompts/contactReader.js';
import { corrected, passable } from './prompts/textReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { bubble, dayText, momentText, numbered, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';
import { turnInfo } from './turnInfo.js';

export interface ComplaintSlots {
  /** About somebody who collects for the bank unless it is said otherwise. */
  kind?: ComplaintKind;
  /** Told in words of abuse: it goes on the register before anything is asked. */
  urgent?: boolean;
  introduced?: boolean;
  /** Whether a middleman is to be reported at all. */
  report?: number;
  what?: string;
  happened?: string | null;
  who?: string | null;
  evidence?: string | null;
  contact?: string | null;
  send?: number;
  /** The register number once there is one, and the last day for the answer (ISO). */
  reference?: string;
  answerBy?: string;
}

type ComplaintStep = Step<ComplaintSlots>;

const openReference = Symbol('rembuk.complaint');

/**
 * Takes a complaint about a collector or a report of a middleman, also from somebody whose identity is not known: nothing
 * it says tells of a debt. Words of abuse are on the register at once; the details are added to that number.
 */
export class ComplaintDialog extends RepairDialog<ComplaintSlots> {
  constructor(services: Services) {
    super('complaint', services);
    this.addDialog(new AnswerPrompt<number>('choice', readChoice));
    this.addDialog(new AnswerPrompt<string>('story', readStory));
    this.addDialog(new AnswerPrompt<string>('offer', readOffer));
    this.addDialog(new AnswerPrompt<string | null>('detail', readDetail));
    this.addDialog(new AnswerPrompt<string | null>('person', readPerson));
    this.addDialog(new AnswerPrompt<string | null>('contact', passable(readContactOfChoice)));
    this.correct({
      slot: 'happened',
      name: 'date',
      read: corrected(readDetail),
      say: (_context, value) => `"${String(value)}"`,
    });
    this.steps(
      [
        this.begin,
        this.askMiddleman,
        this.askWhat,
        this.askWhen,
        this.askWho,
        this.askEvidence,
        this.askContact,
        this.review,
        this.finish,
      ].map((step) => step.bind(this)),
    );
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'complaint.help');
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'complaint.why');
  }

  /** What is on the register stays there: only the details are asked for anew. */
  protected override beginning(slots: ComplaintSlots): ComplaintSlots {
    const { answerBy, kind = 'collector', reference, what } = slots;
    if (reference === undefined || answerBy === undefined || what === undefined) return { kind };
    return { kind, introduced: true, what, reference, answerBy };
  }

  protected override onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    const reference: unknown = inner.stack[0]?.state?.options?.reference;
    if (typeof reference === 'string') inner.context.turnState.set(openReference, reference);
    return super.onContinueDialog(inner);
  }

  protected override async sayCancelled(context: TurnContext): Promise<void> {
    const reference: string | undefined = context.turnState.get(openReference);
    if (reference === undefined) await super.sayCancelled(context);
    else await say(context, 'complaint.keptAnyway', { reference });
  }

  private async begin(step: ComplaintStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    const isFirst = options.introduced !== true;
    options.introduced = true;
    sessionOf(context).inDistress = true;
    if (options.kind === 'middleman') return this.warn(step, isFirst);
    if (isFirst && options.urgent === true && options.what !== undefined) await this.registerAtOnce(step, options.what);
    else if (isFirst) await say(context, 'complaint.intro');
    return step.next();
  }

  private async warn(step: ComplaintStep, isFirst: boolean): Promise<DialogTurnResult> {
    const { context } = step;
    const { name, phone } = this.services.bank;
    if (isFirst) {
      await say(context, 'scam.warn', { bank: name });
      await say(context, 'scam.recognise', { bank: name, phone });
      await say(context, 'scam.ways');
    }
    const labels = [words(context, 'scam.report'), words(context, 'scam.noReport')];
    return this.ask(step, 'report', 'choice', numbered(words(context, 'scam.offer'), labels), { labels });
  }

  private async askMiddleman(step: ComplaintStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    if (options.kind !== 'middleman') return step.next();
    this.keep(step, 'report');
    if (options.report !== 0) {
      await say(context, 'scam.notReported');
      return this.done(step);
    }
    return this.ask(step, 'who', 'person', bubble(words(context, 'scam.askWho')));
  }

  private askWhat(step: ComplaintStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    if (options.kind !== 'middleman')
      return this.ask(step, 'what', 'story', bubble(words(context, 'complaint.askWhat')));
    this.keep(step, 'who');
    return this.ask(step, 'what', 'offer', bubble(words(context, 'scam.askWhat')));
  }

  private askWhen(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'what');
    return this.askDetail(step, 'happened', 'complaint.askWhen');
  }

  private askWho(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'happened');
    return this.askDetail(step, 'who', 'complaint.askWho');
  }

  private askEvidence(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'who');
    return this.askDetail(step, 'evidence', 'complaint.askEvidence');
  }

  /** What is asked of a complaint about a collector only. */
  private async askDetail(
    step: ComplaintStep,
    slot: 'happened' | 'who' | 'evidence',
    question: 'complaint.askWhen' | 'complaint.askWho' | 'complaint.askEvidence',
  ): Promise<DialogTurnResult> {
    if (step.options.kind === 'middleman') return step.next();
    return this.ask(step, slot, slot === 'who' ? 'person' : 'detail', bubble(words(step.context, question)));
  }

  private async askContact(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'evidence');
    if (sessionOf(step.context).debtor !== null) return step.next();
    return this.ask(step, 'contact', 'contact', bubble(words(step.context, 'complaint.askContact')));
  }

  private async review(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'contact');
    const { context, options } = step;
    if (options.reference !== undefined) return step.next();
    const labels = [words(context, 'complaint.send'), words(context, 'complaint.edit')];
    const question = describeReport(context, reportOf(context, options));
    return this.ask(step, 'send', 'choice', numbered(question, labels), { labels });
  }

  private async finish(step: ComplaintStep): Promise<DialogTurnResult> {
    this.keep(step, 'send');
    const { context, options } = step;
    if (options.reference !== undefined) await this.add(step, options.reference);
    else if (options.send !== 0) return this.askAgain(step, 'what', 'happened', 'who', 'evidence', 'contact', 'send');
    else await this.tell(context, await this.register(context, reportOf(context, options), false));
    return this.done(step);
  }

  private async registerAtOnce({ context, options }: ComplaintStep, what: string): Promise<void> {
    const complaint = await this.register(context, reportOf(context, { ...options, what }), true);
    const { reference, added } = complaint;
    options.reference = reference;
    options.answerBy = complaint.answerBy.toString();
    await say(context, added ? 'complaint.abuseAdded' : 'complaint.abuse', { reference });
    await say(context, 'complaint.more');
  }

  /** Puts a report on the register and before a person. */
  private async register(
    context: TurnContext,
    report: ComplaintReport,
    continuing: boolean,
  ): Promise<RegisteredComplaint> {
    const turn = turnInfo(context);
    const complaint = await this.services.complaints.register(turn, report, { continuing });
    if (!complaint.added)
      await this.services.handoffs.open(turn, {
        debtorId: report.debtorId,
        topic: 'person',
        summary: `complaint: ${report.kind} ${complaint.reference}`,
      });
    return complaint;
  }

  private async add({ context, options }: ComplaintStep, reference: string): Promise<void> {
    const { happened, who, evidence, contact } = reportOf(context, options);
    const answerBy = Temporal.PlainDate.from(options.answerBy ?? turnInfo(context).today.toString());
    await this.services.complaints.add(turnInfo(context), reference, { happened, who, evidence, contact });
    await say(context, 'complaint.doneAdded', { reference, date: dayText(context, answerBy) });
    await this.tellRights(context, reference);
  }

  private async tell(context: TurnContext, complaint: RegisteredComplaint): Promise<void> {
    const { reference, answerBy, kind, receivedAt, unknownYears } = complaint;
    const { phone } = this.services.bank;
    const about = { reference, received: momentText(context, receivedAt), date: dayText(context, answerBy), phone };
    const { complaints } = this.services.policyOn(turnInfo(context).today);
    if (kind === 'middleman') await say(context, 'scam.done', about);
    else await say(context, 'complaint.done', { ...about, days: complaints.writtenWorkingDays });
    if (unknownYears.length > 0)
      await say(context, 'complaint.unknownHolidays', { reference, years: unknownYears.join(', ') });
    if (kind === 'collector') await this.tellRights(context, reference);
  }

  private async tellRights(context: TurnContext, reference: string): Promise<void> {
    const { contact } = this.services.policyOn(turnInfo(context).today);
    await context.sendActivity(bubble(describeRights(context, contact)));
    await context.sendActivity(
      bubble(`${words(context, 'complaint.next', { reference })}\n\n${words(context, 'complaint.escalate')}`),
    );
  }
}

function reportOf(context: TurnContext, slots: ComplaintSlots): ComplaintReport {
  const { contact = null, evidence = null, happened = null, kind = 'collector', what = '', who = null } = slots;
  return { kind, debtorId: sessionOf(context).debtor?.id ?? null, what, happened, who, evidence, contact };
}
