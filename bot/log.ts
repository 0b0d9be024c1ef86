import { type DestinationStream, type Logger, pino } from 'pino';

/** What a log line must never carry, wherever it stands: what people write, who they are, what opens doors. */
const secretFields = ['text', 'phone', 'birthDate', 'nik', 'token', 'authorization', 'password'];

/** The log of a process: JSON lines on standard output, personal data and secrets cut out. */
export function makeLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[dihapus]',
    },
  };
  return pino(options, destination);
}
