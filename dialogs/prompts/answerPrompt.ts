import type { Activity, TurnContext } from 'botbuilder';
import { Prompt, type PromptOptions, type PromptRecognizerResult } from 'botbuilder-dialogs';
import { recognizeControl } from '../recognizers/control.js';
import { bubble, words } from '../replies.js';

/** After so many tries in a row a person is offered. */
const triesBeforeHelp = 3;

/** What a reader made of a message: the answer, or what to say before asking again. */
export type Reading<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'again'; readonly reply: Partial<Activity> };

/** What a reader is given besides the text. `state` is kept between tries; `attempt` counts from 1. */
export interface ReaderInput {
  readonly context: TurnContext;
  readonly text: string;
  readonly attempt: number;
  readonly state: Record<string, unknown>;
  readonly options: PromptOptions;
}

export type Reader<T> = (input: ReaderInput) => Promise<Reading<T>> | Reading<T>;

/** A prompt that reads free text and, when it cannot, says what was wrong instead of repeating itself. */
export class AnswerPrompt<T> extends Prompt<T> {
  private readonly read: Reader<T>;

  constructor(dialogId: string, read: Reader<T>) {
    super(dialogId);
    this.read = read;
  }

  /** The base reads the message here once more, to see whether it would do; reading a code twice would count it twice. */
  protected override async onPreBubbleEvent(): Promise<boolean> {
    return false;
  }

  protected override async onPrompt(
    context: TurnContext,
    _state: unknown,
    options: PromptOptions,
    isRetry: boolean,
  ): Promise<void> {
    if (!isRetry && options.prompt !== undefined) await context.sendActivity(options.prompt);
  }

  protected override async onRecognize(
    context: TurnContext,
    state: Record<string, unknown>,
    options: PromptOptions,
  ): Promise<PromptRecognizerResult<T>> {
    const attempt = typeof state['attempt'] === 'number' ? state['attempt'] + 1 : 1;
    const reading = await this.read({ context, text: context.activity.text ?? '', attempt, state, options });
    if (reading.kind === 'answer') return { succeeded: true, value: reading.value };
    state['attempt'] = attempt;
    // Who will not answer what is needed is told how to go on without.
    const refused = recognizeControl(context.activity.text ?? '') === 'skip';
    await context.sendActivity(refused ? bubble(words(context, 'repair.needed')) : reading.reply);
    if (attempt % triesBeforeHelp === 0)
      await context.sendActivity(bubble(words(context, 'repair.stuck'), [words(context, 'menu.person')]));
    return { succeeded: false };
  }
}
