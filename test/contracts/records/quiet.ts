import type { RecordsLog } from '../../../bot/records/log.js';

const nothing = (): void => undefined;

/** A log nobody reads. */
export const quiet: RecordsLog = { info: nothing, warn: nothing, error: nothing };
