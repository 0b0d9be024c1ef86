import { createHash } from 'node:crypto';
import { canonicalJson } from '../../engine/agreement.js';

/** The SHA-256 of a document's content over its canonical JSON, as 64 hexadecimal digits: one changed byte changes it. */
export function contentHash(content: object): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
