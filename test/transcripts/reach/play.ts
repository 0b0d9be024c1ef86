import type { TranscriptDriver } from '../act.js';
import { type PlayedStep, replay } from '../replay.js';
import type { Transcript } from '../transcript.js';
import type { Coverage } from './coverage.js';
import { newTrace, type Trace, traced } from './observe.js';

/** Plays a transcript and tells the coverage what it reaches. @returns The line diff, if any. */
export function playObserved(
  transcript: Transcript,
  coverage: Coverage,
  driver: TranscriptDriver,
  hear: (played: PlayedStep) => void = () => undefined,
): Promise<string | undefined> {
  const tell = coverage.newTranscript();
  let trace = newTrace();
  const observed = tracing(driver, () => {
    trace = newTrace();
    return trace;
  });
  return replay(transcript, observed, (played) => {
    tell(played, trace);
    hear(played);
  });
}

/** The same driver, with what the bot does in each act noted in a trace of its own. */
function tracing(driver: TranscriptDriver, next: () => Trace): TranscriptDriver {
  return {
    start: () => traced(next(), () => driver.start()),
    say: (text) => traced(next(), () => driver.say(text)),
    attach: (path, type) => traced(next(), () => driver.attach(path, type)),
    setNow: (instant) => traced(next(), () => driver.setNow(instant)),
    breakRecords: () => driver.breakRecords(),
    ageFlows: () => driver.ageFlows(),
    lastCode: () => driver.lastCode(),
    records: () => driver.records(),
    session: () => driver.session(),
  };
}
