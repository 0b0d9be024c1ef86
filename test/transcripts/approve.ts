import { act, type TranscriptDriver } from './act.js';
import { align } from './diff.js';
import { recordFaults, sessionFaults } from './effects.js';
import { spokenLines, writtenLines } from './lines.js';
import { type Bindings, matchLine } from './match.js';
import { Names } from './names.js';
import { parseTranscript } from './parse.js';
import type { Step } from './transcript.js';
import { writeLine } from './write.js';

/** A line of the file that gives way to others, or others that come in below it. */
interface Edit {
  readonly number: number;
  readonly remove: boolean;
  readonly insert: readonly string[];
}

export type Approval =
  | { readonly kind: 'same' }
  /** `changes` is a line diff with line numbers of the file as it was. */
  | { readonly kind: 'changed'; readonly source: string; readonly changes: readonly string[] }
  /** The words may be new, but what the conversation does must not change: nothing is to be written. */
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

/**
 * Plays a transcript and puts what the bot says now in the place of what it said: lines that still match keep their
 * wildcards, remarks and everything the person says stay. Refused when a turn cannot be taken, or when the records or the
 * session differ from what the footer says.
 */
export async function approve(file: string, source: string, driver: TranscriptDriver): Promise<Approval> {
  const transcript = parseTranscript(file, source);
  const names = new Names([...source.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
  let bindings: Bindings = new Map();
  const edits: Edit[] = [];
  for (const [index, step] of transcript.steps.entries()) {
    const acted = await act(step, driver, bindings);
    if (acted.kind === 'fault') return { kind: 'refused', faults: [`${file}:${step.number}: ${acted.fault}`] };
    const messages = step.open ? acted.spoken.slice(0, step.expected.length) : acted.spoken;
    const spoken = messages.flatMap((message, place) => spokenLines(message, step.expected[place]));
    const below = lastLineOf(step, transcript.steps[index + 1]);
    bindings = compareStep(step, spoken, below, bindings, names, edits);
  }
  const faults = [
    ...recordFaults(transcript, await driver.records(), bindings),
    ...sessionFaults(transcript, await driver.session(), bindings),
  ];
  if (faults.length > 0) return { kind: 'refused', faults };
  if (edits.length === 0) return { kind: 'same' };
  const lines = source.split('\n');
  const rewritten = apply(lines, edits);
  parseTranscript(file, rewritten);
  return { kind: 'changed', source: rewritten, changes: edits.flatMap((edit) => show(lines, edit)) };
}

/** The line below which the bot's first words belong when none are written yet. */
function lastLineOf({ number, action }: Step, next: Step | undefined): number {
  if (action.kind === 'start') return Math.max(0, (next?.number ?? 1) - 1);
  return action.kind === 'say' ? number + action.text.split('\n').length - 1 : number;
}

function compareStep(
  step: Step,
  spoken: readonly string[],
  below: number,
  before: Bindings,
  names: Names,
  edits: Edit[],
): Bindings {
  const written = step.expected.flatMap(writtenLines);
  let bindings = before;
  const rows = align(
    written.length,
    spoken.length,
    (i, j) => matchLine(written[i]?.text ?? '', spoken[j] ?? '', before) !== undefined,
  );
  const free: string[] = [];
  let heard = 0;
  let at = below;
  for (const row of rows) {
    if (row.kind === 'extra') {
      const text = names.wild(spoken[row.spoken] ?? '', free);
      edits.push({ number: at, remove: false, insert: [asWritten(text)] });
      bindings = new Map([...bindings, ...names.bindings()]);
      heard += 1;
      continue;
    }
    const line = written[row.written];
    at = line?.number ?? at;
    if (row.kind === 'missing') {
      edits.push({ number: at, remove: true, insert: [] });
      for (const [, name = ''] of (line?.text ?? '').matchAll(/\{\{(\w+)\}\}/g))
        if (!bindings.has(name) && !free.includes(name)) free.push(name);
      continue;
    }
    bindings = matchLine(line?.text ?? '', spoken[heard] ?? '', bindings) ?? bindings;
    names.learn(bindings);
    heard += 1;
  }
  return bindings;
}

/** A compared line as it stands in a file: the speaker, or the margin, and what is in it. */
function asWritten(line: string): string {
  if (line.startsWith('bot:') || line === '') return line;
  const text = line.trim();
  const isDirective = /^\[(SuggestedActions|Attachment)=/.test(text) && !line.startsWith(' ');
  return isDirective ? `     ${text}` : writeLine(text);
}

function apply(lines: readonly string[], edits: readonly Edit[]): string {
  const at = (number: number): readonly Edit[] => edits.filter((edit) => edit.number === number);
  const inserted = (number: number): readonly string[] => at(number).flatMap(({ insert }) => insert);
  return [
    ...inserted(0),
    ...lines.flatMap((line, index) => [
      ...(at(index + 1).some(({ remove }) => remove) ? [] : [line]),
      ...inserted(index + 1),
    ]),
  ].join('\n');
}

function show(lines: readonly string[], { number, remove, insert }: Edit): readonly string[] {
  return [
    ...(remove ? [`- ${String(number).padStart(4)} ${lines[number - 1] ?? ''}`] : []),
    ...insert.map((line) => `+      ${line}`),
  ];
}
