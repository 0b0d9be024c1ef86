import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The keyed secrets of identity. Six digits can be tried out by whoever holds the database, so hashes need a key that is
 * not in it (the pepper). Each use has its own key derived from it.
 */
export class CodeSecrets {
  readonly #hashKey: Buffer;
  readonly #sealKey: Buffer;
  readonly #nameKey: Buffer;

  /** `pepper`: at least 16 characters, the same on every replica. */
  constructor(pepper: string) {
    if (pepper.length < 16) throw new Error('The pepper of one-time codes must have at least 16 characters.');
    const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', pepper, 'rembuk.identity', use, 32));
    this.#hashKey = derive('hash');
    this.#sealKey = derive('seal');
    this.#nameKey = derive('name');
  }

  hash(code: string, salt: Buffer): Buffer {
    return createHmac('sha256', this.#hashKey).update(salt).update(code).digest();
  }

  /** Compares in constant time. */
  matches(code: string, salt: Buffer, hash: Buffer): boolean {
    return timingSafeEqual(this.hash(code, salt), hash);
  }

  /** Encrypts a code that waits for delivery (AES-256-GCM: nonce, tag, text). */
  seal(code: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#sealKey, nonce);
    const text = Buffer.concat([cipher.update(code, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#sealKey, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** A stable name for something that must not be stored itself: a contact, a channel user, a tried code. */
  nameOf(...parts: readonly string[]): string {
    return createHmac('sha256', this.#nameKey).update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
  }
}
