import type { IntentRecognizer } from '../../dialogs/recognizers/intents/intentRecognizer.js';
import type { Judged } from './messages.js';

/** A message with the meaning it was taken for. */
export interface Verdict extends Judged {
  readonly taken: string;
}

/** How well messages were understood. Shares are between 0 and 1. */
export interface Report {
  readonly messages: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Out of scope taken for a wish, of all that are out of scope. */
  readonly outAccepted: number;
  /** A wish taken for out of scope, of all wishes. */
  readonly inRejected: number;
  readonly slices: ReadonlyMap<string, number>;
  readonly confusions: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** What is no consent and was taken for it. */
  readonly falseConsent: readonly Verdict[];
}

const outside = 'out_of_scope';
const consents = new Set(['affirm', 'accept_offer']);

function share(list: readonly Verdict[], test: (verdict: Verdict) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

function isRight({ label, taken }: Verdict): boolean {
  return label === taken;
}

function f1(verdicts: readonly Verdict[], name: string): number {
  const hits = verdicts.filter(({ label, taken }) => label === name && taken === name).length;
  const faults = verdicts.filter(({ label, taken }) => label !== taken && (label === name || taken === name)).length;
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + faults);
}

/** Judges verdicts. The macro F1 is the mean over the meanings that occur. */
export function reportOn(verdicts: readonly Verdict[]): Report {
  const labels = [...new Set(verdicts.map(({ label }) => label))];
  const sliceNames = [...new Set(verdicts.map(({ slice }) => slice))].sort();
  const confusions = new Map<string, number>();
  for (const { label, taken } of verdicts)
    if (label !== taken) confusions.set(`${label}\t${taken}`, (confusions.get(`${label}\t${taken}`) ?? 0) + 1);
  return {
    messages: verdicts.length,
    accuracy: share(verdicts, isRight),
    macroF1: labels.reduce((sum, name) => sum + f1(verdicts, name), 0) / labels.length,
    outAccepted: share(
      verdicts.filter(({ label }) => label === outside),
      ({ taken }) => taken !== outside,
    ),
    inRejected: share(
      verdicts.filter(({ label }) => label !== outside),
      ({ taken }) => taken === outside,
    ),
    slices: new Map(
      sliceNames.map((name) => [
        name,
        share(
          verdicts.filter(({ slice }) => slice === name),
          isRight,
        ),
      ]),
    ),
    confusions: [...confusions]
      .map(([pair, count]) => ({ from: pair.split('\t')[0] ?? '', to: pair.split('\t')[1] ?? '', count }))
      .sort((a, b) => b.count - a.count),
    falseConsent: verdicts.filter(({ label, taken }) => consents.has(taken) && label !== taken && !consents.has(label)),
  };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}

/** The report as lines for a terminal. */
export function linesOf(title: string, report: Report, most = 20): readonly string[] {
  const { accuracy, confusions, falseConsent, inRejected, macroF1, messages, outAccepted, slices } = report;
  return [
    `${title}: ${messages} messages`,
    `  accuracy ${percent(accuracy)}, macro-F1 ${percent(macroF1)}`,
    `  out of scope accepted ${percent(outAccepted)}, in scope rejected ${percent(inRejected)}, false consent ${falseConsent.length}`,
    `  slices: ${[...slices].map(([name, right]) => `${name} ${percent(right)}`).join(', ')}`,
    ...confusions.slice(0, most).map(({ count, from, to }) => `  ${String(count).padStart(4)} ${from} → ${to}`),
    ...falseConsent.map(({ label, taken, text }) => `  taken for ${taken}, is ${label}: ${text}`),
  ];
}

const manners = new Set(['greeting', 'thanks']);

/** Tells whether all the wishes of a message come back in their order; manners count where the labels name them. */
export function givesAll(recognizer: IntentRecognizer, text: string, labels: readonly string[]): boolean {
  const counted = labels.some((label) => manners.has(label));
  const said = recognizer.recognize(text).intents.map(({ name }) => name);
  return said.filter((name) => counted || !manners.has(name)).join() === labels.join();
}
