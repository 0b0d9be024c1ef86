import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { appendAudit } from './audit.js';
import { PortfolioError, type PortfolioProblem } from './portfolioError.js';
import { alreadyRegistered, insertLines, type NumberedLine } from './portfolioRows.js';
import { portfolioLineSchema } from './portfolioSchema.js';
import { inTransaction } from './transaction.js';

export interface ImportProgress {
  readonly lines: number;
  /** UTF-8 bytes read so far, line ends included. */
  readonly bytes: number;
}

export interface ImportOptions {
  readonly now: Temporal.Instant;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Lines written per statement. */
  readonly batch?: number;
}

export interface ImportResult {
  readonly debtors: number;
  readonly facilities: number;
}

/** The lines of a portfolio, without their line ends. */
export type PortfolioLines = AsyncIterable<string> | Iterable<string>;

/** An arbitrary constant: the advisory lock of imports. */
const importLock = 7_266_287;

/** Twelve fictional debtors, for a first start and for trials. */
export const samplePortfolio = new URL('./sample/portfolio.jsonl', import.meta.url);

/**
 * The lines of a portfolio file, read as they are needed. The file is opened with the first line asked for: an interface
 * that is made earlier drops the lines it reads before somebody listens.
 */
export async function* portfolioLines(path: string | URL): AsyncIterable<string> {
  yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

/**
 * Imports a portfolio (JSON Lines, one debtor a line; blank lines are skipped) in one transaction: all of it or nothing.
 * Refused with a PortfolioError that names every bad line and field: what is not JSON or not of the format, what is
 * there twice in the file, and who is registered already.
 */
export async function importPortfolio(
  pool: pg.Pool,
  lines: PortfolioLines,
  options: ImportOptions,
): Promise<ImportResult> {
  return inTransaction(pool, async (client) => {
    await oneImportAtATime(client);
    return importLines(client, lines, options);
  });
}

/** Makes an import wait for one that is under way, until the caller's transaction ends. */
export async function oneImportAtATime(client: pg.ClientBase): Promise<void> {
  // A long import ahead is not a statement gone astray.
  await client.query('set local statement_timeout = 0');
  await client.query('select pg_advisory_xact_lock($1)', [importLock]);
}

/** The same inside the caller's transaction. */
export async function importLines(
  client: pg.ClientBase,
  lines: PortfolioLines,
  options: ImportOptions,
): Promise<ImportResult> {
  const reading = new PortfolioReading();
  const batchSize = options.batch ?? 200;
  let batch: NumberedLine[] = [];
  let debtors = 0;
  let facilities = 0;
  const flush = async (): Promise<void> => {
    reading.problems.push(...(await alreadyRegistered(client, batch)));
    // After the first problem nothing will be kept: the rest is only read for what else is wrong.
    if (reading.problems.length === 0) await insertLines(client, batch);
    batch = [];
    options.onProgress?.({ lines: reading.lines, bytes: reading.bytes });
  };
  for await (const text of lines) {
    const line = reading.take(text);
    if (line === undefined) continue;
    debtors += 1;
    facilities += line.value.facilities.length;
    batch.push(line);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  if (debtors === 0 && reading.problems.length === 0) {
    reading.problems.push({ line: 1, field: '', message: 'there is no debtor in the file' });
  }
  if (reading.problems.length > 0) throw new PortfolioError(reading.problems.sort((a, b) => a.line - b.line));
  await appendAudit(client, {
    at: options.now,
    event: 'portfolio.imported',
    actor: 'operator',
    subject: 'portfolio',
    detail: { debtors, facilities },
  });
  return { debtors, facilities };
}

/** Reads line by line, and remembers what was seen on which line: what may be there once only. */
class PortfolioReading {
  readonly problems: PortfolioProblem[] = [];
  readonly #seen = new Map<string, number>();
  lines = 0;
  bytes = 0;

  /** The line when it is sound; otherwise its problems are noted. */
  take(text: string): NumberedLine | undefined {
    this.lines += 1;
    this.bytes += Buffer.byteLength(text) + 1;
    const number = this.lines;
    const bare = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (bare.trim() === '') return undefined;
    let json: unknown;
    try {
      json = JSON.parse(bare);
    } catch {
      this.problems.push({ line: number, field: '', message: 'is not JSON' });
      return undefined;
    }
    const parsed = portfolioLineSchema.safeParse(json);
    if (!parsed.success) {
      this.problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(number, issue)));
      return undefined;
    }
    const { customerNumber, phone, facilities } = parsed.data;
    const before = this.problems.length;
    this.#once(number, 'customerNumber', 'customer', customerNumber.toUpperCase());
    this.#once(number, 'phone', 'phone', phone);
    for (const [index, { id, virtualAccount }] of facilities.entries()) {
      this.#once(number, `facilities[${index}].id`, 'facility', id);
      if (virtualAccount !== undefined)
        this.#once(number, `facilities[${index}].virtualAccount`, 'virtual account', virtualAccount);
    }
    return this.problems.length === before ? { line: number, value: parsed.data } : undefined;
  }

  #once(line: number, field: string, kind: string, value: string): void {
    const key = `${kind}\0${value}`;
    const first = this.#seen.get(key);
    if (first === undefined) this.#seen.set(key, line);
    else this.problems.push({ line, field, message: `"${value}" is already on line ${first}` });
  }
}

function problemsOf(line: number, issue: z.core.$ZodIssue): readonly PortfolioProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ line, field: fieldOf([...issue.path, key]), message: 'is not a known field' }));
  }
  return [{ line, field: fieldOf(issue.path), message: issue.message }];
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, part) =>
      typeof part === 'number' ? `${field}[${part}]` : `${field}${field === '' ? '' : '.'}${String(part)}`,
    '',
  );
