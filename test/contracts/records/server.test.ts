import { openDatabase } from '../../../bot/records/database.js';
import { freshDatabase } from '../../helpers/postgres.js';
import { recordsContract } from './contract.js';
import { quiet } from './quiet.js';

recordsContract('a Postgres server', async () => {
  const fresh = await freshDatabase();
  const database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
  return { ...database, drop: fresh.drop };
});
