import type { Source } from './sources.js';

/** A fault as a sentence that begins with the path of the file. No faults: the rule holds. */
export type Rule = (sources: readonly Source[]) => readonly string[];

const rooms: Readonly<Record<string, readonly string[]>> = {
  bot: ['bot', 'dialogs', 'engine', 'locales'],
  dialogs: ['dialogs', 'engine', 'locales'],
  locales: ['locales'],
  engine: ['engine'],
};

const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** `@scope/name/deep` belongs to the package `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const packagesOf = (source: Source): readonly string[] =>
  source.imports.filter(({ target }) => target === undefined).map(({ specifier }) => packageOf(specifier));

/** Imports run one way: bot → dialogs → engine. The words know the others by their types at most. */
export const oneWay: Rule = (sources) =>
  sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, typeOnly }) => {
      if (target === undefined) return [];
      const room = roomOf(path);
      const reach = room === 'locales' && typeOnly ? Object.keys(rooms) : (rooms[room] ?? []);
      return reach.includes(roomOf(target)) ? [] : [`${path} imports ${target}`];
    }),
  );

const wordReaders = [/^locales\//, /^dialogs\/replies/, /^dialogs\/recognizers\//, /^bot\/documents\//];

/** The words are read where something is said, understood or printed. Their types may be named anywhere. */
export const wordsHaveFewReaders: Rule = (sources) =>
  sources
    .filter(({ path }) => !wordReaders.some((reader) => reader.test(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => !typeOnly && target !== undefined && roomOf(target) === 'locales')
        .map(({ target }) => `${path} reads ${target}`),
    );

/** Only some packages, or all but some, may be imported in a room. */
export const packages =
  (room: string, allows: (name: string) => boolean): Rule =>
  (sources) =>
    sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) =>
        packagesOf(source)
          .filter((name) => !allows(name))
          .map((name) => `${source.path} imports ${name}`),
      );

/** Names that a room may not use at all. */
export const withoutNames =
  (room: string, names: readonly string[]): Rule =>
  (sources) =>
    sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) => names.filter((name) => source.names.has(name)).map((name) => `${source.path} uses ${name}`));

/** Nobody but the clock reads the machine's clock. */
export const oneClock: Rule = (sources) =>
  sources
    .filter(({ path }) => path !== 'bot/clock.ts')
    .flatMap(({ path, names, emptyCalls }) => [
      ...['Date.now', 'Temporal.Now'].filter((name) => names.has(name)).map((name) => `${path} reads ${name}`),
      ...['new Date', 'Date()'].filter((call) => emptyCalls.has(call)).map((call) => `${path} reads ${call}`),
    ]);

const sql = /\b(select\s.+\sfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|create\s+table)\b/is;

/** No SQL in the conversation. */
export const withoutSql =
  (room: string): Rule =>
  (sources) =>
    sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, strings }) =>
        strings.filter((text) => sql.test(text)).map((text) => `${path} holds "${text}"`),
      );

/** Every circle of imports once, beginning at its first path: `a.ts → b.ts → a.ts`. */
export const withoutCircles: Rule = (sources) => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) {
      const circle = trail.slice(begin);
      const first = circle.indexOf(circle.toSorted()[0] ?? path);
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      circles.add([...turned, turned[0]].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return [...circles];
};

/** Imports of the repository lead to a file that is there: a rule that follows them must not lose its way. */
export const targetsExist: Rule = (sources) => {
  const known = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target?.endsWith('.ts') === true && !known.has(target))
      .map(({ target }) => `${path} imports ${target}, which is not there`),
  );
};

const topLevel = [
  ...['bot', 'dialogs', 'engine', 'locales', 'test', '.ci'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'Dockerfile', 'compose.yaml', '.dockerignore', '.gitignore'],
  ...[
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.env.example',
    'tsconfig.json',
    'biome.json',
    'jest.config.js',
    'knip.jsonc',
  ],
];

/** What stands on the top level of the repository and does not belong there. */
export function strangersOnTop(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(roomOf))].filter((entry) => !topLevel.includes(entry));
}
