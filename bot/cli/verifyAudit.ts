import { readConfig } from '../config.js';
import { makeLog } from '../log.js';
import { verifyAudit } from '../records/audit.js';
import { openDatabase } from '../records/database.js';

/** `rembuk verify-audit`: walks the hash chain from its first row; exit status 1 when it is broken. */
export async function verify(): Promise<void> {
  const config = readConfig(process.env);
  const log = makeLog('silent');
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  try {
    const verdict = await verifyAudit(database.pool);
    if (verdict.kind === 'intact') console.log(`The audit is intact: ${verdict.rows} rows.`);
    else {
      console.error(`The audit is broken at row ${verdict.at}.`);
      process.exitCode = 1;
    }
  } finally {
    await database.close();
  }
}
