import { openDatabase } from '../../../bot/records/database.js';
import { recordsContract } from './contract.js';
import { quiet } from './quiet.js';

recordsContract('the embedded database', () => openDatabase({ dataDir: 'memory', log: quiet }));
