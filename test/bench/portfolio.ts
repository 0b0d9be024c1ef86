/**
 * The NPL of one million facilities that are streamed and never held together: prints the time and the highest memory
 * of the process, and fails above 10 seconds or 300 MB.
 */
import { Temporal } from 'temporal-polyfill';
import { loadPolicies, standardPolicyFile } from '../../bot/policy/loadPolicy.js';
import { type Npl, npl, nplOfStream } from '../../engine/npl.js';
import { isRefusal, type Refusal } from '../../engine/refusal.js';
import { facilities, facilityStream } from './facilities.js';

const count = 1_000_000;
const maxSeconds = 10;
const maxMegabytes = 300;
const asOf = Temporal.PlainDate.from('2026-11-21');
const [policy] = loadPolicies(standardPolicyFile);
if (policy === undefined) throw new Error('The standard document is empty.');
const inForce = policy;

const ways: Readonly<Record<string, () => Npl | Refusal | Promise<Npl | Refusal>>> = {
  'npl of an iterator': () => npl({ lines: facilities(count, asOf), asOf, policy: inForce }),
  'npl of a stream': () => nplOfStream({ lines: facilityStream(count, asOf), asOf, policy: inForce }),
};
const ratios = new Set<string>();
for (const [name, run] of Object.entries(ways)) {
  const started = performance.now();
  const result = await run();
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  if (isRefusal(result)) throw new Error(`Refused: ${result.code} ${result.field ?? ''}`);
  ratios.add(result.ratio);
  console.log(
    `${name}: ${result.facilities} facilities in ${seconds.toFixed(2)} s, at most ${megabytes.toFixed(0)} MB, ` +
      `NPL ${(Number(result.ratio) * 100).toFixed(2)}%`,
  );
  if (seconds > maxSeconds || megabytes > maxMegabytes) {
    console.error(`More than ${maxSeconds} s or ${maxMegabytes} MB.`);
    process.exitCode = 1;
  }
}
if (ratios.size !== 1) throw new Error('The same portfolio has two ratios.');
