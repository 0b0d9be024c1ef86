/**
 * Counts what jest reports. A suite that did not run is a failure, and so is a run without a test. A test that was
 * skipped is one too, unless the caller chose among the tests.
 *
 * @param report The JSON report of jest; undefined when it left none.
 * @param chosen Whether arguments of the caller narrow the run.
 */
export function countTests(report, chosen) {
  if (report === undefined) return { passed: 0, failed: 1, faults: ['jest left no report'] };
  const faults = [];
  let failed = report.numFailedTests;
  if (report.numRuntimeErrorTestSuites > 0) {
    failed += report.numRuntimeErrorTestSuites;
    faults.push(`${report.numRuntimeErrorTestSuites} suites did not run`);
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0 && !chosen) {
    failed += skipped;
    faults.push(`${skipped} tests were skipped`);
  }
  if (report.numPassedTests + failed === 0) {
    failed = 1;
    faults.push('no test was run');
  }
  return { passed: report.numPassedTests, failed, faults };
}

/** The table of the stages and, last, the one line that says how it went. */
export function summarise(stages, tests) {
  const width = Math.max(...stages.map(({ name }) => name.length));
  const rows = stages.map(({ name, failed, seconds, note }) => {
    const row = `${name.padEnd(width)}  ${failed ? 'FAILED' : 'passed'}  ${seconds.toFixed(1).padStart(6)} s  ${note}`;
    return row.trimEnd();
  });
  const failed = tests.failed + stages.filter((stage) => stage.failed && !stage.counted).length;
  return { lines: ['', ...rows, `${tests.passed} passed, ${failed} failed`], failed };
}
