import { listTranscripts, readTranscript } from '../library.js';
import { Coverage, gapFaults, gapsOf, reportLines } from '../reach/coverage.js';
import { knownGaps } from '../reach/knownGaps.js';
import { observe } from '../reach/observe.js';
import { playObserved } from '../reach/play.js';
import { putAway, withDriver } from './driver.js';

/** `coverage`: replays everything, one after the other, and names what is not reached. */
export async function coverageReport(): Promise<void> {
  const observed = observe();
  const coverage = new Coverage();
  try {
    for (const { file } of listTranscripts()) {
      const transcript = readTranscript(file);
      const difference = await withDriver(transcript.header, (driver) => playObserved(transcript, coverage, driver));
      if (difference === undefined) continue;
      console.error(difference);
      process.exitCode = 1;
    }
  } finally {
    await putAway();
  }
  for (const line of reportLines(coverage, observed)) console.log(line);
  const faults = gapFaults(gapsOf(coverage.unreached(observed)), knownGaps);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
