import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Policy, policySchema } from '../../engine/policy.js';

/** The policy that comes with the product, for a bank to replace. */
export const standardPolicyFile = new URL('./policy.json', import.meta.url);

/** One thing wrong in a policy document: where, as a path such as `0.packages.2.waive.penalty`, and what. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}

/** A policy document that cannot be used. `faults` names every fault at once. */
export class PolicyError extends Error {
  readonly code = 'policy_invalid';
  readonly faults: readonly PolicyFault[];

  constructor(faults: readonly PolicyFault[], options?: ErrorOptions) {
    const list = faults.map(({ message, path }) => `${path === '' ? 'document' : path}: ${message}`);
    super(`The policy document has ${faults.length} fault(s): ${list.join('; ')}`, options);
    this.name = 'PolicyError';
    this.faults = faults;
  }
}

/** What the check for policies of one id or day needs; other faults do not keep it from being made. */
const names = z.array(z.object({ id: z.string(), effectiveFrom: z.instanceof(Temporal.PlainDate) }));

const documentSchema = z
  .array(policySchema)
  .min(1)
  .superRefine(checkUnique, { when: ({ value }) => names.safeParse(value).success });

/**
 * Reads effective-dated policies from a JSON text, or from the file behind a URL. Throws a PolicyError that names every
 * fault with its path: no file, no JSON, fields missing, unknown or out of range, two policies with one id or one day.
 */
export function loadPolicies(source: string | URL): readonly Policy[] {
  const parsed = documentSchema.safeParse(parseJson(source));
  if (parsed.success) return parsed.data;
  throw new PolicyError(
    parsed.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
  );
}

function parseJson(source: string | URL): unknown {
  try {
    return JSON.parse(typeof source === 'string' ? source : readFileSync(source, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PolicyError([{ path: '', message }], { cause: error });
  }
}

function checkUnique(policies: readonly Policy[], context: z.RefinementCtx): void {
  policies.forEach((policy, index) => {
    const earlier = policies.slice(0, index);
    if (earlier.some(({ id }) => id === policy.id)) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${policy.id}" is used twice` });
    }
    if (earlier.some(({ effectiveFrom }) => effectiveFrom.equals(policy.effectiveFrom))) {
      const message = `two policies take effect on ${policy.effectiveFrom.toString()}`;
      context.addIssue({ code: 'custom', path: [index, 'effectiveFrom'], message });
    }
  });
}
