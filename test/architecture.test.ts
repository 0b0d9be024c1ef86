import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  oneClock,
  oneWay,
  packages,
  type Rule,
  strangersOnTop,
  targetsExist,
  withoutCircles,
  withoutNames,
  withoutSql,
  wordsHaveFewReaders,
} from './helpers/rules.js';
import { readSource, readSources } from './helpers/sources.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const enginePackages = ['decimal.js', 'zod', 'temporal-polyfill'];
const clocksAndChance = ['Date', 'Math.random', 'Temporal.Now', 'performance', 'process', 'crypto', 'fetch'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];
const stores = ['pg', 'pg-boss', 'ioredis', 'decimal.js', '@electric-sql/pglite'];

interface Case {
  readonly rule: Rule;
  /** Files that break the rule, by path, and what is found in them. */
  readonly broken: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'imports run one way': {
    rule: oneWay,
    broken: {
      'engine/a.ts': "import { b } from '../dialogs/b.js';",
      'dialogs/b.ts': "export * from '../bot/c.js';",
      'dialogs/d.ts': "type C = import('../bot/c.js').C;",
      'bot/c.ts': "import '../engine/a.js'; const t = await import('../test/helper.js');",
      'locales/id.ts': "import type { A } from '../engine/a.js'; import { b } from '../dialogs/b.js';",
    },
    faults: [
      'engine/a.ts imports dialogs/b.ts',
      'dialogs/b.ts imports bot/c.ts',
      'dialogs/d.ts imports bot/c.ts',
      'bot/c.ts imports test/helper.ts',
      'locales/id.ts imports dialogs/b.ts',
    ],
  },
  'the words are read only where something is said, understood or printed': {
    rule: wordsHaveFewReaders,
    broken: {
      'dialogs/billDialog.ts': "import { words } from '../locales/index.js';",
      'dialogs/menu.ts': "import type { Key } from '../locales/index.js';",
      'dialogs/replies.ts': "import { words } from '../locales/index.js';",
      'bot/documents/bill.ts': "import { words } from '../../locales/index.js';",
      'bot/web/page.ts': "export { words } from '../../locales/index.js';",
    },
    faults: ['dialogs/billDialog.ts reads locales/index.ts', 'bot/web/page.ts reads locales/index.ts'],
  },
  'the engine imports its three packages and nothing else': {
    rule: packages('engine', (name) => enginePackages.includes(name)),
    broken: {
      'engine/a.ts': "import { randomInt } from 'node:crypto'; import type { Activity } from 'botbuilder';",
      'engine/b.ts': "import { z } from 'zod'; import { core } from 'zod/v4';",
    },
    faults: ['engine/a.ts imports node:crypto', 'engine/a.ts imports botbuilder'],
  },
  'the engine knows no clock, chance, process or timer': {
    rule: withoutNames('engine', [...clocksAndChance, ...timers]),
    broken: {
      'engine/a.ts': 'export const a = () => new Date(0).getTime() + Math.random();',
      'engine/b.ts': "export const b = globalThis['process'].env; setTimeout(() => crypto.randomUUID(), 1);",
      'engine/c.ts': '// new Date()\nexport const c: Date = { process: "Math.random()", x: y.Date };',
      'engine/d.ts': 'export const d = Temporal.Now.instant();',
    },
    faults: [
      'engine/a.ts uses Date',
      'engine/a.ts uses Math.random',
      'engine/b.ts uses process',
      'engine/b.ts uses crypto',
      'engine/b.ts uses setTimeout',
      'engine/d.ts uses Temporal.Now',
    ],
  },
  'only the clock reads the clock': {
    rule: oneClock,
    broken: {
      'bot/a.ts': 'export const a = Date.now();',
      'bot/b.ts': 'export const b = [new Date(), new Date(5), Date()];',
      'dialogs/c.ts': 'export const c = () => Temporal.Now.plainDateISO();',
      'bot/clock.ts': 'export const now = () => Temporal.Now.instant();',
    },
    faults: [
      'bot/a.ts reads Date.now',
      'bot/b.ts reads new Date',
      'bot/b.ts reads Date()',
      'dialogs/c.ts reads Temporal.Now',
    ],
  },
  'the conversation reaches no store and computes with no decimals': {
    rule: packages('dialogs', (name) => !stores.includes(name)),
    broken: { 'dialogs/a.ts': "import pg from 'pg'; import { Redis } from 'ioredis'; import { z } from 'zod';" },
    faults: ['dialogs/a.ts imports pg', 'dialogs/a.ts imports ioredis'],
  },
  'the conversation holds no SQL': {
    rule: withoutSql('dialogs'),
    broken: {
      'dialogs/a.ts': "export const a = 'SELECT id FROM debtors';",
      'dialogs/b.ts': 'export const b = `update offers set taken = true where id = ` + 1;',
      'dialogs/c.ts': "export const c = 'pilih dari select menu';",
    },
    faults: [
      'dialogs/a.ts holds "SELECT id FROM debtors"',
      'dialogs/b.ts holds "update offers set taken = true where id = "',
    ],
  },
  'the words know nothing of the bot framework': {
    rule: packages('locales', (name) => !name.startsWith('botbuilder') && !name.startsWith('botframework')),
    broken: { 'locales/a.ts': "import { ActivityTypes } from 'botframework-schema';" },
    faults: ['locales/a.ts imports botframework-schema'],
  },
  'no imports go in a circle': {
    rule: withoutCircles,
    broken: {
      'bot/c.ts': "import './a.js';",
      'bot/a.ts': "import './b.js'; import './d.js';",
      'bot/b.ts': "import './c.js';",
      'bot/d.ts': "import type { D } from './d.js';",
      'bot/e.ts': "import './a.js';",
    },
    faults: ['bot/a.ts → bot/b.ts → bot/c.ts → bot/a.ts', 'bot/d.ts → bot/d.ts'],
  },
  'every import leads somewhere': {
    rule: targetsExist,
    broken: { 'bot/a.ts': "import './b.js'; import './c.js'; import x from './x.json';", 'bot/b.ts': '' },
    faults: ['bot/a.ts imports bot/c.ts, which is not there'],
  },
};

describe('the product', () => {
  const sources = readSources(root, ['bot', 'dialogs', 'engine', 'locales']);

  test.each(Object.entries(cases))('%s', (_name, { rule }) => {
    expect(rule(sources)).toEqual([]);
  });

  test('the top level holds only what design and tools demand', () => {
    expect(strangersOnTop(entriesOf(root))).toEqual([]);
  });
});

describe('each rule finds what breaks it', () => {
  test.each(Object.entries(cases))('%s', (_name, { rule, broken, faults }) => {
    const sources = Object.entries(broken).map(([path, text]) => readSource(path, text));
    expect(rule(sources)).toEqual(faults);
  });

  test('the top level', () => {
    expect(strangersOnTop(['bot/index.ts', 'src/a.ts', 'src/b.ts', 'notes.md', 'README.md'])).toEqual([
      'src',
      'notes.md',
    ]);
  });
});

/** The files under version control; where there is no git, the entries of the folder without what is made. */
function entriesOf(folder: string): readonly string[] {
  try {
    return execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  } catch {
    return readdirSync(folder).filter((name) => !/^(\.git|\.env|node_modules|dist|data|coverage|.*\.log)$/.test(name));
  }
}
