import { readFileSync, writeFileSync } from 'node:fs';
import { exportActivities } from '../export.js';
import { parseTranscript } from '../parse.js';
import { putAway, withDriver } from './driver.js';

/** `export`: a transcript as the JSON that Bot Framework tools open. */
export async function exportFile(file: string, { out }: { readonly out?: string }): Promise<void> {
  try {
    const transcript = parseTranscript(file, readFileSync(file, 'utf8'));
    const activities = await withDriver(transcript.header, (driver) => exportActivities(transcript, driver));
    const json = `${JSON.stringify(activities, null, 2)}\n`;
    if (out === undefined) process.stdout.write(json);
    else writeFileSync(out, json);
  } finally {
    await putAway();
  }
}
