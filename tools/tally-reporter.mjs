import { writeFileSync } from 'node:fs';

/**
 * Ends a run with "N passed, N failed, N skipped" alone on a line: web-test-runner's own summary shares its line with a
 * progress bar. A file that fails to load has no tests to count and counts as one failure.
 * @param file if given, the counts are written there as JSON instead, browser by browser, for tools/test.mjs to add up
 */
export const tallyReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const tallies = {};
    for (const session of sessions) {
      const tally = (tallies[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      const count = (suite) => {
        for (const test of suite.tests) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suite.suites.forEach(count);
      };
      const failedBefore = tally.failed;
      if (session.testResults) count(session.testResults);
      if (!session.passed && tally.failed === failedBefore) tally.failed++;
    }
    if (file) return writeFileSync(file, JSON.stringify(tallies));
    const sum = (key) => Object.values(tallies).reduce((total, tally) => total + tally[key], 0);
    // On exit, because the default reporter still writes after this event.
    process.on('exit', () => console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`));
  },
});
