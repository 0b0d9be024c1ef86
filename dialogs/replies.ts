import {
  type Activity,
  ActivityTypes,
  type Attachment,
  InputHints,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { Rate, Rupiah } from '../engine/money.js';
import type { RefusalCode } from '../engine/refusal.js';
import { formatDate, formatInstant, formatPercent, formatRupiah } from '../locales/format.js';
import { type Locale, type ReplyData, type ReplyKey, translate, translateRefusal } from '../locales/index.js';
import type { PictureLink } from './ports/pictures.js';
import type { DocumentLink } from './services.js';
import { sessionOf } from './session.js';

/** The name of a sentence. */
export type ReplyName = ReplyKey;

/** A sentence in the language of the conversation. */
export function words<Key extends ReplyKey>(context: TurnContext, key: Key, ...data: ReplyData<Key>): string {
  return translate(sessionOf(context).locale, key, ...data);
}

/** Why the engine refused, in the language of the conversation. */
export function refusalText(context: TurnContext, code: RefusalCode, limit: string): string {
  return translateRefusal(sessionOf(context).locale, code, limit);
}

/** What goes out by SMS with a one-time code. */
export function codeMessage(code: string, minutes: number, locale: Locale = 'id'): string {
  return translate(locale, 'identity.sms', { code, minutes });
}

/** An amount as it is written in Indonesia: Rp1.500.000. */
export function rupiah(amount: Rupiah): string {
  return formatRupiah(amount);
}

/** A calendar day in the language of the conversation: 20 Maret 2026. */
export function dayText(context: TurnContext, day: Temporal.PlainDate): string {
  return formatDate(day, sessionOf(context).locale);
}

/** A moment in Jakarta's time in the language of the conversation: 21 November 2026 14.05 WIB. */
export function momentText(context: TurnContext, moment: Temporal.Instant): string {
  return formatInstant(moment, sessionOf(context).locale);
}

/** A fraction as a percentage: '0.001' is 0,1%. */
export function percentText(context: TurnContext, fraction: Rate): string {
  return formatPercent(fraction, sessionOf(context).locale);
}

/** A bubble of plain text, with the answers one may tap; typing the same text works as well. */
export function bubble(text: string, options: readonly string[] = []): Partial<Activity> {
  const activity =
    options.length === 0
      ? MessageFactory.text(text)
      : MessageFactory.suggestedActions(
          options.map((option) => ({ type: 'imBack', title: option, value: option })),
          text,
        );
  return { ...activity, textFormat: 'plain', inputHint: InputHints.ExpectingInput };
}

/** A bubble that ends in a numbered list; number, text and tap choose the same. */
export function numbered(intro: string, options: readonly string[]): Partial<Activity> {
  return bubble([intro, ...options.map((option, index) => `${index + 1}. ${option}`)].join('\n'), options);
}

/** A bubble that carries a PDF to fetch. */
export function withDocument(text: string, document: DocumentLink): Partial<Activity> {
  const attachment: Attachment = { contentType: 'application/pdf', contentUrl: document.url, name: document.name };
  return { type: ActivityTypes.Message, text, textFormat: 'plain', attachments: [attachment] };
}

/** A bubble with a picture; `alt` says what it shows to those who do not see it. */
export function withPicture(text: string, picture: PictureLink, alt: string): Partial<Activity> {
  const attachment: Attachment = { contentType: picture.contentType, contentUrl: picture.url, name: alt };
  return { type: ActivityTypes.Message, text, textFormat: 'plain', attachments: [attachment] };
}

/** The words in the picture of a plan. */
export function pictureWords(
  months: number,
  locale: Locale,
): Readonly<Record<'title' | 'balance' | 'interest' | 'noInterest' | 'month', string>> {
  return {
    title: translate(locale, 'simulation.pictureTitle', { months }),
    balance: translate(locale, 'simulation.pictureBalance'),
    interest: translate(locale, 'simulation.pictureInterest'),
    noInterest: translate(locale, 'simulation.pictureNoInterest'),
    month: translate(locale, 'simulation.pictureMonth'),
  };
}

/** Says one sentence. */
export async function say<Key extends ReplyKey>(
  context: TurnContext,
  key: Key,
  ...data: ReplyData<Key>
): Promise<void> {
  await context.sendActivity(bubble(words(context, key, ...data)));
}

/** What is said when a turn broke: the correlation id finds it in the log. Needs no session, which may be what broke. */
export function apology(id: string, locale: Locale = 'id'): Partial<Activity> {
  return bubble(translate(locale, 'repair.apology', { id }));
}
