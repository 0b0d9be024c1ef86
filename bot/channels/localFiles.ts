import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Attachment } from 'botbuilder';
import { uploadLimits } from '../../dialogs/ports/uploads.js';
import type { IncomingFile } from '../records/uploads.js';

/**
 * The files of this machine that a person at the terminal sends. Only the terminal names files by address: what comes
 * over the network never does, so nobody outside can have a file of the server read.
 */
export async function localFiles(attachments: readonly Attachment[]): Promise<readonly IncomingFile[]> {
  const files: IncomingFile[] = [];
  for (const { contentType, contentUrl, name } of attachments) {
    if (contentUrl?.startsWith('file:') !== true) continue;
    const path = fileURLToPath(contentUrl);
    const { size } = await stat(path);
    const bytes = size > uploadLimits.bytes ? null : await readFile(path);
    files.push({ name: name ?? basename(path), claimedType: contentType, bytes, size });
  }
  return files;
}
