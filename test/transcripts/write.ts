import type { BotMessage } from './act.js';
import type { Names } from './names.js';

const margin = '     ';

/** A message of the bot as it stands in a `.chat` file. Answers that the text numbers itself are not listed once more. */
export function writeMessage(message: BotMessage, names: Names): readonly string[] {
  const { text, suggestions, attachments } = message;
  const numbered = suggestions.every((title, index) => text.includes(`${index + 1}. ${title}`));
  return [
    ...writeWords('bot', names.wild(text)),
    ...(numbered ? [] : [`${margin}[SuggestedActions=${names.wild(suggestions.join('|'))}]`]),
    ...attachments.map(({ name, type }) => `${margin}[Attachment=${names.wild(name)} ${type}]`),
  ];
}

/** What a person said, with `[Code]` for the code that went out last. */
export function writeUser(text: string, code: string | undefined, names: Names): readonly string[] {
  return writeWords('user', names.wild(code === undefined ? text : text.replaceAll(code, '[Code]')));
}

/** One line of text as it stands below the first. */
export function writeLine(text: string): string {
  return text === '' ? '' : `${margin}${escaped(text)}`;
}

function writeWords(speaker: 'user' | 'bot', text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim());
  const opening = speaker === 'bot' ? escaped(first) : first;
  return [`${speaker}: ${opening}`.trimEnd(), ...rest.map(writeLine)];
}

/** A line that begins like a directive is said to be none. */
const escaped = (text: string): string => (text.startsWith('[') ? `\\${text}` : text);
