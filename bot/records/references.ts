import { createHash, randomInt } from 'node:crypto';
import type pg from 'pg';

/** A whole number from 0 up to, not including, the bound. */
export type RandomInt = (below: number) => number;

export const secureRandomInt: RandomInt = (below) => randomInt(below);

/** What each kind of reference is for, and the table column in which it must be unused. */
const kinds = {
  PJ: 'agreements',
  PN: 'offers',
  TG: 'documents',
  KS: 'handoffs',
  KB: 'disputes',
  PG: 'complaints',
  DP: 'privacy_requests',
  BY: 'payment_claims',
  US: 'proposals',
  SL: 'documents',
} as const;

/** Agreement, offer, bill statement, case handed to a person, proposal, payoff letter. */
export type ReferenceKind = keyof typeof kinds;

/** Without 0, 1, I, L, O, U: nothing that is misread aloud or on paper. 30 signs, six of them: 729 million references. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A fresh reference such as PJ-7K2M9X, not used before by its kind. */
export async function newReference(client: pg.ClientBase, kind: ReferenceKind, random: RandomInt): Promise<string> {
  for (;;) {
    const signs = Array.from({ length: 6 }, () => alphabet.charAt(random(alphabet.length))).join('');
    const reference = `${kind}-${signs}`;
    const { rowCount } = await client.query(`select from ${kinds[kind]} where reference = $1`, [reference]);
    if (rowCount === 0) return reference;
  }
}

/**
 * The reference of a debt's case, TG-…: it follows from the facility's id, so that importing a portfolio anew calls every
 * case as before, and it does not tell the id. Eight signs are short enough to say aloud, and so short that among a
 * million cases two alike must be expected: `attempt` gives the next candidate when one is taken.
 */
export function caseReference(facilityId: string, attempt = 0): string {
  const seed = attempt === 0 ? `case:${facilityId}` : `case:${facilityId}:${attempt}`;
  let rest = createHash('sha256').update(seed).digest().readBigUInt64BE(0);
  let signs = '';
  for (let place = 0; place < 8; place += 1) {
    signs += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return `TG-${signs}`;
}

/** A case reference for each facility id: all different, none used before, each the first candidate wherever it is free. */
export async function caseReferences(
  client: pg.ClientBase,
  facilityIds: readonly string[],
  candidate: (facilityId: string, attempt: number) => string = caseReference,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const used = new Set<string>();
  let open = facilityIds;
  for (let attempt = 0; open.length > 0; attempt += 1) {
    const wanted = open.map((id) => candidate(id, attempt));
    const { rows } = await client.query<{ reference: string }>(
      'select reference from facilities where reference = any($1)',
      [wanted],
    );
    for (const { reference } of rows) used.add(reference);
    for (const [index, id] of open.entries()) {
      const reference = wanted[index];
      if (reference === undefined || used.has(reference)) continue;
      used.add(reference);
      found.set(id, reference);
    }
    open = open.filter((id) => !found.has(id));
  }
  return found;
}
