import type { Activity, TurnContext } from 'botbuilder';
import { Prompt, type PromptOptions, type PromptRecognizerResult } from 'botbuilder-dialogs';

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
    await context.sendActivity(reading.reply);
    return { succeeded: false };
  }
}
