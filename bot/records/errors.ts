/** Why the database cannot be used. */
export type DatabaseFault =
  /** It cannot be reached, or the connection was lost while in use. Trying again later may help. */
  | 'unavailable'
  /** Another process has the embedded data directory open. */
  | 'data_directory_in_use'
  /** A migration that has been applied was edited afterwards. */
  | 'migration_changed'
  /** A whole number came out of the database that JavaScript cannot hold exactly. */
  | 'unsafe_number';

/** A fault of the database itself, told apart from a fault of a statement. */
export class DatabaseError extends Error {
  readonly code: DatabaseFault;

  constructor(code: DatabaseFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'ENOENT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
/** SQLSTATE classes and codes of a server that is going, gone, starting or full (PostgreSQL manual, appendix A). */
const serverStates = /^(08...|57P0[1-5]|53300)$/;
const driverWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|Cannot use a pool after calling end)/;

/** Whether an error says that the connection, not the statement, failed. */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  return (
    networkCodes.has(code) || serverStates.test(code) || (error instanceof Error && driverWords.test(error.message))
  );
}

/** The code of a system's or server's error, or ''. By shape: such errors can come from another realm. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Says that there is no connection to be had, with the server's or the system's code as the reason. */
export function unavailable(cause: unknown): DatabaseError {
  const code = codeOf(cause);
  const reason = code === '' ? '' : ` (${code})`;
  return new DatabaseError('unavailable', `The records database cannot be reached${reason}.`, cause);
}

/** The same error, or a typed one when the connection is what failed. The message names no host and no credentials. */
export function typedError(error: unknown): unknown {
  return isConnectionLoss(error) ? unavailable(error) : error;
}
