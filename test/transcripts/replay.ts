import { act, type BotMessage, type TranscriptDriver } from './act.js';
import { align } from './diff.js';
import { recordFaults, sessionFaults } from './effects.js';
import { spokenLines, writtenLines } from './lines.js';
import { type Bindings, matchLine } from './match.js';
import type { ExpectedLine, Step, Transcript } from './transcript.js';

/** A step that has been taken: what was said in the end, and what the bot said to it. */
export interface PlayedStep {
  readonly step: Step;
  readonly said: string;
  readonly spoken: readonly BotMessage[];
}

/**
 * Plays a transcript to its end or to the first turn that differs, then compares the effects.
 *
 * @param watch Is told of every step that was taken.
 * @returns What differs, as a line diff with file and line; undefined when all is as written.
 */
export async function replay(
  transcript: Transcript,
  driver: TranscriptDriver,
  watch: (played: PlayedStep) => void = () => undefined,
): Promise<string | undefined> {
  let bindings: Bindings = new Map();
  for (const step of transcript.steps) {
    const acted = await act(step, driver, bindings);
    if (acted.kind === 'fault') return `${transcript.file}:${step.number}: ${acted.fault}`;
    const { said, spoken } = acted;
    watch({ step, said, spoken });
    const outcome = compare(transcript.file, step, said, spoken, bindings);
    if (outcome.kind === 'differs') return outcome.report;
    bindings = outcome.bindings;
  }
  const faults = [
    ...(transcript.records.length === 0 ? [] : recordFaults(transcript, await driver.records(), bindings)),
    ...(transcript.session.length === 0 ? [] : sessionFaults(transcript, await driver.session(), bindings)),
  ];
  return faults.length === 0 ? undefined : faults.join('\n');
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
