import type { Bindings } from './match.js';

/** Case, offer, agreement, and so on: two letters and six to eight signs that are not misread. */
const reference = /\b[A-Z]{2}-[2-9A-HJKMNP-TV-Z]{6,8}\b/g;
/** What else differs from one run to the next: correlation ids, sums of a document. */
const chance = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b/g;

const kinds: Readonly<Record<string, string>> = { TG: 'case', PN: 'offer', PJ: 'agreement', KS: 'handoff' };

/** Names for the references of one transcript: `{{offer}}`, `{{offer2}}`; the same reference keeps its name. */
export class Names {
  readonly #byReference = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param taken Names that already stand for something, or are kept free. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** Learns what names stand for, as a replay has found out. */
  learn(bindings: Bindings): void {
    for (const [name, value] of bindings) {
      this.#taken.add(name);
      if (!this.#byReference.has(value)) this.#byReference.set(value, name);
    }
  }

  /** A text with names in the place of references; `free` are names to be given to new references first, in their order. */
  wild(text: string, free: string[] = []): string {
    return text.replaceAll(reference, (found) => `{{${this.#nameOf(found, free)}}}`).replaceAll(chance, '{{*}}');
  }

  /** What the names stand for. */
  bindings(): Bindings {
    return new Map([...this.#byReference].map(([value, name]) => [name, value]));
  }

  #nameOf(found: string, free: string[]): string {
    const known = this.#byReference.get(found);
    if (known !== undefined) return known;
    const kind = kinds[found.slice(0, 2)] ?? found.slice(0, 2).toLowerCase();
    const name = free.shift() ?? this.#fresh(kind);
    this.#taken.add(name);
    this.#byReference.set(found, name);
    return name;
  }

  #fresh(kind: string): string {
    let name = kind;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${kind}${number}`;
    return name;
  }
}
