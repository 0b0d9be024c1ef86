import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** How values stand in the store. `place` is where one stands: a sealed value opens nowhere else. */
export interface Codec {
  seal(place: string, text: string): string;
  /** Throws SealBrokenError for a value that was not sealed for this place with this key. */
  open(place: string, sealed: string): string;
}

/** A stored value cannot be opened: another key, another place, or it was changed. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** Values as they are, for development. */
export const plainCodec: Codec = {
  seal: (_, text) => text,
  open: (_, text) => text,
};

const algorithm = 'aes-256-gcm';
const mark = 'g1.';
const ivBytes = 12;
const tagBytes = 16;
const rememberedKeys = 10_000;

/**
 * Values under AES-256-GCM. `keyBase64` is 32 bytes in base64; anything else is refused. Every place has a key of its own
 * (HMAC-SHA-256 of the place), so that random IVs never come near their limit of 2^32 values a key (NIST SP 800-38D §8.3).
 */
export function sealedCodec(keyBase64: string): Codec {
  const master = Buffer.from(keyBase64, 'base64');
  if (master.length !== 32) throw new Error('The session key is not 32 bytes in base64.');
  const keys = new Map<string, KeyObject>();
  const keyOf = (place: string): KeyObject => {
    const known = keys.get(place);
    if (known !== undefined) return known;
    const key = createSecretKey(createHmac('sha256', master).update(place).digest());
    if (keys.size >= rememberedKeys) keys.clear();
    keys.set(place, key);
    return key;
  };
  return {
    seal(place, text) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, keyOf(place), iv).setAAD(Buffer.from(place));
      const body = [cipher.update(text, 'utf8'), cipher.final()];
      return mark + Buffer.concat([iv, cipher.getAuthTag(), ...body]).toString('base64');
    },
    open(place, sealed) {
      if (!sealed.startsWith(mark)) throw new SealBrokenError('The stored value is not sealed.');
      const bytes = Buffer.from(sealed.slice(mark.length), 'base64');
      try {
        const decipher = createDecipheriv(algorithm, keyOf(place), bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new SealBrokenError('The stored value was sealed with another key or changed.');
      }
    },
  };
}
