import { writeFileSync } from 'node:fs';

/**
 * Ends a run with "N passed, N failed, N skipped" alone on a line: web-test-runner's own summary shares its line with a
 * progress bar. A file that fails to load has no tests to count and counts as one failure.
 * @param file if given, the counts are written there as JSON instead, for tools/test.mjs to add up
 */
export const tallyReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const tally = { passed: 0, failed: 0, skipped: 0 };
    const count = (suite) => {
      for (const test of suite.tests) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suite.suites.forEach(count);
    };
    for (const session of sessions) {
      const failedBefore = tally.failed;
      if (session.testResults) count(session.testResults);
      if (!session.passed && tally.failed === failedBefore) tally.failed++;
    }
    if (file) writeFileSync(file, JSON.stringify(tally));
    // On exit, because the default reporter still writes after this event.
    else process.on('exit', () => console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`));
  },
});
