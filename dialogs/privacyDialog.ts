import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { describeHeld } from './describe/heldData.js';
import type { CorrectedField } from './ports/privacy.js';
import { AnswerPrompt, type ReaderInput, type Reading } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { textReader } from './prompts/textReader.js';
import { recognizePhones } from './recognizers/contact.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { bubble, momentText, numbered, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** What somebody may ask about their own data. */
const topics = ['see', 'correct', 'erase', 'object', 'stop', 'allow'] as const;
export type PrivacyTopic = (typeof topics)[number];
const fields = ['phone', 'address', 'name', 'other'] as const satisfies readonly CorrectedField[];

export interface PrivacySlots {
  topic?: PrivacyTopic;
  /** The topics that were shown, and the place of the one chosen; past the end is the way back. */
  shown?: readonly PrivacyTopic[];
  topicIndex?: number;
  copy?: number;
  fieldIndex?: number;
  /** How the data ought to read, or what is objected to. */
  told?: string;
  send?: number;
  erase?: number;
}

type PrivacyStep = Step<PrivacySlots>;

const shortestObjection = 5;

/**
 * The debtor's rights over their own data (UU PDP): see, correct, erase what may be erased, object to an automatic
 * decision, stop messages. The bot records corrections and objections for a person; it changes nothing itself. Stopping
 * messages needs no proof of identity.
 */
