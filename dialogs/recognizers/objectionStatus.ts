import { objectionStatus } from '../../locales/id/disputeWords.js';
import { standardWords } from './normalize.js';

const standard = (phrases: readonly string[]): string =>
  phrases.map((phrase) => standardWords(phrase).join(' ')).join('|');

const { after, before, between, objection } = objectionStatus;
const bridge = `(?: (?:${standard(between)})){0,3}`;
const asking = new RegExp(
  ` (?:${standard(before)})${bridge} (?:${standard(objection)}) | (?:${standard(objection)})${bridge} (?:${standard(after)}) `,
);

/** The register number of an objection in a text, as it is written on paper; undefined when there is none. */
export function recognizeObjectionNumber(text: string): string | undefined {
  return /\bKB-?([2-9A-HJKMNP-TV-Z]{6})\b/i.exec(text)?.[1]?.toUpperCase().replace(/^/, 'KB-');
}

/** Tells whether a message asks after an objection that has been made: its state, its answer, taking it back, evidence. */
export function asksAboutObjection(text: string): boolean {
  return recognizeObjectionNumber(text) !== undefined || asking.test(` ${standardWords(text).join(' ')} `);
}
