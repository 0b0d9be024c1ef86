import { openDatabase } from '../../../bot/records/database.js';
import { recordsContract } from './contract.js';
import { disputesContract } from './disputesContract.js';
import { quiet } from './quiet.js';

const open = () => openDatabase({ dataDir: 'memory', log: quiet });

recordsContract('the embedded database', open);
disputesContract('the embedded database', open);
