import type { TurnContext } from 'botbuilder';
import { type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import { Temporal } from 'temporal-polyfill';
import { AnswerPrompt, type ReaderInput, type Reading } from './prompts/answerPrompt.js';
import { type CodeAnswer, codeReader } from './prompts/codeReader.js';
import { recognizeContact } from './recognizers/contact.js';
import { recognizeControl } from './recognizers/control.js';
import { recognizeBirthDate } from './recognizers/date.js';
import type { IntentName } from './recognizers/intents/intentNames.js';
import type { IntentReading } from './recognizers/intents/intentRecognizer.js';
import { maskIdentifiers } from './recognizers/maskIdentifiers.js';
import { recognizeWhoWrites } from './recognizers/whoWrites.js';
import { type FlowResult, RepairDialog, type Step } from './repairDialog.js';
import { bubble, momentText, say, words } from './replies.js';
import type { IdentityClaim, Services } from './services.js';
import { sessionOf } from './session.js';
import { turnInfo } from './turnInfo.js';
import { understood } from './understood.js';

interface IdentitySlots {
  contact?: IdentityClaim['contact'];
  /** ISO calendar day. */
  birthDate?: string;
  code?: CodeAnswer;
}

/** Proves who is writing: registered phone or customer number, birth date, then a one-time code. Not a word about a debt. */
export class IdentityDialog extends RepairDialog<IdentitySlots> {
  constructor(services: Services) {
    super('identity', services);
    this.addDialog(
      new AnswerPrompt<IdentityClaim['contact']>('contact', (input) => readContact(input, services.bank.name)),
    );
    this.addDialog(
      new AnswerPrompt<string>('birthDate', ({ context, text }) => {
        const reading = recognizeBirthDate(text, turnInfo(context).today);
        if (reading.kind === 'value') return { kind: 'answer', value: reading.date.toString() };
        const key =
          reading.kind === 'invalid'
            ? 'identity.invalidBirthDate'
            : reading.kind === 'future'
              ? 'identity.futureBirthDate'
              : 'identity.retryBirthDate';
        return { kind: 'again', reply: bubble(words(context, key)) };
      }),
    );
    this.addDialog(new AnswerPrompt<CodeAnswer>('code', codeReader(services)));
    this.steps([this.askContact, this.askBirthDate, this.sendCode, this.finish].map((step) => step.bind(this)));
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'identity.help', { bank: this.services.bank.name });
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'identity.why');
  }

  protected override async sayCancelled(context: TurnContext): Promise<void> {
    await say(context, 'identity.cancelled');
  }

  /** Somebody else, the wrong person, or one who doubts that this is the bank: answered without a word about anybody. */
  protected override async ahead(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const { name, phone } = this.services.bank;
    switch (recognizeWhoWrites(context.activity.text ?? '')) {
      case 'official':
        await say(context, 'identity.official', { bank: name, phone });
        await inner.repromptDialog();
        return { status: DialogTurnStatus.waiting };
      case 'relative':
        await say(context, 'identity.relative', { phone });
        return this.leave(inner);
      case 'wrongPerson': {
        const { reference } = await this.services.handoffs.open(turnInfo(context), {
          debtorId: null,
          topic: 'person',
          summary: 'identity: wrong person or number changed hands',
        });
        await say(context, 'identity.wrongPerson', { reference });
        return this.leave(inner);
      }
      default:
        return undefined;
    }
  }

  private async leave(inner: DialogContext): Promise<DialogTurnResult> {
    sessionOf(inner.context).pending = null;
    await inner.cancelAllDialogs();
    const result: FlowResult = { kind: 'done', quiet: true };
    return { status: DialogTurnStatus.complete, result };
  }

  private askContact(step: Step<IdentitySlots>): Promise<DialogTurnResult> {
    return this.ask(step, 'contact', 'contact', bubble(words(step.context, 'identity.askContact')));
  }

  private askBirthDate(step: Step<IdentitySlots>): Promise<DialogTurnResult> {
    this.keep(step, 'contact');
    return this.ask(step, 'birthDate', 'birthDate', bubble(words(step.context, 'identity.askBirthDate')));
  }

  private async sendCode(step: Step<IdentitySlots>): Promise<DialogTurnResult> {
    this.keep(step, 'birthDate');
    const { context } = step;
    const { contact, birthDate } = step.options;
    if (contact === undefined || birthDate === undefined) return this.askAgain(step, 'contact', 'birthDate');
    const outcome = await this.services.identity.claim(turnInfo(context), {
      contact,
      birthDate: Temporal.PlainDate.from(birthDate),
    });
    switch (outcome.kind) {
      case 'sent':
        return this.ask(
          step,
          'code',
          'code',
          bubble(words(context, 'identity.codeSent', { ending: outcome.phoneEnding, minutes: outcome.minutes })),
          { challengeId: outcome.challengeId },
        );
      case 'unknown':
        await say(context, 'identity.unknown', { left: outcome.attemptsLeft });
        return this.askAgain(step, 'contact', 'birthDate');
      case 'locked':
        return this.locked(step, momentText(context, outcome.until));
    }
  }

  private async finish(step: Step<IdentitySlots>): Promise<DialogTurnResult> {
    this.keep(step, 'code');
    const { code } = step.options;
    if (code === undefined || code.kind === 'resend') return this.askAgain(step, 'code');
    if (code.kind === 'locked') return this.locked(step, code.until);
    sessionOf(step.context).debtor = code.debtor;
    return this.verified(step);
  }

  private async locked(step: Step<IdentitySlots>, until: string): Promise<DialogTurnResult> {
    await say(step.context, 'identity.locked', { until, phone: this.services.bank.phone });
    return this.doneQuietly(step);
  }
}

/** Said before the identity is known, these are manners or noise; anything else is a wish to be kept for afterwards. */
const noWishes: ReadonlySet<IntentName> = new Set([
  'greeting',
  'thanks',
  'affirm',
  'deny',
  'cancel',
  'back',
  'help',
  'out_of_scope',
]);

function isWish({ wishes }: IntentReading): boolean {
  return wishes.some(({ name, score }) => score >= 0.5 && !noWishes.has(name));
}

/** Reads a phone or customer number. A wish that comes first is kept for afterwards; a greeting is no mistake. */
function readContact({ context, text, attempt }: ReaderInput, bank: string): Reading<IdentityClaim['contact']> {
  const contact = recognizeContact(text);
  if (contact.kind !== 'none') return { kind: 'answer', value: contact };
  const again = (sentence: string): Reading<never> => ({ kind: 'again', reply: bubble(sentence) });
  if (recognizeControl(text) === 'greeting') return again(words(context, 'identity.askContact'));
  if (isWish(understood(context, text))) {
    sessionOf(context).pending = maskIdentifiers(text);
    return again(words(context, 'identity.askContactFirst'));
  }
  return again(
    attempt === 1 ? words(context, 'identity.retryContact') : words(context, 'identity.retryContactHelp', { bank }),
  );
}
