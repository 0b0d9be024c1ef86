import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from '@swc/core';

/** One TypeScript source as far as the rules between rooms look at it; paths are relative to the repository. */
export interface Source {
  readonly path: string;
  /** What it imports, exports from or imports dynamically. */
  readonly imports: readonly Import[];
  /** Free names it uses, and members as `Date.now`; types, strings and comments are not among them. */
  readonly names: ReadonlySet<string>;
  /** What it makes or calls without arguments, as `new Date` and `Date()`. */
  readonly emptyCalls: ReadonlySet<string>;
  readonly strings: readonly string[];
}

export interface Import {
  readonly specifier: string;
  /** The path of a source of the repository; undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The name of an expression when it has one: `Date`, `Date.now`; that of `globalThis.Date` is `Date`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node['type'] === 'Identifier') return textOf(node['value']);
  if (node['type'] !== 'MemberExpression') return '';
  const object = nameOf(node['object']);
  const property = isNode(node['property']) ? node['property'] : {};
  const member =
    property['type'] === 'Computed' && isNode(property['expression'])
      ? textOf(property['expression']['value'])
      : textOf(property['value']);
  if (object === '' || member === '') return '';
  return object === 'globalThis' ? member : `${object}.${member}`;
}

/** Expressions with a type beside them; every other node whose name begins with Ts is a type, which is erased. */
const typedExpressions = ['TsAsExpression', 'TsNonNullExpression', 'TsSatisfiesExpression', 'TsConstAssertion'];

class SourceReader {
  readonly imports: Import[] = [];
  readonly names = new Set<string>();
  readonly emptyCalls = new Set<string>();
  readonly strings: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  visit(value: unknown, inType: boolean): void {
    if (Array.isArray(value)) for (const item of value) this.visit(item, inType);
    else if (isNode(value)) this.#node(value, textOf(value['type']), inType);
  }

  #node(node: Json, type: string, inType: boolean): void {
    const erased = inType || (type.startsWith('Ts') && !typedExpressions.includes(type));
    if (type === 'TsImportType') this.#import(node['argument'], true);
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(type) && isNode(node['source'])) {
      this.#import(node['source'], node['typeOnly'] === true);
      return;
    }
    if (!erased) this.#expression(node, type);
    for (const [key, child] of Object.entries(node)) {
      const named = isNode(child) && child['type'] === 'Identifier';
      if (named && (key === 'key' || (key === 'property' && type === 'MemberExpression'))) continue;
      this.visit(child, erased);
    }
  }

  #expression(node: Json, type: string): void {
    if (type === 'Identifier') this.names.add(textOf(node['value']));
    if (type === 'StringLiteral') this.strings.push(textOf(node['value']));
    if (type === 'TemplateElement') this.strings.push(textOf(node['raw']));
    if (type === 'MemberExpression') {
      const name = nameOf(node);
      if (name !== '') this.names.add(name).add(name.split('.')[0] ?? '');
    }
    if (type !== 'NewExpression' && type !== 'CallExpression') return;
    const given: readonly unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
    if (isNode(node['callee']) && node['callee']['type'] === 'Import') {
      this.#import(isNode(given[0]) ? given[0]['expression'] : undefined, false);
    }
    const name = nameOf(node['callee']);
    if (given.length === 0 && name !== '') this.emptyCalls.add(type === 'NewExpression' ? `new ${name}` : `${name}()`);
  }

  #import(source: unknown, typeOnly: boolean): void {
    const specifier = isNode(source) ? textOf(source['value']) : '';
    const target = specifier.startsWith('.') ? posix.join(this.#folder, specifier).replace(/\.js$/, '.ts') : undefined;
    this.imports.push({ specifier, target, typeOnly });
  }
}

/** Reads one source. */
export function readSource(path: string, text: string): Source {
  const reader = new SourceReader(posix.dirname(path));
  reader.visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body, false);
  const { imports, names, emptyCalls, strings } = reader;
  return { path, imports, names, emptyCalls, strings };
}

/** Every TypeScript source under some folders of the repository. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(root, folder, name))
      .map((file) => readSource(relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8'))),
  );
}
