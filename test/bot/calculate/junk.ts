import fc from 'fast-check';

/** A place in a JSON value: the keys that lead to it. */
type Path = readonly (string | number)[];

/** Every place inside a JSON value, the value itself left out. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

/** The value with what stands at `path` replaced, by a function also of what stood there; undefined takes it out. */
function put(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof replacement === 'function' ? replacement(value) : replacement;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((member, index) => {
      if (index !== key) return [member];
      const changed = put(member, rest, replacement);
      return changed === undefined ? [] : [changed];
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const inner = name === key ? put(member, rest, replacement) : member;
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
}

const numbers = fc.oneof(
  fc.constantFrom('0', '1', '-1', '0.5', '-0.10', '12', '36', '240', '10000', '1500000', '1000000000000000'),
  fc.constantFrom('1000000000000001', '9007199254740993', '9'.repeat(60), '9'.repeat(400), `0.${'3'.repeat(50)}`),
  fc.constantFrom('NaN', 'Infinity', '1e3', '1.500.000', ' 5', '0x10', '٣', '', '+5', '.5', '00012.000'),
  fc.constantFrom(0, 1, -1, 1.5, -0.1, 360, 1e15, 1e16, 1e300, Number.MAX_SAFE_INTEGER),
  fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
  fc.integer({ min: 1, max: 400 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((value) => `0.${String(value).padStart(4, '0')}`),
);

const days = fc.oneof(
  fc.constantFrom('2026-02-31', '2026-02-29', '2024-02-29', '0001-01-01', '9999-12-31', '2026-13-01', '20260101'),
  fc.constantFrom('2026-11-21', '2026-01-31', '2025-06-15', '2030-01-01', '-000001-01-01', '2026-11-21T00:00:00Z'),
  fc
    .integer({ min: 0, max: 5000 })
    .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)),
);

const twice = (value: unknown): unknown => (Array.isArray(value) ? [...value, ...value] : value);
const backwards = (value: unknown): unknown => (Array.isArray(value) ? value.toReversed() : value);
const others = fc.constantFrom<unknown>(
  null,
  true,
  false,
  [],
  {},
  [[]],
  { a: 1 },
  'x',
  '__proto__',
  '💥',
  undefined,
  twice,
  backwards,
);

/**
 * Inputs that look like `example` but for one to three places, which hold numbers and days that may be anything, other
 * types, lists twice or backwards, or nothing.
 */
export function junkLike(example: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(example);
  const change = fc.record({ place: fc.nat(), value: fc.oneof({ weight: 5, arbitrary: numbers }, days, others) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((value, { place, value: junk }) => {
      const path = places[place % Math.max(1, places.length)];
      return path === undefined ? value : put(value, path, junk);
    }, example),
  );
}
