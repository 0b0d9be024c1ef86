import type { Temporal } from 'temporal-polyfill';
import { parseInstant } from '../../bot/clock.js';
import { readRecordsCheck, readSessionCheck } from './parseChecks.js';
import {
  type Action,
  type ExpectedLine,
  type ExpectedMessage,
  type RecordsCheck,
  type SessionCheck,
  type Transcript,
  TranscriptError,
  type TranscriptHeader,
} from './transcript.js';

interface OpenMessage {
  readonly number: number;
  readonly lines: ExpectedLine[];
  suggestions: ExpectedMessage['suggestions'];
  attachments: ExpectedLine[] | undefined;
}

interface OpenStep {
  readonly number: number;
  readonly action: Action;
  readonly expected: OpenMessage[];
  open: boolean;
}

/**
 * Reads the text of a `.chat` file (the format stands in transcript.ts).
 *
 * @param file The name under which faults are reported.
 * @throws TranscriptError at the first line that means nothing, and for a transcript that asserts nothing.
 */
export function parseTranscript(file: string, source: string): Transcript {
  return new Reader(file, source).read();
}

class Reader {
  readonly #file: string;
  readonly #source: string;
  readonly #header = new Map<string, { readonly number: number; readonly value: string }>();
  readonly #start: OpenStep = { number: 1, action: { kind: 'start' }, expected: [], open: false };
  readonly #steps: OpenStep[] = [this.#start];
  readonly #records: RecordsCheck[] = [];
  readonly #session: SessionCheck[] = [];
  #number = 0;
  #title = '';
  #part: 'header' | 'turns' | 'records' | 'session' = 'header';
  /** Where an indented line belongs: the words of the speaker above it. */
  #speech: { readonly speaker: 'user' | 'bot'; readonly lines: ExpectedLine[] } | undefined;
  /** Empty lines that are part of the speech if it goes on below them. */
  #blanks: ExpectedLine[] = [];

  constructor(file: string, source: string) {
    this.#file = file;
    this.#source = source;
  }

