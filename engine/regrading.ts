import type { Grade } from './facility.js';
import type { Policy } from './policy.js';

export interface RegradingInput {
  /** The grade just before the restructuring. */
  readonly gradeBefore: Grade;
  /** The grade by today's assessment alone, by days past due for example. */
  readonly assessed: Grade;
  /** Every period that has ended since the restructuring, the oldest first: whether it was paid in full and in time. */
  readonly periodsPaid: readonly boolean[];
  readonly policy: Pick<Policy, 'regrading'>;
}

/** Until the run of paid periods is complete, on its completion, and from the period after it. */
export type RegradingStage = 'held' | 'raised' | 'normal';

export interface Regrading {
  readonly kind: 'regrading';
  readonly grade: Grade;
  readonly stage: RegradingStage;
  /** Paid periods in a row that are still missing; 0 once complete. */
  readonly periodsMissing: number;
}

/**
 * The grade of a restructured debt (POJK 40/POJK.03/2019, domain.md §1): never better than before the restructuring
 * until the policy's number of periods in a row has been paid; when they are complete one grade better at most; from
 * the next period on by normal assessment. A worse assessment counts at every stage, and a missed period starts the run
 * anew.
 */
export function regrade(input: RegradingInput): Regrading {
  const { assessed, gradeBefore, periodsPaid, policy } = input;
  const needed = policy.regrading.periods;
  let run = 0;
  let completedAt: number | undefined;
  for (const [index, isPaid] of periodsPaid.entries()) {
    run = isPaid ? run + 1 : 0;
    if (run === needed) completedAt ??= index;
  }
  if (completedAt === undefined) {
    return { kind: 'regrading', grade: worse(assessed, gradeBefore), stage: 'held', periodsMissing: needed - run };
  }
  if (completedAt < periodsPaid.length - 1) {
    return { kind: 'regrading', grade: assessed, stage: 'normal', periodsMissing: 0 };
  }
  const raised = gradeBefore === 1 ? 1 : oneBetter(gradeBefore);
  return { kind: 'regrading', grade: worse(assessed, raised), stage: 'raised', periodsMissing: 0 };
}

function worse(left: Grade, right: Grade): Grade {
  return left > right ? left : right;
}

function oneBetter(grade: 2 | 3 | 4 | 5): Grade {
  const better = { 2: 1, 3: 2, 4: 3, 5: 4 } as const;
  return better[grade];
}
