import { normalize } from '../normalize.js';

/** The ways of writing that examples are sorted by. */
export const slices = [
  'standard',
  'casual',
  'slang',
  'regional',
  'mixed',
  'negated',
  'angry',
  'voice',
  'short',
] as const;

export type Slice = (typeof slices)[number];

/** A message with its meaning and the way it is written. */
export interface Example {
  readonly text: string;
  readonly label: string;
  readonly slice: Slice;
}

function isSlice(name: string): name is Slice {
  return slices.some((slice) => slice === name);
}

/**
 * Reads a file of examples: one message a line, `[slice]` opens a section, `#` a comment. Throws with the line's number
 * on an unknown section or a message before the first one.
 */
export function parseExamples(file: string, label: string): readonly Example[] {
  const examples: Example[] = [];
  let slice: Slice | undefined;
  for (const [index, line] of file.split('\n').entries()) {
    const text = line.trim();
    const section = /^\[([a-z]+)\]$/.exec(text)?.[1];
    if (section !== undefined) {
      if (!isSlice(section)) throw new Error(`${label}, line ${index + 1}: there is no section [${section}].`);
      slice = section;
    } else if (text !== '' && !text.startsWith('# ')) {
      if (slice === undefined)
        throw new Error(`${label}, line ${index + 1}: a message stands before the first section.`);
      examples.push({ text, label, slice });
    }
  }
  return examples;
}

/**
 * Tells whether a message is held back from training: one in five, by its own characters, so that moving lines or
 * adding others changes nothing and spellings that differ only in capitals, spaces and marks go the same way.
 */
export function isHeldBack(text: string): boolean {
  let value = 0x811c9dc5;
  for (const character of normalize(text).replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ''))
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value ^= value >>> 16;
  return (Math.imul(value, 0x45d9f3b) >>> 0) % 5 === 0;
}
