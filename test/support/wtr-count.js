/** A Web Test Runner reporter that writes how many tests passed, failed and were skipped, over all engines. */
import { writeFileSync } from 'node:fs';

function count(suite, counts) {
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, errors, passed } of sessions) {
        const before = counts.failed;
        count(testResults, counts);
        // A file that could not be loaded has no tests to fail.
        if ((errors.length > 0 || !passed) && counts.failed === before) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