export class PrivacyDialog extends RepairDialog<PrivacySlots> {
  constructor(services: Services) {
    super('privacy', services);
    this.addDialog(new AnswerPrompt<number>('choice', readChoice));
    this.addDialog(new AnswerPrompt<string>('phone', readPhone));
    this.addDialog(
      new AnswerPrompt<string>('value', textReader({ retry: (context) => words(context, 'privacy.retryValue') })),
    );
    this.addDialog(
      new AnswerPrompt<string>(
        'objection',
        textReader({ retry: (context) => words(context, 'privacy.retryObjection'), shortest: shortestObjection }),
      ),
    );
    this.steps([this.askTopic, this.open, this.askValue, this.confirm, this.finish].map((step) => step.bind(this)));
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'privacy.help');
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'privacy.why');
  }

  private async askTopic(step: PrivacyStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    if (options.topic !== undefined) return step.next();
    const isStopped = await this.services.privacy.isStopped(turnInfo(context), verifiedDebtor(context).id);
    const shown = topics.filter((topic) => topic !== (isStopped ? 'stop' : 'allow'));
    options.shown = shown;
    const labels = [...shown.map((topic) => words(context, `privacy.${topic}`)), words(context, 'menu.backToMenu')];
    return this.ask(step, 'topicIndex', 'choice', numbered(words(context, 'privacy.ask'), labels), { labels });
  }

  private async open(step: PrivacyStep): Promise<DialogTurnResult> {
    this.keep(step, 'topicIndex');
    const { context } = step;
    switch (topicOf(step)) {
      case 'see':
        return this.show(step);
      case 'correct': {
        const labels = fields.map((field) => words(context, `privacy.field.${field}`));
        return this.ask(step, 'fieldIndex', 'choice', numbered(words(context, 'privacy.askField'), labels), { labels });
      }
      case 'erase':
        return this.askErase(step);
      case 'object':
        return this.ask(step, 'told', 'objection', bubble(words(context, 'privacy.askObjection')));
      case 'stop':
      case 'allow':
        await this.setContact(context, topicOf(step) === 'stop');
        return this.doneQuietly(step);
      default:
        return this.done(step);
    }
  }

  private async show(step: PrivacyStep): Promise<DialogTurnResult> {
    const { context } = step;
    const { name: bank } = this.services.bank;
    await context.sendActivity(
      bubble(describeHeld(context, await this.services.privacy.held(verifiedDebtor(context).id))),
    );
    const labels = [words(context, 'privacy.copy'), words(context, 'privacy.enough')];
    return this.ask(step, 'copy', 'choice', numbered(words(context, 'privacy.heldWhy', { bank }), labels), { labels });
  }

  private async askErase(step: PrivacyStep): Promise<DialogTurnResult> {
    const { context } = step;
    const { stories } = await this.services.privacy.held(verifiedDebtor(context).id);
    await say(context, 'privacy.eraseKept');
    if (stories === 0) {
      await say(context, 'privacy.eraseNothing');
      return this.done(step);
    }
    const labels = [words(context, 'privacy.eraseYes'), words(context, 'privacy.eraseNo')];
    return this.ask(step, 'erase', 'choice', numbered(words(context, 'privacy.eraseAsk', { stories }), labels), {
      labels,
    });
  }

  private async askValue(step: PrivacyStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    switch (topicOf(step)) {
      case 'see':
        this.keep(step, 'copy');
        if (options.copy === 0) await this.request(context, { kind: 'copy' });
        return this.done(step);
      case 'erase':
        this.keep(step, 'erase');
        await this.erase(context, options.erase === 0);
        return this.done(step);
      case 'object':
        this.keep(step, 'told');
        await this.object(context, options.told ?? '');
        return this.done(step);
      default:
    }
    this.keep(step, 'fieldIndex');
    const field = fieldOf(step);
    const name = words(context, `privacy.fieldName.${field}`);
    const question = bubble(words(context, 'privacy.askValue', { field: name }));
    return this.ask(step, 'told', field === 'phone' ? 'phone' : 'value', question);
  }

  private confirm(step: PrivacyStep): Promise<DialogTurnResult> {
    this.keep(step, 'told');
    const { context, options } = step;
    const field = fieldOf(step);
    const told = options.told ?? '';
    const value = field === 'phone' ? words(context, 'privacy.ending', { ending: told.slice(-4) }) : `"${told}"`;
    const name = words(context, `privacy.fieldName.${field}`);
    const labels = [words(context, 'privacy.send'), words(context, 'privacy.edit')];
    const question = numbered(words(context, 'privacy.confirm', { field: name, value }), labels);
    return this.ask(step, 'send', 'choice', question, { labels });
  }

  private async finish(step: PrivacyStep): Promise<DialogTurnResult> {
    this.keep(step, 'send');
    const { context, options } = step;
    const { told, send } = options;
    if (send !== 0 || told === undefined) return this.askAgain(step, 'told', 'send');
    const field = fieldOf(step);
    await this.request(context, { kind: 'correction', field, detail: told });
    if (field === 'phone') await say(context, 'privacy.phoneUnchanged');
    return this.done(step);
  }

  /** Records a request for a person and tells its number and the moment of the answer. */
  private async request(
    context: TurnContext,
    input: { readonly kind: 'copy' | 'correction'; readonly field?: CorrectedField; readonly detail?: string },
  ): Promise<void> {
    const turn = turnInfo(context);
    const debtorId = verifiedDebtor(context).id;
    const { reference, answerBy } = await this.services.privacy.request(turn, { debtorId, ...input });
    await this.handToPerson(context, `${input.kind} ${reference}`);
    const { personalDataHours: hours } = this.services.policyOn(turn.today).complaints;
    await say(context, 'privacy.requested', { reference, until: momentText(context, answerBy), hours });
  }

  private async object(context: TurnContext, detail: string): Promise<void> {
    const debtorId = verifiedDebtor(context).id;
    const { reference, answerBy } = await this.services.privacy.request(turnInfo(context), {
      debtorId,
      kind: 'objection',
      detail,
    });
    await this.handToPerson(context, `objection ${reference}`);
    await say(context, 'privacy.objected', { reference, until: momentText(context, answerBy) });
  }

  private async handToPerson(context: TurnContext, what: string): Promise<void> {
    await this.services.handoffs.open(turnInfo(context), {
      debtorId: verifiedDebtor(context).id,
      topic: 'person',
      summary: `privacy: ${what}`,
    });
  }

  private async erase(context: TurnContext, isWanted: boolean): Promise<void> {
    if (!isWanted) return say(context, 'privacy.notErased');
    const { reference } = await this.services.privacy.erase(turnInfo(context), verifiedDebtor(context).id);
    await say(context, 'privacy.erased', { reference });
  }

  /** Honours a wish for silence, or takes it back, at once; it is confirmed once. */
  private async setContact(context: TurnContext, stop: boolean): Promise<void> {
    const turn = turnInfo(context);
    const debtorId = sessionOf(context).debtor?.id ?? null;
    if (stop) {
      const { kind } = await this.services.privacy.stopMessages(turn, debtorId);
      await say(context, kind === 'stopped' ? 'privacy.stopped' : 'privacy.alreadyStopped');
      return;
    }
    const { kind } = await this.services.privacy.allowMessages(turn, debtorId);
    await say(context, kind === 'allowed' ? 'privacy.allowed' : 'privacy.wasAllowed');
  }
}

function topicOf({ options }: PrivacyStep): PrivacyTopic | undefined {
  return options.topic ?? options.shown?.[options.topicIndex ?? -1];
}

function fieldOf({ options }: PrivacyStep): CorrectedField {
  return fields[options.fieldIndex ?? -1] ?? 'other';
}

/** Reads the phone number that is to be on record, as +62…; it is checked by a person, not here. */
function readPhone({ context, text }: ReaderInput): Reading<string> {
  const [phone] = recognizePhones(text);
  return phone === undefined
    ? { kind: 'again', reply: bubble(words(context, 'privacy.retryPhone')) }
    : { kind: 'answer', value: phone };
}
