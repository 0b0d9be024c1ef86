import type { Temporal } from 'temporal-polyfill';

/** A stored PDF. `name` is what the file is called when it is saved. */
export interface StoredDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What the bank says in public of a reference. `title` is the Indonesian name of the kind of document ("Surat
 * perjanjian"); nothing here may tell whose document it is. With bytes, `authentic` means that not one has changed.
 */
export type Verification =
  | { readonly kind: 'authentic'; readonly title: string; readonly issuedOn: Temporal.PlainDate }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unknown' };

/** The documents as the web door needs them. */
export interface PublicDocuments {
  get(reference: string): Promise<StoredDocument | undefined>;
  verify(reference: string, bytes?: Uint8Array): Promise<Verification>;
}
