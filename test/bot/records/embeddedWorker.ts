import { openDatabase } from '../../../bot/records/database.js';
import { onceInTurn } from '../../../bot/records/turnEffects.js';
import { quiet } from '../../contracts/records/quiet.js';

/** A process that writes effect after effect into a data directory and says each one that was committed, until killed. */
const { pool } = await openDatabase({ dataDir: process.argv[2] ?? 'memory', log: quiet });
for (let turn = 1; ; turn += 1) {
  await onceInTurn(pool, `turn-${turn}`, 'write', async () => turn);
  process.stdout.write(`${turn}\n`);
}
