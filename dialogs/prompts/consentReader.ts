import { recognizeOption } from '../recognizers/option.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { numbered, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';
import type { ChoiceLabels } from './choiceReader.js';

/** Whether something sensitive may be recorded, and the words that said so. */
export interface ConsentAnswer {
  readonly given: boolean;
  readonly words: string;
}

/** Reads an explicit yes or no in words or by number, the first label being yes. A thumb or a hedge is neither. */
export function readConsent({ context, options, text }: ReaderInput): Reading<ConsentAnswer> {
  const { labels } = options.validations as ChoiceLabels;
  const option = recognizeOption(text, labels);
  const said = /[\p{L}\p{N}]/u.test(text) ? recognizeYesNo(text) : 'unclear';
  if (option === undefined && said === 'unclear')
    return { kind: 'again', reply: numbered(words(context, 'hardship.retryConsent'), labels) };
  const given = option === undefined ? said === 'yes' : option === 0;
  return { kind: 'answer', value: { given, words: text.trim() } };
}
