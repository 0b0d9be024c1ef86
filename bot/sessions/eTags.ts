import type { StoreItem } from 'botbuilder';

/** Somebody else has written a document since it was read. */
export class ETagConflictError extends Error {
  override readonly name = 'ETagConflictError';
  readonly key: string;

  constructor(key: string) {
    super(`Storage: error writing "${key}" due to eTag conflict.`);
    this.key = key;
  }
}

/**
 * The eTag a write insists on: none when the item has none or carries the wildcard. An empty one is refused, as the
 * storages of botbuilder do: it comes from a lost value, and guessing would overwrite somebody's work.
 */
export function expectedETag(key: string, item: StoreItem): string | undefined {
  const eTag: unknown = item?.eTag;
  if (eTag === undefined || eTag === null || eTag === '*') return undefined;
  if (typeof eTag !== 'string' || eTag === '') throw new Error(`Storage: "${key}" has an eTag that is not one.`);
  return eTag;
}
