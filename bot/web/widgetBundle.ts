import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

/** Brotli 9 takes a third of a second for this file and comes within a few per cent of 11, which takes five. */
const brotliQuality = 9;

/**
 * Web Chat's minimal bundle as its package ships it. It is compressed once, on first use, and its address names its
 * content, so that a phone fetches it once a version.
 */
export class WidgetBundle {
  readonly #file: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();
  #path: Promise<string> | undefined;

  constructor() {
    const main = createRequire(import.meta.url).resolve('botframework-webchat');
    this.#file = join(dirname(main), '..', 'dist', 'webchat-minimal.js');
  }

  /** `/aset/webchat-{hash}.js` */
  path(): Promise<string> {
    this.#path ??= this.read('identity').then((bytes) => {
      return `/aset/webchat-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.js`;
    });
    return this.#path;
  }

  /** The best encoding that a browser's Accept-Encoding names. */
  encodingFor(accepted: string | undefined): Encoding {
    const names = (accepted ?? '').split(',').filter((name) => !/;\s*q=0(\.0*)?\s*$/.test(name));
    const has = (wanted: string): boolean => names.some((name) => name.split(';')[0]?.trim().toLowerCase() === wanted);
    if (has('br')) return 'br';
    return has('gzip') ? 'gzip' : 'identity';
  }

  read(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known !== undefined) return known;
    const made = this.#encode(encoding);
    this.#encoded.set(encoding, made);
    made.catch(() => this.#encoded.delete(encoding));
    return made;
  }

  async #encode(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return readFile(this.#file);
    const raw = await this.read('identity');
    if (encoding === 'gzip') return promisify(gzip)(raw, { level: 9 });
    return promisify(brotliCompress)(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    });
  }
}
