/** Ends a command that cannot go on: the reason on standard error, exit status 1. A known error needs no stack. */
export function fail(error: unknown): void {
  const known = error instanceof Error && 'code' in error;
  console.error(error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error));
  process.exitCode = 1;
}
