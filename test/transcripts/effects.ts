import type { RecordsSnapshot } from '../../bot/channels/terminal.js';
import { type Bindings, matchLine } from './match.js';
import type { RecordsCheck, Transcript } from './transcript.js';

/** What the footer says of the records and they do not hold. */
export function recordFaults(
  { file, records }: Transcript,
  snapshot: RecordsSnapshot,
  bindings: Bindings,
): readonly string[] {
  return records.flatMap((check) => {
    const entries = snapshot[check.kind];
    if (holds(check, entries, bindings)) return [];
    const found = entries.map((entry) => `+      ${JSON.stringify(entry)}`);
    return [
      `${file}:${check.number}: the records differ`,
      `- ${check.text}`,
      `+ ${check.kind}: ${entries.length}`,
      ...found,
    ];
  });
}

function holds(
  check: RecordsCheck,
  entries: readonly Readonly<Record<string, unknown>>[],
  bindings: Bindings,
): boolean {
  switch (check.is) {
    case 'count':
      return entries.length === check.count;
    case 'fields':
      return entries.some((entry) =>
        check.fields.every(([name, value]) => matchLine(value, plain(valueAt(entry, name)), bindings) !== undefined),
      );
    case 'words': {
      let next = 0;
      for (const entry of entries) if (Object.values(entry).some((value) => value === check.words[next])) next += 1;
      return next >= check.words.length;
    }
  }
}

/** What the footer says of the stored conversation and it does not hold. */
export function sessionFaults({ file, session }: Transcript, state: unknown, bindings: Bindings): readonly string[] {
  return session.flatMap((check) => {
    const found = plain(valueAt(state, check.path));
    if (matchLine(check.value, found, bindings) !== undefined) return [];
    return [`${file}:${check.number}: the session differs`, `- ${check.text}`, `+ ${check.path}: ${found}`];
  });
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  }, value);
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
