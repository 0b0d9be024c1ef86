import { Temporal } from 'temporal-polyfill';

/**
 * One text for one value, whatever the order in which its keys were set: keys sorted by code unit, no spaces, days and
 * instants as ISO texts. The text is what gets hashed, so anything whose text could differ or that JSON would quietly
 * drop throws a TypeError: undefined, functions, symbols, BigInt, NaN and infinities, class instances, circles.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, []);
}

function textOf(value: unknown, parents: readonly object[]): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that is not finite has no canonical text.');
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no canonical text.`);
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) return JSON.stringify(value.toString());
  if (parents.includes(value)) throw new TypeError('A circle has no canonical text.');
  const within = [...parents, value];
  if (Array.isArray(value)) return `[${Array.from(value, (item) => textOf(item, within)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError('Only plain objects, days and instants have a canonical text.');
  const pairs = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${textOf(item, within)}`);
  return `{${pairs.join(',')}}`;
}

/** Plain also when the object was made in another realm: its prototype is some Object.prototype, or none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
