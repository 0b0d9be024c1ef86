import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { standardPolicyFile } from '../../bot/policy/loadPolicy.js';

const root = fileURLToPath(new URL('../../engine', import.meta.url));

/**
 * Numbers that are no law and no price, though the policy may hold the same: counting, grades, days of the week, months
 * of a year, per cent, rounding units and the days of day counts. Everything else that stands in the policy is only there.
 */
const structural = new Set([0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 30, 100, 360, 365, 366, 1000]);

/** The same for one file. */
const structuralIn: Readonly<Record<string, readonly number[]>> = {
  // The half of half-up rounding.
  'annuityPayment.ts': [0.5],
  // The hours of a day.
  'bestContact.ts': [24],
  // The highest yearly rate that is searched, as a multiple.
  'xirr.ts': [1_000_000],
  // The bounds between which a bank may set points.
  'policies/scorecard.ts': [10_000],
};

/** Sections whose numbers are points: neither law nor price, and like any small number of anything. */
const points = ['scorecard', 'vulnerability'];

interface Literals {
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
  readonly hasAny: boolean;
}

/** Every number and text that is written out in a source, and whether the type `any` is. */
function literalsOf(text: string): Literals {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  let hasAny = false;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node) {
      const value = 'value' in node ? node.value : undefined;
      if (node.type === 'NumericLiteral' && typeof value === 'number') numbers.add(value);
      if (node.type === 'BigIntLiteral' && 'raw' in node) numbers.add(Number(String(node.raw).replace(/n$/, '')));
      if (node.type === 'StringLiteral' && typeof value === 'string') texts.add(value);
      if (node.type === 'TsKeywordType' && 'kind' in node && node.kind === 'any') hasAny = true;
    }
    for (const member of Object.values(node)) visit(member);
  };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body);
  return { numbers, texts, hasAny };
}

/** Every number, decimal text and day of the policy that comes with the product; names are no values. */
function valuesOf(policy: unknown): Literals {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(value);
    if (typeof value === 'string' && /^\d/.test(value)) {
      texts.add(value);
      if (/^\d+(\.\d+)?$/.test(value)) numbers.add(Number(value));
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) if (!points.includes(key)) visit(member);
  };
  visit(policy);
  return { numbers, texts, hasAny: false };
}

/** What of the policy is written out in a source. */
function policyIn(text: string, policy: Literals, allowed: readonly number[] = []): readonly string[] {
  const passes = (value: number): boolean => structural.has(value) || allowed.includes(value);
  const found = literalsOf(text);
  const numbers = [...found.numbers].filter((value) => policy.numbers.has(value) && !passes(value));
  const texts = [...found.texts].filter(
    (value) => (policy.texts.has(value) || policy.numbers.has(toNumber(value))) && !passes(toNumber(value)),
  );
  return [...numbers.map(String), ...texts.map((value) => `'${value}'`)];
}

/** A decimal text as its number, so that '0.6' is found where the policy says "0.60". */
function toNumber(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** The names of exported functions whose line above is not the end of a docstring. */
function undocumentedIn(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name =
      /^export (?:async )?function\*? (\w+)/.exec(line)?.[1] ??
      /^export const (\w+)(?:: [^=]+)? = (?:async )?(?:function\b|\([^)]*\)(?:: [^=]+)? =>|\w+ =>)/.exec(line)?.[1];
    if (name === undefined || (lines[index - 1] ?? '').endsWith('*/')) return [];
    // An overload is documented at the first of its signatures.
    const above = lines.slice(0, index).some((earlier) => earlier.startsWith(`export function ${name}(`));
    return above ? [] : [name];
  });
}

const policy = valuesOf(JSON.parse(readFileSync(standardPolicyFile, 'utf8')));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name): [string, string] => [name, readFileSync(join(root, name), 'utf8')]);

describe('the search itself', () => {
  test('finds what it looks for', () => {
    expect(policyIn("export const share = '0.6'; const months = 24_0; const n = 180n;", policy)).toEqual([
      '240',
      '180',
      "'0.6'",
    ]);
    expect(policyIn('const day = "2026-01-01" as const;', policy)).toEqual(["'2026-01-01'"]);
    expect(policyIn("// 240 months\nconst n = 12 * 100; const text = 'A 240';", policy)).toEqual([]);
    expect(literalsOf('const x: readonly any[] = [];').hasAny).toBe(true);
    expect(literalsOf('const any: unknown = 1;').hasAny).toBe(false);
    expect(
      undocumentedIn(
        '/** Says. */\nexport function a() {}\n\nexport function b() {}\nexport const c = (x: number) => x;',
      ),
    ).toEqual(['b', 'c']);
  });

  test('sees the whole engine', () => {
    expect(files.length).toBeGreaterThan(30);
  });
});

describe.each(files)('engine/%s', (name, text) => {
  test('holds no value of the policy', () => {
    expect(policyIn(text, policy, structuralIn[name])).toEqual([]);
  });

  test('documents every exported function and has no any', () => {
    expect(undocumentedIn(text)).toEqual([]);
    expect(literalsOf(text).hasAny).toBe(false);
  });

  test('is small', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(200);
  });
});
