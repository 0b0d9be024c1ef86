import type { z } from 'zod';
import { HttpError } from './httpError.js';

/**
 * Reads what came in through a schema. Refuses with BadArgument, naming every wrong field at once and never its value.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    return path === '' ? issue.message : `${path}: ${issue.message}`;
  });
  throw new HttpError('BadArgument', faults.join('; '));
}
