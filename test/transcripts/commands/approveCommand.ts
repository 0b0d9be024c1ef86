import { readFileSync, writeFileSync } from 'node:fs';
import { approve } from '../approve.js';
import { parseTranscript } from '../parse.js';
import { putAway, withDriver } from './driver.js';

/** `approve`: takes over the bot's new words, file by file, and shows them. A file that is refused stays as it was. */
export async function approveFiles(files: readonly string[], { dryRun }: { readonly dryRun: boolean }): Promise<void> {
  try {
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      const { header } = parseTranscript(file, source);
      const approval = await withDriver(header, (driver) => approve(file, source, driver));
      console.log(`${file}: ${approval.kind}`);
      if (approval.kind === 'changed') {
        for (const line of approval.changes) console.log(line);
        if (!dryRun) writeFileSync(file, approval.source);
      }
      if (approval.kind === 'refused') {
        for (const fault of approval.faults) console.log(fault);
        process.exitCode = 1;
      }
    }
  } finally {
    await putAway();
  }
}
