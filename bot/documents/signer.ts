/** What a provider of electronic signatures gives back for one document. */
export interface DocumentSignature {
  /** The provider as it is to be named in the document. */
  readonly provider: string;
  /** The signature or its certificate number, printable. */
  readonly value: string;
}

/**
 * The seam for a certified-signature provider (UU 1/2024 asks for one in high-risk transactions). Without a signer a
 * document says plainly that it rests on written consent and a one-time code.
 */
export interface DocumentSigner {
  /** Signs the SHA-256 of a document's content, given as 64 hexadecimal digits. */
  sign(sha256: string): Promise<DocumentSignature>;
}
