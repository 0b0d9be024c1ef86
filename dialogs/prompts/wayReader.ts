import { recognizeWayToPay } from '../recognizers/wayToPay.js';
import { numbered, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';
import type { ChoiceLabels } from './choiceReader.js';

/** How a payment was made: the id of one of the policy's channels, another way, or not remembered. */
export type PaidBy = { readonly channelId: string } | 'other' | 'forgotten';

/** The validations object of the question: what is shown, and the channels of its first lines. */
export interface WaysToPay extends ChoiceLabels {
  readonly channelIds: readonly string[];
}

/** Reads how a payment was made. The last two lines shown are "another way" and "not remembered". */
export function readPaidBy({ context, options, text }: ReaderInput): Reading<PaidBy> {
  const { channelIds, labels } = options.validations as WaysToPay;
  const way = recognizeWayToPay(text, labels);
  if (way === undefined) return { kind: 'again', reply: numbered(words(context, 'repair.noChoice'), labels) };
  if (way.kind !== 'listed') return { kind: 'answer', value: way.kind };
  const channelId = channelIds[way.index];
  if (channelId !== undefined) return { kind: 'answer', value: { channelId } };
  return { kind: 'answer', value: way.index === labels.length - 1 ? 'forgotten' : 'other' };
}
