/**
 * The NPL of one million facilities, and the first of them by expected value: streamed and never held together. Prints
 * the time of each and the highest memory of the process so far, and fails above 10 seconds or 300 MB.
 */
import { Temporal } from 'temporal-polyfill';
import { encode } from '../../bot/calculate/encode.js';
import { loadPolicies, standardPolicyFile } from '../../bot/policy/loadPolicy.js';
import { type Npl, npl, nplOfStream } from '../../engine/npl.js';
import { type Priorities, prioritise, prioritiseStream } from '../../engine/prioritise.js';
import { isRefusal, type Refusal } from '../../engine/refusal.js';
import { candidateStream, candidates, facilities, facilityStream } from './facilities.js';

const count = 1_000_000;
const limit = 10_000;
const maxSeconds = 10;
const maxMegabytes = 300;
const asOf = Temporal.PlainDate.from('2026-11-20');
const at = Temporal.Instant.from('2026-11-20T10:00:00+07:00');
const [policy] = loadPolicies(standardPolicyFile);
if (policy === undefined) throw new Error('The standard document is empty.');
const inForce = policy;

type Result = Npl | Priorities | Refusal;

const ways: Readonly<Record<string, () => Result | Promise<Result>>> = {
  'npl of an iterator': () => npl({ lines: facilities(count, asOf), asOf, policy: inForce }),
  'npl of a stream': () => nplOfStream({ lines: facilityStream(count, asOf), asOf, policy: inForce }),
  'prioritise an iterator': () => prioritise({ facilities: candidates(count), at, limit, policy: inForce }),
  'prioritise a stream': () => prioritiseStream({ facilities: candidateStream(count), at, limit, policy: inForce }),
};
const found = new Map<Result['kind'], Set<string>>();
for (const [name, run] of Object.entries(ways)) {
  const started = performance.now();
  const result = await run();
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  if (isRefusal(result)) throw new Error(`Refused: ${result.code} ${result.field ?? ''}`);
  const results = found.get(result.kind) ?? new Set();
  found.set(result.kind, results.add(JSON.stringify(encode(result))));
  console.log(`${name}: ${said(result)} in ${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MB`);
  if (seconds > maxSeconds || megabytes > maxMegabytes) {
    console.error(`More than ${maxSeconds} s or ${maxMegabytes} MB.`);
    process.exitCode = 1;
  }
}
for (const [kind, { size }] of found)
  if (size !== 1) throw new Error(`The same portfolio has ${size} answers: ${kind}.`);

function said(result: Npl | Priorities): string {
  if (result.kind === 'priorities') return `${result.considered} facilities, the first ${result.ranked.length} ranked`;
  return `${result.facilities} facilities, NPL ${(Number(result.ratio) * 100).toFixed(2)}%,`;
}
