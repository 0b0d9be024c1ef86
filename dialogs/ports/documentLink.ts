/** A PDF that can be fetched for a short while without further proof. */
export interface DocumentLink {
  readonly reference: string;
  readonly name: string;
  readonly url: string;
}
