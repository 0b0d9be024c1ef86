import { redisUrl } from '../helpers/redis.js';
import { compareTurns } from './compareTurns.js';
import { waterfallBot, waterfallLines } from './waterfallBot.js';

/** The owner's limit for a turn of ours against a turn of the bare bot. */
const limit = 1.6;
const comparison = { url: redisUrl(), ours: waterfallBot, lines: waterfallLines, rounds: 60, turnsPerRound: 50 };

const plain = await compareTurns({ ...comparison, sealed: false });
const within = plain.ratio <= limit;
console.log(`bare botbuilder turn ${plain.bare.toFixed(3)} ms`);
console.log(
  `rembuk turn          ${plain.ours.toFixed(3)} ms, ratio ${plain.ratio.toFixed(2)} (${within ? 'within' : 'OVER'} ${limit})`,
);
const sealed = await compareTurns({ ...comparison, sealed: true });
console.log(
  `rembuk turn, sealed  ${sealed.ours.toFixed(3)} ms, ratio ${sealed.ratio.toFixed(2)} (no limit: the bare bot seals nothing)`,
);
if (!within) process.exitCode = 1;
