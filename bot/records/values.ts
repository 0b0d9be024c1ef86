import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DatabaseError } from './errors.js';

/**
 * How values come out of Postgres: bigint as a safe whole number, date as an ISO day, timestamptz as the server's text
 * (for `instantOf`). The driver's own Date would bring in the machine's time zone.
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    if (oid === pg.types.builtins.INT8) return safeWhole;
    if (oid === pg.types.builtins.DATE || oid === pg.types.builtins.TIMESTAMPTZ) return asText;
    return pg.types.getTypeParser(oid, 'text');
  },
};

const asText = (text: string): string => text;

/** A whole number out of a bigint column; refused when it is beyond what can be counted exactly. */
export function safeWhole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new DatabaseError('unsafe_number', `The database holds ${text}, beyond what can be counted exactly.`);
  }
  return value;
}

/** A day out of a date column. */
export const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** An instant out of a timestamptz column. */
export const instantOf = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** An instant as it is written everywhere in records: ISO, whole milliseconds, so that text and column agree. */
export const isoInstant = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });

/** What a person typed, without the characters that Postgres text cannot hold (NUL, half a surrogate pair). */
export const storableText = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '');
