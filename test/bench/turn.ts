import { redisUrl } from '../helpers/redis.js';
import { compareTurns } from './compareTurns.js';
import { waterfallBot, waterfallLines } from './waterfallBot.js';

/** The owner's limit for a turn of ours against a turn of the bare bot. */
const limit = 1.6;

for (const sealed of [false, true]) {
  const common = { url: redisUrl(), ours: waterfallBot, lines: waterfallLines };
  const { bare, ours, ratio } = await compareTurns({ ...common, rounds: 40, turnsPerRound: 100, sealed });
  const verdict = ratio <= limit ? 'within' : 'OVER';
  console.log(
    `turn${sealed ? ', sealed' : ''}: bare botbuilder ${bare.toFixed(3)} ms, rembuk ${ours.toFixed(3)} ms, ` +
      `ratio ${ratio.toFixed(2)} (${verdict} ${limit})`,
  );
  if (ratio > limit) process.exitCode = 1;
}
