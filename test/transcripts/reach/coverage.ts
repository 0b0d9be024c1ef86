import { flows } from '../../../dialogs/repairDialog.js';
import { replies as en } from '../../../locales/en/replies.js';
import { replies as id } from '../../../locales/id/replies.js';
import { patterns } from '../patterns.js';
import type { PlayedStep } from '../replay.js';
import { keysOf, type Observed, type Trace } from './observe.js';

/** What no transcript reaches, by name. Flows, steps and patterns must all be reached; words are for QA to look at. */
export interface Unreached {
  readonly flows: readonly string[];
  /** `flow.step` */
  readonly steps: readonly string[];
  /** With the flows in which the pattern was shown, when they are too few. */
  readonly patterns: readonly string[];
  readonly keys: { readonly id: readonly string[]; readonly en: readonly string[] };
}

/** Collects what transcripts reach. One transcript is told turn by turn, with `newTranscript`. */
export class Coverage {
  readonly #shown = new Map<string, Set<string>>();

  /** What to tell of each step of one transcript, in its order. */
  newTranscript(): (played: PlayedStep, trace: Trace) => void {
    let spokenBefore: readonly string[] = [];
    return ({ step, said, spoken: messages }, { front, begun }) => {
      if (step.action.kind === 'now' || step.action.kind === 'outage' || step.action.kind === 'deploy') return;
      const spoken = messages.map(({ text }) => text);
      const turn = { front, begun, said: step.action.kind === 'say' ? said : '', spoken, spokenBefore };
      for (const { name, proves } of patterns) if (proves(turn)) this.#show(name, front ?? 'menu');
      spokenBefore = spoken;
    };
  }

  /** What is left over of everything that was observed. */
  unreached(observed: Observed): Unreached {
    const { steps, reachedSteps, reachedFlows, reachedKeys } = observed;
    return {
      flows: flows.filter((flow) => !reachedFlows.has(flow)),
      steps: [...steps].filter((step) => !reachedSteps.has(step)).sort(),
      patterns: patterns
        .filter(({ name, flows: wanted }) => (this.#shown.get(name)?.size ?? 0) < wanted)
        .map(({ name }) => name),
      keys: {
        id: keysOf(id).filter((key) => !reachedKeys.id.has(key)),
        en: keysOf(en).filter((key) => !reachedKeys.en.has(key)),
      },
    };
  }

  /** In which flows a pattern was shown. */
  shownIn(pattern: string): readonly string[] {
    return [...(this.#shown.get(pattern) ?? [])].sort();
  }

  #show(pattern: string, where: string): void {
    const places = this.#shown.get(pattern) ?? new Set();
    this.#shown.set(pattern, places.add(where));
  }
}

/** The names of what must be reached and is not, as the list of known gaps has them. */
export function gapsOf({ flows: unreachedFlows, steps, patterns: unshown }: Unreached): readonly string[] {
  return [
    ...unreachedFlows.map((name) => `flow ${name}`),
    ...steps.map((name) => `step ${name}`),
    ...unshown.map((name) => `pattern ${name}`),
  ];
}

/** What is wrong with the gaps: those that nobody knows of, and those that are known and are no gaps any more. */
export function gapFaults(gaps: readonly string[], known: readonly string[]): readonly string[] {
  return [
    ...gaps.filter((gap) => !known.includes(gap)).map((gap) => `no transcript reaches ${gap}`),
    ...known.filter((gap) => !gaps.includes(gap)).map((gap) => `reached, so take it off knownGaps.ts: ${gap}`),
  ];
}

/** The report, line by line. */
export function reportLines(coverage: Coverage, observed: Observed): readonly string[] {
  const unreached = coverage.unreached(observed);
  const words = { id: keysOf(id).length, en: keysOf(en).length };
  const list = (names: readonly string[]): readonly string[] => names.map((name) => `  - ${name}`);
  return [
    `flows    ${flows.length - unreached.flows.length} of ${flows.length}`,
    ...list(unreached.flows),
    `steps    ${observed.steps.size - unreached.steps.length} of ${observed.steps.size}`,
    ...list(unreached.steps),
    `patterns ${patterns.length - unreached.patterns.length} of ${patterns.length}`,
    ...list(unreached.patterns.map((name) => `${name} (seen in: ${coverage.shownIn(name).join(', ') || 'none'})`)),
    ...(['id', 'en'] as const).flatMap((locale) => [
      `words ${locale} ${words[locale] - unreached.keys[locale].length} of ${words[locale]}`,
      ...list(byTable(unreached.keys[locale])),
    ]),
  ];
}

/** Keys of one table on one line: `bill: settled, next`. */
function byTable(keys: readonly string[]): readonly string[] {
  const tables = new Map<string, readonly string[]>();
  for (const key of keys) {
    const [table = '', ...rest] = key.split('.');
    tables.set(table, [...(tables.get(table) ?? []), rest.join('.')]);
  }
  return [...tables].map(([table, names]) => `${table}: ${names.join(', ')}`);
}
