import type { Temporal } from 'temporal-polyfill';
import type { RecordsSnapshot } from '../../bot/channels/terminal.js';
import { parseInstant } from '../../bot/clock.js';
import { act, type BotMessage, type TranscriptDriver } from './act.js';
import { Names } from './names.js';
import { parseTranscript } from './parse.js';
import type { Action, RecordKind } from './transcript.js';
import { writeMessage, writeUser } from './write.js';

export interface RecordOptions {
  readonly title: string;
  /** First name of a debtor of the sample portfolio. */
  readonly debtor: string;
  readonly channel: 'web' | 'whatsapp';
  readonly now: Temporal.Instant;
  readonly driver: TranscriptDriver;
  /** What is typed, message by message. `now: …`, `outage: …`, `deploy: …`, `[Attachment=…]` and `[Code]` mean what they mean in a transcript. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Is told each line as it comes about, for whoever sits before it. */
  readonly show?: (line: string) => void;
}

/**
 * Holds a conversation and writes it down: codes as `[Code]`, references by name, and below it what it has left in the
 * records and in the session. A line that cannot be carried out is shown with the reason and left out.
 *
 * @returns The text of a `.chat` file that replays as it is.
 */
export async function record(options: RecordOptions): Promise<string> {
  const { title, debtor, channel, now, driver, show = () => undefined } = options;
  const names = new Names();
  const user = `${debtor.charAt(0).toUpperCase()}${debtor.slice(1)}`;
  const head = [`# ${title}`, `user=${user}`, 'bot=Rembuk', `debtor: ${debtor}`, `channel: ${channel}`];
  const turns: string[] = [];
  const add = (lines: readonly string[]): void => {
    turns.push(...lines);
    for (const line of lines) show(line);
  };
  const hear = (messages: readonly BotMessage[]): void => {
    for (const message of messages) add(writeMessage(message, names));
  };
  const before = await driver.records();
  hear(await driver.start());
  let code: string | undefined;
  for await (const line of options.lines) {
    const action = actionOf(line);
    const said = driver.lastCode();
    const acted =
      action.kind === 'fault'
        ? action
        : await act({ number: 0, action, expected: [], open: false }, driver, names.bindings());
    if (acted.kind === 'fault') {
      show(`> ${acted.fault}`);
      continue;
    }
    add(
      action.kind === 'say' ? writeUser(acted.said, said, names) : [action.kind === 'attach' ? `user: ${line}` : line],
    );
    hear(acted.spoken);
    if (driver.lastCode() !== code) {
      code = driver.lastCode();
      show(`> [SMS] ${code}`);
    }
  }
  const effects = [
    'records:',
    ...recordLines(before, await driver.records()),
    'session:',
    ...sessionLines(await driver.session()),
  ];
  const text = `${[...head, `now: ${inJakarta(now)}`, '', ...turns, '', ...effects].join('\n')}\n`;
  parseTranscript(title, text);
  return text;
}

/** A moment as people there read it. */
function inJakarta(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO('+07:00').toString({ timeZoneName: 'never' });
}

function actionOf(line: string): Action | { readonly kind: 'fault'; readonly fault: string } {
  const [, path, type] = /^\[Attachment=(.+?)(?: (\S+\/\S+))?\]$/.exec(line) ?? [];
  if (path !== undefined) return { kind: 'attach', path, type };
  if (line === 'outage: records') return { kind: 'outage' };
  if (line === 'deploy: flows') return { kind: 'deploy' };
  const moment = /^now: (.+)$/.exec(line)?.[1];
  if (moment === undefined) return { kind: 'say', text: line };
  const instant = parseInstant(moment);
  if (instant === undefined)
    return { kind: 'fault', fault: `"${moment}" is no moment such as 2026-11-21T10:00:00+07:00` };
  return { kind: 'now', instant };
}

/** How many there are of each kind, and the events of the audit since the beginning, each run of equal ones once. */
function recordLines(before: RecordsSnapshot, after: RecordsSnapshot): readonly string[] {
  const counts = (Object.keys(after) as RecordKind[])
    .filter((kind) => kind !== 'audit' && (kind === 'agreements' || after[kind].length > 0))
    .map((kind) => `  ${kind}: ${after[kind].length}`);
  const events = after.audit.slice(before.audit.length).map(({ event }) => String(event));
  const runs = events.filter((event, index) => event !== events[index - 1]);
  return runs.length === 0 ? counts : [...counts, `  audit: ${runs.join(', ')}`];
}

function sessionLines(state: unknown): readonly string[] {
  const slot = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
  const debtor = slot(state, 'debtor') ?? undefined;
  const locale = slot(state, 'locale');
  return [
    debtor === undefined ? '  debtor: none' : `  debtor.customerNumber: ${slot(debtor, 'customerNumber')}`,
    ...(locale === undefined ? [] : [`  locale: ${locale}`]),
  ];
}
