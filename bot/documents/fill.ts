type Placeholder<T extends string> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/**
 * Puts values into a sentence with `{{name}}` placeholders; the compiler demands every placeholder of the sentence.
 * Values are taken literally: a `{{…}}` inside a value is left alone.
 */
export function fill<T extends string>(sentence: T, values: Readonly<Record<Placeholder<T>, string>>): string {
  const known: Readonly<Record<string, string>> = values;
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => known[name] ?? whole);
}

/** The label of a code, or the code itself when the words do not know it. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
