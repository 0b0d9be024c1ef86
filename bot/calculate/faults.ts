import type { z } from 'zod';
import { type RefusalCode, refusalCodes } from '../../engine/refusal.js';
import { type DoorCode, doorCodes } from './messages.js';

/** What is wrong with inputs: a code, the path of the field such as `ledger.3.amount`, the bound that was crossed. */
export interface Fault {
  readonly code: RefusalCode | DoorCode;
  readonly field?: string;
  readonly limit?: string;
}

const codes: ReadonlySet<string> = new Set([...refusalCodes, ...doorCodes]);

function isCode(value: unknown): value is RefusalCode | DoorCode {
  return typeof value === 'string' && codes.has(value);
}

/**
 * The first thing that zod says against `value`, as a code and a field. `root` is how the value itself is called where
 * it is no object at all.
 */
export function faultOf(issues: readonly z.core.$ZodIssue[], value: unknown, root: string | undefined): Fault {
  const [issue] = issues;
  if (issue === undefined) return { code: 'field_invalid' };
  const { field, ...fault } = faultAt(issue, issue.path, value);
  const named = field === undefined || field === '' ? root : field;
  return named === undefined ? fault : { ...fault, field: named };
}

function faultAt(issue: z.core.$ZodIssue, path: readonly PropertyKey[], inputs: unknown): Fault {
  if (issue.code === 'unrecognized_keys') return at('field_unknown', [...path, issue.keys[0] ?? '']);
  if (valueAt(inputs, path) === undefined) return at('field_missing', path);
  switch (issue.code) {
    case 'custom': {
      const code = issue.params?.['refusal'];
      const limit = issue.params?.['limit'];
      return at(isCode(code) ? code : 'field_invalid', path, typeof limit === 'string' ? limit : undefined);
    }
    case 'invalid_value':
      return at('choice_unknown', path, issue.values.map(String).join(', '));
    case 'invalid_union': {
      // A discriminated union knows its choices, which zod's type does not tell.
      if ('options' in issue && Array.isArray(issue.options))
        return at('choice_unknown', path, issue.options.join(', '));
      const inner = deepest(issue.errors);
      return inner === undefined ? at('field_invalid', path) : faultAt(inner, [...path, ...inner.path], inputs);
    }
    case 'too_small':
      return at(issue.origin === 'array' ? 'list_too_short' : 'text_too_short', path, String(issue.minimum));
    case 'too_big':
      return at(issue.origin === 'array' ? 'list_too_long' : 'text_too_long', path, String(issue.maximum));
    default:
      return at('field_invalid', path);
  }
}

/** Of several shapes that all do not fit, the one that fitted furthest says what is wrong; none when all fail at once. */
function deepest(branches: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  const firsts = branches.flatMap((branch) => branch.slice(0, 1)).filter(({ path }) => path.length > 0);
  return firsts.toSorted((left, right) => right.path.length - left.path.length)[0];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function at(code: Fault['code'], path: readonly PropertyKey[], limit?: string): Fault {
  // A made-up name may be of any length.
  return { code, field: path.map(String).join('.').slice(0, 200), ...(limit === undefined ? {} : { limit }) };
}
