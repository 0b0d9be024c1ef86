import type { Temporal } from 'temporal-polyfill';
import type { RecordsSnapshot } from '../../bot/channels/terminal.js';
import { align } from './diff.js';
import { recordFaults, sessionFaults } from './effects.js';
import { type Bindings, fill, matchLine } from './match.js';
import type { ExpectedLine, ExpectedMessage, Step, Transcript } from './transcript.js';

/** A message of the bot, as far as a transcript looks at it: suggestions by title, attachments by name. */
export interface BotMessage {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly attachments: readonly string[];
}

/** The conversation that a transcript is played against. Each act resolves with what the bot says to it, in order. */
export interface TranscriptDriver {
  start(): Promise<readonly BotMessage[]>;
  say(text: string): Promise<readonly BotMessage[]>;
  attach(path: string): Promise<readonly BotMessage[]>;
  setNow(instant: Temporal.Instant): Promise<readonly BotMessage[]>;
  /** The last one-time code that went out. */
  lastCode(): string | undefined;
  records(): Promise<RecordsSnapshot>;
  /** The stored state of the conversation, as plain data. */
  session(): Promise<unknown>;
}

/**
 * Plays a transcript to its end or to the first turn that differs, then compares the effects.
 *
 * @returns What differs, as a line diff with file and line; undefined when all is as written.
 */
export async function replay(transcript: Transcript, driver: TranscriptDriver): Promise<string | undefined> {
  let bindings: Bindings = new Map();
  for (const step of transcript.steps) {
    const at = `${transcript.file}:${step.number}`;
    const prepared = prepare(step, driver, bindings);
    if (prepared.fault !== undefined) return `${at}: ${prepared.fault}`;
    let spoken: readonly BotMessage[];
    try {
      spoken = await perform(step, driver, prepared.text);
    } catch (error) {
      return `${at}: the turn failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    const outcome = compare(transcript.file, step, prepared.text, spoken, bindings);
    if (outcome.kind === 'differs') return outcome.report;
    bindings = outcome.bindings;
  }
  const faults = [
    ...(transcript.records.length === 0 ? [] : recordFaults(transcript, await driver.records(), bindings)),
    ...(transcript.session.length === 0 ? [] : sessionFaults(transcript, await driver.session(), bindings)),
  ];
  return faults.length === 0 ? undefined : faults.join('\n');
}

/** What the user says, with the code and the captured words in their places. */
function prepare(
  { action }: Step,
  driver: TranscriptDriver,
  bindings: Bindings,
): { readonly text: string; readonly fault?: string } {
  if (action.kind !== 'say') return { text: action.kind === 'attach' ? `[Attachment=${action.path}]` : '' };
  const filled = fill(action.text, bindings);
  if (filled.missing !== undefined) return { text: '', fault: `{{${filled.missing}}} has not been seen yet` };
  if (!filled.text.includes('[Code]')) return { text: filled.text };
  const code = driver.lastCode();
  if (code === undefined) return { text: '', fault: 'no one-time code has gone out' };
  return { text: filled.text.replaceAll('[Code]', code) };
}

function perform({ action }: Step, driver: TranscriptDriver, text: string): Promise<readonly BotMessage[]> {
  switch (action.kind) {
    case 'start':
      return driver.start();
    case 'say':
      return driver.say(text);
    case 'attach':
      return driver.attach(action.path);
    case 'now':
      return driver.setNow(action.instant);
  }
}

type Outcome =
  | { readonly kind: 'same'; readonly bindings: Bindings }
  | { readonly kind: 'differs'; readonly report: string };

function compare(file: string, step: Step, said: string, messages: readonly BotMessage[], bindings: Bindings): Outcome {
  const written = step.expected.flatMap(writtenLines);
  const compared = step.open ? messages.slice(0, step.expected.length) : messages;
  const spoken = compared.flatMap((message, index) => spokenLines(message, step.expected[index]));
  let learnt = bindings;
  for (let index = 0; index < Math.max(written.length, spoken.length); index += 1) {
    const line = written[index];
    const heard = spoken[index];
    const next = line === undefined || heard === undefined ? undefined : matchLine(line.text, heard, learnt);
    if (next === undefined) return { kind: 'differs', report: report(file, step, said, written, spoken, learnt) };
    learnt = next;
  }
  return { kind: 'same', bindings: learnt };
}

function report(
  file: string,
  step: Step,
  said: string,
  written: readonly ExpectedLine[],
  spoken: readonly string[],
  bindings: Bindings,
): string {
  const lines = align(
    written.length,
    spoken.length,
    (i, j) => matchLine(written[i]?.text ?? '', spoken[j] ?? '', bindings) !== undefined,
  );
  const row = (mark: string, number: number | string, text: string): string =>
    `${mark} ${String(number).padStart(4)} ${text}`;
  const firstMissing = lines.find(({ kind }) => kind === 'missing');
  const number =
    firstMissing?.kind === 'missing' ? (written[firstMissing.written]?.number ?? step.number) : step.number;
  return [
    `${file}:${number}: the bot says something else (- written, + said)`,
    ...(step.action.kind === 'say' || step.action.kind === 'attach'
      ? [row(' ', step.number, `user: ${said.replaceAll('\n', '\n            ')}`)]
      : []),
    ...lines.map((line) => {
      if (line.kind === 'extra') return row('+', '', spoken[line.spoken] ?? '');
      const { number: at, text } = written[line.written] ?? { number: '', text: '' };
      return row(line.kind === 'missing' ? '-' : ' ', at, text);
    }),
  ].join('\n');
}

const margin = (index: number): string => (index === 0 ? 'bot: ' : '     ');

function writtenLines(message: ExpectedMessage): readonly ExpectedLine[] {
  return [
    ...message.lines.map(({ number, text }, index) => ({ number, text: `${margin(index)}${text}`.trimEnd() })),
    ...(message.suggestions === undefined
      ? []
      : [{ number: message.suggestions.number, text: suggestionsLine(message.suggestions.titles) }]),
    ...(message.attachments ?? []).map(({ number, text }) => ({ number, text: `[Attachment=${text}]` })),
  ];
}

/** What is not written is not compared; a message that is not written at all is shown with everything it has. */
function spokenLines(message: BotMessage, written: ExpectedMessage | undefined): readonly string[] {
  const hides = (part: unknown, spoken: readonly string[]): boolean =>
    written === undefined ? spoken.length === 0 : part === undefined;
  return [
    ...message.text.split('\n').map((line, index) => `${margin(index)}${line.trim()}`.trimEnd()),
    ...(hides(written?.suggestions, message.suggestions) ? [] : [suggestionsLine(message.suggestions)]),
    ...(hides(written?.attachments, message.attachments)
      ? []
      : message.attachments.map((name) => `[Attachment=${name}]`)),
  ];
}

const suggestionsLine = (titles: readonly string[]): string => `[SuggestedActions=${titles.join('|')}]`;
