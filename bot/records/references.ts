import { randomInt } from 'node:crypto';
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
} as const;

/** Agreement, offer, bill statement, case handed to a person. */
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
