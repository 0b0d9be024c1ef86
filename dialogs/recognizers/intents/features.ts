import { conceptStarts, conceptWords } from '../../../locales/id/concepts.js';
import { negationWords } from '../../../locales/id/lexicon.js';
import { normalize, standardWords } from '../normalize.js';

/** Features are hashed into this many places; a power of two. */
export const featureSpace = 1 << 18;

/** What a message is turned into: hashed features with their weight, each place at most once. */
export interface FeatureVector {
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** Characters looked at; a longer message says what it wants before that. */
const longestMessage = 1200;
const shortestGram = 2;
const longestGram = 5;
/** How far a "tidak" reaches. */
const negationReach = 3;

const fnvPrime = 0x01000193;
const fnvStart = 0x811c9dc5;

/** FNV-1a over UTF-16 units, begun anew or carried on. */
function hash(text: string, start = fnvStart): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), fnvPrime);
  return value;
}

/** Spreads the bits: FNV alone leaves the low ones of short strings close together. */
function place(value: number): number {
  let mixed = value ^ (value >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) & (featureSpace - 1);
}

/** Adds up features of one kind before they are scaled to the same length as the other kinds. */
class Group {
  private readonly counts = new Map<number, number>();

  add(value: number, weight = 1): void {
    const at = place(value);
    this.counts.set(at, (this.counts.get(at) ?? 0) + weight);
  }

  /** Counts are damped (1 + ln) and the group is scaled to `length`. */
  into(total: Map<number, number>, length: number): void {
    let square = 0;
    for (const count of this.counts.values()) square += (1 + Math.log(count)) ** 2;
    const scale = square === 0 ? 0 : length / Math.sqrt(square);
    for (const [at, count] of this.counts) total.set(at, (total.get(at) ?? 0) + (1 + Math.log(count)) * scale);
  }
}

const amountShape =
  /(?:rp\.? ?)?\d[\d.,]*(?: ?(?:rb|ribu|rbu|k|jt|juta|jeti|yuta|m|perak|rupiah)(?:an)?)\b|rp\.? ?\d[\d.,]*/g;
const monthsShape = /\d+ ?(?:x|kali|bulan|bln|bl|thn|tahun|taun|wulan|mo|months?)\b/g;
const dayShape = /\b(?:tgl|tanggal|tggl) ?\d{1,2}\b|\b\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\b/g;

/** Puts one word for every figure, so that 500rb and 1,2jt teach the same. */
function withoutFigures(text: string): string {
  return text
    .replace(dayShape, ' figureday ')
    .replace(monthsShape, ' figuremonths ')
    .replace(amountShape, ' figureamount ')
    .replace(/\d{9,}/g, ' figurelong ')
    .replace(/\d+/g, ' figure ');
}

const prefix =
  /^(?:meng(?=[aiueogh])|meny|mem|men|me(?=[lrwy])|di(?=.{4})|nge|ng(?=[aiueo])|ter(?=.{4})|ber(?=.{4})|peng(?=.{4})|pem(?=.{4})|ke(?=.{5}))/;
const suffix = /(?:nya|kan|in|an|lah|kah|ku|mu|i)$/;

/** A rough stem: enough to bring "dibayarkan", "ngebayar" and "bayarin" together, never shown to anybody. */
export function stem(word: string): string {
  let rest = word;
  if (rest.length > 5) rest = rest.replace(suffix, '');
  if (rest.length > 5) rest = rest.replace(suffix, '');
  if (rest.length > 4) rest = rest.replace(prefix, '');
  return rest.length >= 3 ? rest : word;
}

/** The kinds of things a word speaks of, by locales/id/concepts. */
function conceptsOf(word: string): readonly string[] {
  const known = conceptWords.get(word);
  if (known !== undefined) return known;
  for (let length = Math.min(word.length, 10); length >= 4; length -= 1) {
    const found = conceptStarts.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

function addGrams(group: Group, text: string): void {
  for (let start = 0; start < text.length; start += 1) {
    let value = hash('c:');
    const limit = Math.min(text.length, start + longestGram);
    for (let end = start; end < limit; end += 1) {
      value = Math.imul(value ^ text.charCodeAt(end), fnvPrime);
      if (end - start + 1 >= shortestGram) group.add(value);
    }
  }
}

function addRow(group: Group, mark: string, row: readonly string[]): void {
  for (let index = 0; index < row.length; index += 1) {
    const one = hash(`${mark}:${row[index]}`);
    group.add(one);
    if (index + 1 < row.length) group.add(hash(`_${row[index + 1]}`, one));
    if (index + 2 < row.length) group.add(hash(`__${row[index + 2]}`, one));
  }
}

/** Marks what a negation takes back: "tidak minta diskon" carries "not minta" and "not diskon". */
function negated(words: readonly string[]): readonly string[] {
  const marked: string[] = [];
  for (let index = 0; index < words.length; index += 1)
    if (negationWords.has(words[index] ?? '') || words[index] === 'tidak' || words[index] === 'jangan')
      for (const word of words.slice(index + 1, index + 1 + negationReach)) marked.push(word);
  return marked;
}

/**
 * Turns a message into features: characters, words, stems and concepts, alone and in pairs, what is negated, and the
 * shape of the message. Deterministic; the same text always gives the same vector.
 */
export function featuresOf(text: string): FeatureVector {
  const message = text.slice(0, longestMessage);
  const lower = withoutFigures(normalize(message));
  const words = standardWords(lower);
  const stems = words.map(stem);
  const total = new Map<number, number>();

  const characters = new Group();
  for (const word of lower.match(/[\p{L}]+/gu) ?? []) addGrams(characters, ` ${word} `);
  characters.into(total, 1);

  const wordGroup = new Group();
  addRow(wordGroup, 'w', ['<', ...words, '>']);
  wordGroup.into(total, 1);

  const stemGroup = new Group();
  addRow(stemGroup, 's', stems);
  stemGroup.into(total, 0.8);

  const conceptGroup = new Group();
  const concepts = words.flatMap((word, index) => {
    const own = conceptsOf(word);
    return own.length > 0 ? own : conceptsOf(stems[index] ?? '');
  });
  addRow(conceptGroup, 'k', concepts);
  for (const [index, one] of concepts.entries())
    for (const other of concepts.slice(index + 1)) if (one !== other) conceptGroup.add(hash(`kk:${one}+${other}`), 0.5);
  conceptGroup.into(total, 1);

  const negationGroup = new Group();
  for (const word of negated(words)) {
    negationGroup.add(hash(`n:${stem(word)}`));
    for (const concept of conceptsOf(word)) negationGroup.add(hash(`nk:${concept}`));
  }
  negationGroup.into(total, 0.5);

  const shape = new Group();
  shape.add(hash(`length:${Math.min(6, Math.floor(Math.log2(1 + words.length)))}`));
  if (message.includes('?')) shape.add(hash('shape:question'));
  if (/\p{Extended_Pictographic}/u.test(message)) shape.add(hash('shape:emoji'));
  if (words.length === 0) shape.add(hash('shape:wordless'));
  for (const emoji of message.match(/\p{Extended_Pictographic}/gu) ?? []) shape.add(hash(`emoji:${emoji}`));
  shape.into(total, 0.4);

  const places = Uint32Array.from(total.keys());
  return { places, weights: Float32Array.from(total.values()) };
}
