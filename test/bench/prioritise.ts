/**
 * Ranks one million facilities that are made as they are asked for, as a cursor over the records would give them, and
 * prints the time and the highest memory of the process.
 */
import { Temporal } from 'temporal-polyfill';
import { loadPolicies, standardPolicyFile } from '../../bot/policy/loadPolicy.js';
import type { Candidate } from '../../engine/candidate.js';
import { zones } from '../../engine/contactAllowed.js';
import { prioritise } from '../../engine/prioritise.js';
import { isRefusal } from '../../engine/refusal.js';

const count = 1_000_000;
const limit = 10_000;
const maxSeconds = 10;
const maxMegabytes = 300;

function* facilities(): Generator<Candidate> {
  let state = 42;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  for (let index = 0; index < count; index += 1) {
    yield {
      id: `F-${index}`,
      owed: 100_000 + below(200_000_000),
      figures: {
        daysPastDue: below(400),
        brokenPromises: below(4),
        paidOnTime: below(13),
        daysSincePayment: below(200),
        capacityPercent: below(150),
        answeredPercent: below(101),
      },
      zone: zones[below(3)] ?? 'WIB',
      contactsToday: below(8) === 0 ? 1 : 0,
      contactsInWeek: below(4),
      hasConsent: false,
      hold: below(20) === 0 ? 'disputed' : null,
    };
  }
}

const [policy] = loadPolicies(standardPolicyFile);
if (policy === undefined) throw new Error('The standard document is empty.');
const at = Temporal.Instant.from('2026-11-20T10:00:00+07:00');
const started = performance.now();
const result = prioritise({ facilities: facilities(), at, limit, policy });
const seconds = (performance.now() - started) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
if (isRefusal(result)) throw new Error(`Refused: ${result.code} ${result.field ?? ''}`);
console.log(
  `prioritise: ${result.considered} facilities, first ${result.ranked.length} ranked in ${seconds.toFixed(2)} s, ` +
    `at most ${megabytes.toFixed(0)} MB`,
);
if (seconds > maxSeconds || megabytes > maxMegabytes) {
  console.error(`More than ${maxSeconds} s or ${maxMegabytes} MB.`);
  process.exitCode = 1;
}
