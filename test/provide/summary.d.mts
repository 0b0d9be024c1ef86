export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly faults: readonly string[];
}

export interface StageResult {
  readonly name: string;
  readonly failed: boolean;
  /** Its failures are in the count of tests already. */
  readonly counted: boolean;
  readonly seconds: number;
  readonly note: string;
}

export function countTests(report: JestReport | undefined, chosen: boolean): TestCount;
export function summarise(
  stages: readonly StageResult[],
  tests: Pick<TestCount, 'passed' | 'failed'>,
): { readonly lines: readonly string[]; readonly failed: number };
