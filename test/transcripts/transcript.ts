import type { Temporal } from 'temporal-polyfill';
import type { RecordsSnapshot } from '../../bot/channels/terminal.js';

/**
 * A `.chat` file, in the manner of Chatdown:
 *
 *     # The debtor sees the bill once they have proved who they are
 *     user=Sari
 *     bot=Rembuk
 *     debtor: sari                      the fixture the conversation starts with
 *     channel: web                      web or whatsapp
 *     now: 2026-11-21T10:00:00+07:00    the frozen clock
 *     seed: v1                          optional: another portfolio or policy
 *
 *     > A remark, which is not read.
 *     bot: Halo, saya Rembuk.
 *     ...                               the bot may say more here; it is not compared
 *     user: 402913
 *     user: [Code]                      the last one-time code that went out, also within a sentence
 *     user: [Attachment=slip.pdf]       a file of test/transcripts/files; a type may follow, as [Attachment=slip.pdf image/png]
 *     bot: Per 21 November 2026 … (ref. {{bill}}) {{*}}
 *          a second line, indented
 *     [SuggestedActions=Lihat|Hitung]   of the bot's message above, all of them, in this order
 *     [Attachment=TG-{{bill}}.pdf application/pdf]     all of them; the type may be left out
 *     now: 2026-11-22T10:00:00+07:00    moves the clock
 *     outage: records                   the next message finds the records out of reach
 *     deploy: flows                     every open flow is of an older version than the bot from here on
 *
 *     records:
 *       agreements: 1                   how many there are
 *       offers: packageId=B             there is one with this field
 *       audit: code.sent, agreement.accepted     these occur, in this order
 *     session:
 *       flow: none                      a slot of the stored conversation; dots go deeper
 *
 * `{{name}}` is any one word of letters, digits, `-` and `_`; the same name later is the same word, also in what the user
 * says. `{{*}}` is anything within the line. A line of text that begins with "[" is written with `\[`; an empty line between
 * indented lines belongs to the text.
 */
export interface Transcript {
  readonly file: string;
  readonly title: string;
  readonly header: TranscriptHeader;
  readonly steps: readonly Step[];
  readonly records: readonly RecordsCheck[];
  readonly session: readonly SessionCheck[];
}

export interface TranscriptHeader {
  readonly debtor: string;
  readonly channel: 'web' | 'whatsapp';
  readonly now: Temporal.Instant;
  readonly seed: string | undefined;
}

export interface ExpectedLine {
  readonly number: number;
  readonly text: string;
}

/** One message of the bot as it is written down. Undefined suggestions or attachments are not compared. */
export interface ExpectedMessage {
  readonly number: number;
  readonly lines: readonly ExpectedLine[];
  readonly suggestions: { readonly number: number; readonly titles: readonly string[] } | undefined;
  readonly attachments: readonly ExpectedLine[] | undefined;
}

export type Action =
  | { readonly kind: 'start' }
  | { readonly kind: 'say'; readonly text: string }
  /** `type` is the content type the person's app claims; undefined: what the ending of the name says. */
  | { readonly kind: 'attach'; readonly path: string; readonly type: string | undefined }
  | { readonly kind: 'now'; readonly instant: Temporal.Instant }
  | { readonly kind: 'outage' }
  | { readonly kind: 'deploy' };

/** What is done at a line and what the bot says to it. `open` when it may say more than is written. */
export interface Step {
  readonly number: number;
  readonly action: Action;
  readonly expected: readonly ExpectedMessage[];
  readonly open: boolean;
}

export type RecordKind = keyof RecordsSnapshot;

export type RecordsCheck = { readonly number: number; readonly text: string; readonly kind: RecordKind } & (
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'fields'; readonly fields: readonly (readonly [name: string, value: string])[] }
);

export interface SessionCheck {
  readonly number: number;
  readonly text: string;
  readonly path: string;
  readonly value: string;
}

/** Something in a transcript that cannot be understood, by file and line. */
export class TranscriptError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'TranscriptError';
  }
}
