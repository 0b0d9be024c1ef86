import { listTranscripts, readTranscript } from '../library.js';
import { limit } from '../limit.js';
import { Coverage, gapFaults, gapsOf, reportLines } from '../reach/coverage.js';
import { knownGaps } from '../reach/knownGaps.js';
import { observe } from '../reach/observe.js';
import { playObserved } from '../reach/play.js';
import { atOnce, putAway, withDriver } from './driver.js';

/** `coverage`: replays everything and names what is not reached. */
export async function coverageReport(): Promise<void> {
  const observed = observe();
  const coverage = new Coverage();
  try {
    const inTurn = limit(atOnce());
    const play = async (file: string): Promise<void> => {
      const transcript = readTranscript(file);
      const difference = await withDriver(transcript.header, (driver) => playObserved(transcript, coverage, driver));
      if (difference === undefined) return;
      console.error(difference);
      process.exitCode = 1;
    };
    await Promise.all(listTranscripts().map(({ file }) => inTurn(() => play(file))));
  } finally {
    await putAway();
  }
  for (const line of reportLines(coverage, observed)) console.log(line);
  const faults = gapFaults(gapsOf(coverage.unreached(observed)), knownGaps);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
