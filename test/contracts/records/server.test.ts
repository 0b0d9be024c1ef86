import { openDatabase } from '../../../bot/records/database.js';
import { freshDatabase } from '../../helpers/postgres.js';
import { recordsContract } from './contract.js';
import { disputesContract } from './disputesContract.js';
import { quiet } from './quiet.js';

const open = async () => {
  const fresh = await freshDatabase();
  const database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
  return { ...database, drop: fresh.drop };
};

recordsContract('a Postgres server', open);
disputesContract('a Postgres server', open);
