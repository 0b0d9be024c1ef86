/** One string of the locales, by its path. */
export interface Sentence {
  readonly key: string;
  readonly text: string;
}

/** Every string of a table of words. */
export function sentencesOf(words: object, path = ''): readonly Sentence[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [{ key, text: value }];
    return typeof value === 'object' && value !== null ? sentencesOf(value, key) : [];
  });
}

/** The names that a sentence must be told, in the order of the alphabet. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}

/** Those that a pattern finds, as `key: text`. */
export function offenders(list: readonly Sentence[], pattern: RegExp): readonly string[] {
  return list.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text}`);
}
