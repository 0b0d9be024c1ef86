import { type Logger, pino } from 'pino';

/** What a log line must never carry, wherever it stands: what people write, who they are, what opens doors. */
const secretFields = ['text', 'phone', 'name', 'birthDate', 'nik', 'code', 'token', 'authorization', 'password', 'url'];

/** The log of a process: JSON lines on standard output, personal data and secrets cut out. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[dihapus]',
    },
  });
}
