/** What the names of a transcript (`{{bill}}`) have stood for so far. */
export type Bindings = ReadonlyMap<string, string>;

const placeholder = /\{\{(\*|[A-Za-z]\w*)\}\}/;

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Compares a written line with a spoken one. Undefined when they differ; else the bindings with what was learnt. */
export function matchLine(written: string, spoken: string, bindings: Bindings): Bindings | undefined {
  const learnt: string[] = [];
  const pattern = written
    .split(placeholder)
    .map((part, index) => {
      if (index % 2 === 0) return literal(part);
      if (part === '*') return '.*?';
      const bound = bindings.get(part);
      if (bound !== undefined) return literal(bound);
      if (learnt.includes(part)) return `\\k<${part}>`;
      learnt.push(part);
      return `(?<${part}>[A-Za-z0-9_-]+)`;
    })
    .join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(spoken);
  if (found === null) return undefined;
  return new Map([...bindings, ...Object.entries(found.groups ?? {})]);
}

/** Puts what is bound into a text; `missing` names the first that is not. */
export function fill(text: string, bindings: Bindings): { readonly text: string; readonly missing?: string } {
  let missing: string | undefined;
  const filled = text.replaceAll(new RegExp(placeholder, 'g'), (whole, name: string) => {
    const bound = bindings.get(name);
    if (bound === undefined) missing ??= name;
    return bound ?? whole;
  });
  return missing === undefined ? { text: filled } : { text: filled, missing };
}
