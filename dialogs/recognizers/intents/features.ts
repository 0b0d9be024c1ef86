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

/**
 * Adds up features of one kind before they are scaled to the same length as the other kinds. One table serves all
 * messages: only the places a message touches are looked at and cleared again.
 */
class Group {
  private readonly counts = new Float32Array(featureSpace);
  private readonly touched: number[] = [];

  add(value: number, weight = 1): void {
    const at = place(value);
    if (this.counts[at] === 0) this.touched.push(at);
    this.counts[at] = (this.counts[at] ?? 0) + weight;
  }

  /** Counts are damped (1 + ln) and the group is scaled to `length`; the table is left empty. */
  pour(into: Sum, length: number): void {
    let square = 0;
    for (const at of this.touched) square += damped(this.counts[at] ?? 0) ** 2;
    const scale = square === 0 ? 0 : length / Math.sqrt(square);
    for (const at of this.touched) {
      into.add(at, damped(this.counts[at] ?? 0) * scale);
      this.counts[at] = 0;
    }
    this.touched.length = 0;
  }
}

function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/** The features of one message over all groups. */
class Sum {
  private readonly totals = new Float32Array(featureSpace);
  private readonly touched: number[] = [];

  add(at: number, weight: number): void {
    if (this.totals[at] === 0) this.touched.push(at);
    this.totals[at] = (this.totals[at] ?? 0) + weight;
  }

  /** Takes the features out; the table is left empty. */
  take(): FeatureVector {
    const places = Uint32Array.from(this.touched);
    const weights = new Float32Array(places.length);
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] ?? 0;
      weights[index] = this.totals[at] ?? 0;
      this.totals[at] = 0;
    }
    this.touched.length = 0;
    return { places, weights };
  }
}

const group = new Group();
const sum = new Sum();

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
function stem(word: string): string {
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

const gramStart = hash('c:');

function addGrams(text: string): void {
  for (let start = 0; start < text.length; start += 1) {
    let value = gramStart;
    const limit = Math.min(text.length, start + longestGram);
    for (let end = start; end < limit; end += 1) {
      value = Math.imul(value ^ text.charCodeAt(end), fnvPrime);
      if (end - start + 1 >= shortestGram) group.add(value);
    }
  }
}

function addRow(mark: string, row: readonly string[]): void {
  for (let index = 0; index < row.length; index += 1) {
    const one = hash(row[index] ?? '', hash(mark));
    group.add(one);
    if (index + 1 < row.length) group.add(hash(row[index + 1] ?? '', hash('_', one)));
    if (index + 2 < row.length) group.add(hash(row[index + 2] ?? '', hash('__', one)));
  }
}

/** Words within reach of a "tidak": "tidak minta diskon" takes back "minta" and "diskon". */
function negated(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) =>
    negationWords.has(word) ? words.slice(index + 1, index + 1 + negationReach) : [],
  );
}

function addConcepts(words: readonly string[], stems: readonly string[]): void {
  const concepts = words.flatMap((word, index) => {
    const own = conceptsOf(word);
    return own.length > 0 ? own : conceptsOf(stems[index] ?? '');
  });
  addRow('k:', concepts);
  const kinds = [...new Set(concepts)];
  for (const one of kinds)
    for (const other of kinds) if (one < other) group.add(hash(other, hash('+', hash(one, hash('kk:')))), 0.5);
}

function addNegations(words: readonly string[]): void {
  for (const word of negated(words)) {
    group.add(hash(stem(word), hash('n:')));
    for (const concept of conceptsOf(word)) group.add(hash(concept, hash('nk:')));
  }
}

const pictures = /\p{Extended_Pictographic}/gu;

function addShape(message: string, words: readonly string[]): void {
  group.add(hash(`length:${Math.min(6, Math.floor(Math.log2(1 + words.length)))}`));
  if (message.includes('?')) group.add(hash('shape:question'));
  if (words.length === 0) group.add(hash('shape:wordless'));
  const emoji = message.match(pictures) ?? [];
  if (emoji.length > 0) group.add(hash('shape:emoji'));
  for (const one of emoji) group.add(hash(`emoji:${one}`));
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
  for (const word of lower.match(/\p{L}+/gu) ?? []) addGrams(` ${word} `);
  group.pour(sum, 1);
  addRow('w:', ['<', ...words, '>']);
  group.pour(sum, 1);
  addRow('s:', stems);
  group.pour(sum, 0.8);
  addConcepts(words, stems);
  group.pour(sum, 1);
  addNegations(words);
  group.pour(sum, 0.5);
  addShape(message, words);
  group.pour(sum, 0.4);
  return sum.take();
}
