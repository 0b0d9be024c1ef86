import { redisUrl } from '../helpers/redis.js';
import { dropTemplate, sampleDatabase } from '../helpers/sampleDatabase.js';
import { type Comparison, compareTurns, type Measured } from './compareTurns.js';
import { promptLines, realBot, simulationLines, verifiedState } from './realBot.js';
import { waterfallBot, waterfallLines } from './waterfallBot.js';

/** The owner's limit for a turn of ours against a turn of the bare bot. */
const limit = 1.6;
const size = { url: redisUrl(), rounds: 60, turnsPerRound: 48 };
const database = await sampleDatabase();
const own = { ours: realBot(database.pool), lines: simulationLines, state: await verifiedState(database.pool) };

async function measure(what: string, comparison: Omit<Comparison, keyof typeof size>): Promise<Measured> {
  const measured = await compareTurns({ ...size, ...comparison });
  console.log(
    `${what.padEnd(58)} ${measured.ours.toFixed(3)} ms, ${measured.ratio.toFixed(2)} × bare (${measured.bare.toFixed(3)} ms)`,
  );
  return measured;
}

const same = await measure('the same waterfall on our sessions', {
  ours: waterfallBot,
  lines: waterfallLines,
  sealed: false,
});
await measure('the same waterfall on our sessions, sealed', {
  ours: waterfallBot,
  lines: waterfallLines,
  sealed: true,
});
const prompts = await measure('our bot inside an open question', {
  ...own,
  opening: ['hitung cicilan'],
  lines: promptLines,
  sealed: false,
});
await measure('our bot, a whole simulation with its reads of the records', { ...own, sealed: false });
await measure('our bot, the same sealed', { ...own, sealed: true });
await database.drop();
await dropTemplate();
const over = [same, prompts].filter(({ ratio }) => ratio > limit);
console.log(`limit ${limit} for the turns that read no records: ${over.length === 0 ? 'kept' : 'EXCEEDED'}`);
if (over.length > 0) process.exitCode = 1;
