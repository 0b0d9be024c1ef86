import { createHash } from 'node:crypto';
import { canonicalJson } from '../engine/canonicalJson.js';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 of a value's canonical JSON: the same for the same content however its keys are ordered. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));