  read(): Transcript {
    for (const raw of this.#source.split(/\r?\n/)) {
      this.#number += 1;
      this.#line(raw.trimEnd());
    }
    this.#endSpeech();
    if (this.#title === '') throw this.#fault('the first line is the title: "# What happens, as a sentence"', 1);
    const header = this.#finishHeader();
    const says = this.#steps.some(({ expected }) => expected.some(assertsSomething));
    if (!says && this.#records.length + this.#session.length === 0) throw this.#fault('it asserts nothing', 1);
    return {
      file: this.#file,
      title: this.#title,
      header,
      steps: this.#steps,
      records: this.#records,
      session: this.#session,
    };
  }

  #line(line: string): void {
    if (line === '') {
      if (this.#speech !== undefined) this.#blanks.push({ number: this.#number, text: '' });
    } else if (!line.startsWith('>')) {
      if (/^\s/.test(line)) this.#indented(line.trim());
      else {
        this.#endSpeech();
        this.#atMargin(line);
      }
    }
  }

  #atMargin(line: string): void {
    if (line.startsWith('# ') && this.#title === '') this.#title = line.slice(2).trim();
    else if (line === 'records:' || line === 'session:') this.#part = line === 'records:' ? 'records' : 'session';
    else if (this.#part === 'records' || this.#part === 'session')
      throw this.#fault(`"${line}" stands below the effects`);
    else if (line === '...') this.#leaveOpen();
    else if (/^(outage|deploy):/.test(line)) this.#event(line);
    else if (line.startsWith('[')) this.#directive(line);
    else if (!this.#setting(line)) this.#turn(line);
  }

  #leaveOpen(): void {
    this.#part = 'turns';
    this.#lastStep().open = true;
  }

  #setting(line: string): boolean {
    const found = /^(?:(user|bot)=|(debtor|channel|now|seed):)\s*(.*)$/.exec(line);
    if (found === null) return false;
    const key = found[1] ?? found[2] ?? '';
    const value = found[3] ?? '';
    if (value === '') throw this.#fault(`"${key}" has no value`);
    if (this.#part === 'turns') {
      if (key !== 'now') throw this.#fault(`"${key}" belongs above the first turn`);
      this.#addStep({ kind: 'now', instant: this.#instant(value) });
      return true;
    }
    if (this.#header.has(key)) throw this.#fault(`"${key}" is said twice`);
    this.#header.set(key, { number: this.#number, value });
    return true;
  }

  /** Something that befalls the bot between two messages. */
  #event(line: string): void {
    const kind = { 'outage: records': 'outage', 'deploy: flows': 'deploy' } as const;
    const known = Object.entries(kind).find(([written]) => written === line.replace(/:\s*/, ': '));
    if (known === undefined) throw this.#fault(`"${line}" is neither ${Object.keys(kind).join(' nor ')}`);
    this.#part = 'turns';
    this.#addStep({ kind: known[1] });
  }

  #turn(line: string): void {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    const called = (speaker: 'user' | 'bot'): boolean =>
      name === speaker || (name !== '' && name === this.#header.get(speaker)?.value);
    this.#part = 'turns';
    const lines: ExpectedLine[] = [{ number: this.#number, text: asText(line.slice(colon + 1).trim()) }];
    if (called('user')) this.#speech = { speaker: 'user', lines };
    else if (called('bot')) {
      const step = this.#lastStep();
      if (step.open) throw this.#fault('after "..." the turn is over');
      step.expected.push({ number: this.#number, lines, suggestions: undefined, attachments: undefined });
      this.#speech = { speaker: 'bot', lines };
    } else throw this.#fault(`"${line}" is no turn, setting or directive`);
  }

  #indented(text: string): void {
    if (this.#part === 'records') this.#records.push(readRecordsCheck(this.#number, text, (why) => this.#fault(why)));
    else if (this.#part === 'session')
      this.#session.push(readSessionCheck(this.#number, text, (why) => this.#fault(why)));
    else if (text.startsWith('[') && this.#speech?.speaker !== 'user') this.#directive(text);
    else if (this.#speech === undefined)
      throw this.#fault('an indented line continues a turn, and none stands above it');
    else {
      this.#speech.lines.push(...this.#blanks, { number: this.#number, text: asText(text) });
      this.#blanks = [];
    }
  }

  #directive(text: string): void {
    const found = /^\[(SuggestedActions|Attachment)=(.*)\]$/.exec(text);
    const message = this.#lastStep().expected.at(-1);
    if (found === null) throw this.#fault(`unknown directive ${text} (a text that begins with "[" is written "\\[")`);
    if (message === undefined) throw this.#fault(`${text} belongs below a message of the bot`);
    const value = found[2] ?? '';
    if (found[1] === 'Attachment') {
      message.attachments = [...(message.attachments ?? []), { number: this.#number, text: value }];
    } else {
      if (message.suggestions !== undefined) throw this.#fault('the suggestions of this message are said twice');
      message.suggestions = { number: this.#number, titles: value === '' ? [] : value.split('|') };
    }
  }

  /** What the user says is complete only when the next thing begins: then it becomes a step. */
  #endSpeech(): void {
    const speech = this.#speech;
    this.#speech = undefined;
    this.#blanks = [];
    if (speech?.speaker !== 'user') return;
    const number = speech.lines[0]?.number ?? this.#number;
    const text = speech.lines.map((line) => line.text).join('\n');
    const [, path, type] = /^\[Attachment=(.+?)(?: (\S+\/\S+))?\]$/.exec(text) ?? [];
    const unknown = /\[[A-Z][A-Za-z]*(?:=[^\]]*)?\]/.exec(text.replaceAll('[Code]', ''))?.[0];
    if (path === undefined && unknown !== undefined) throw this.#fault(`unknown directive ${unknown}`, number);
    this.#addStep(path === undefined ? { kind: 'say', text } : { kind: 'attach', path, type }, number);
  }

  #addStep(action: Action, number: number = this.#number): void {
    this.#steps.push({ number, action, expected: [], open: false });
  }

  #finishHeader(): TranscriptHeader {
    const required = (key: string): { readonly number: number; readonly value: string } => {
      const found = this.#header.get(key);
      if (found === undefined) throw this.#fault(`the header names no "${key}"`, 1);
      return found;
    };
    const channel = required('channel');
    if (channel.value !== 'web' && channel.value !== 'whatsapp') {
      throw this.#fault('channel is web or whatsapp', channel.number);
    }
    const now = required('now');
    return {
      debtor: required('debtor').value,
      channel: channel.value,
      now: this.#instant(now.value, now.number),
      seed: this.#header.get('seed')?.value,
    };
  }

  #lastStep(): OpenStep {
    return this.#steps.at(-1) ?? this.#start;
  }

  #instant(text: string, number: number = this.#number): Temporal.Instant {
    const instant = parseInstant(text);
    if (instant === undefined) throw this.#fault(`"${text}" is no moment such as 2026-11-21T10:00:00+07:00`, number);
    return instant;
  }

  #fault(reason: string, number: number = this.#number): TranscriptError {
    return new TranscriptError(this.#file, number, reason);
  }
}

function asText(text: string): string {
  return text.startsWith('\\[') ? text.slice(1) : text;
}

function assertsSomething(message: ExpectedMessage): boolean {
  const words = message.lines.map(({ text }) => text.replaceAll(/\{\{[^}]*\}\}/g, '')).join('');
  return message.suggestions !== undefined || message.attachments !== undefined || words.trim() !== '';
}
