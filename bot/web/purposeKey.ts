import { hkdfSync } from 'node:crypto';

/**
 * Derives the 32-byte key of one purpose from the configured secret, so that a signature made for one thing (a chat
 * token) can never pass for another (a document link). HKDF with SHA-256, RFC 5869.
 */
export function purposeKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'rembuk', purpose, 32));
}
