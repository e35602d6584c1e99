/**
 * Waits, frame by frame, until something is so: for what a page does after answers that the test cannot await. How long it may take is the
 * test runner's to say.
 * @param what named in the error of a runner that gives up
 */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  waitingFor = what;
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  waitingFor = undefined;
}

let waitingFor: string | undefined;

afterEach(function () {
  if (waitingFor !== undefined) console.error(`still waiting until ${waitingFor}`);
  waitingFor = undefined;
});
