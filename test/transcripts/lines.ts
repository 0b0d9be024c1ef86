import type { BotMessage } from './act.js';
import type { ExpectedLine, ExpectedMessage } from './transcript.js';

/** How the lines of a message stand in a file: the speaker before the first, the others below it. */
const margin = (index: number): string => (index === 0 ? 'bot: ' : '     ');

const suggestionsLine = (titles: readonly string[]): string => `[SuggestedActions=${titles.join('|')}]`;

const namesType = (text: string): boolean => / \S+\/\S+$/.test(text);

/** The lines of a written message, ready to be compared with the spoken ones. */
export function writtenLines(message: ExpectedMessage): readonly ExpectedLine[] {
  return [
    ...message.lines.map(({ number, text }, index) => ({ number, text: `${margin(index)}${text}`.trimEnd() })),
    ...(message.suggestions === undefined
      ? []
      : [{ number: message.suggestions.number, text: suggestionsLine(message.suggestions.titles) }]),
    ...(message.attachments ?? []).map(({ number, text }) => ({ number, text: `[Attachment=${text}]` })),
  ];
}

/**
 * The lines of a spoken message, beside the written one. What is not written is not compared; a message that is not
 * written at all is shown with everything it has.
 */
export function spokenLines(message: BotMessage, written: ExpectedMessage | undefined): readonly string[] {
  const hides = (part: unknown, spoken: readonly unknown[]): boolean =>
    written === undefined ? spoken.length === 0 : part === undefined;
  return [
    ...message.text.split('\n').map((line, index) => `${margin(index)}${line.trim()}`.trimEnd()),
    ...(hides(written?.suggestions, message.suggestions) ? [] : [suggestionsLine(message.suggestions)]),
    ...(hides(written?.attachments, message.attachments)
      ? []
      : message.attachments.map(({ name, type }, index) => {
          const wanted = written?.attachments?.[index];
          const typed = wanted === undefined || namesType(wanted.text);
          return `[Attachment=${typed ? `${name} ${type}` : name}]`;
        })),
  ];
}
