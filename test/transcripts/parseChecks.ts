import type { RecordKind, RecordsCheck, SessionCheck } from './transcript.js';

/** As an object, so that a kind which is left out does not compile. */
const kinds: Readonly<Record<RecordKind, true>> = {
  disputes: true,
  agreements: true,
  offers: true,
  proposals: true,
  handoffs: true,
  consents: true,
  hardships: true,
  complaints: true,
  requests: true,
  stops: true,
  payments: true,
  audit: true,
};
const recordKinds = Object.keys(kinds) as RecordKind[];

type Fault = (reason: string) => Error;

/** Reads a line under `records:`. */
export function readRecordsCheck(number: number, text: string, fault: Fault): RecordsCheck {
  const found = /^([a-z]+):\s*(.+)$/i.exec(text);
  const kind = recordKinds.find((known) => known === found?.[1]);
  const value = found?.[2] ?? '';
  if (kind === undefined) throw fault(`"${text}" is none of ${recordKinds.join(', ')}`);
  const at = { number, text, kind };
  if (/^\d+$/.test(value)) return { ...at, is: 'count', count: Number(value) };
  if (!value.includes('=')) return { ...at, is: 'words', words: value.split(/,\s*/) };
  const fields = value.split(/,\s*/).map((part): readonly [string, string] => {
    const equals = part.indexOf('=');
    if (equals < 1) throw fault(`"${part}" is not written field=value`);
    return [part.slice(0, equals), part.slice(equals + 1)];
  });
  return { ...at, is: 'fields', fields };
}

/** Reads a line under `session:`. */
export function readSessionCheck(number: number, text: string, fault: Fault): SessionCheck {
  const found = /^([\w.]+):\s*(.+)$/.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) throw fault(`"${text}" is not written slot: value`);
  return { number, text, path: found[1], value: found[2] };
}
