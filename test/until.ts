const LIMIT_SECONDS = 60;
const LOOK_EVERY_MS = 10;

let running: Mocha.Runnable | undefined;

// Stories wait with this too, and Storybook runs none of mocha.
if ('beforeEach' in globalThis)
  beforeEach(function () {
    running = this.currentTest;
  });

/**
 * Waits until something is so: for what a page does after answers that the test cannot await. What is waited for must stay once it is so;
 * a state that may be passed over is seen on some machines and not on others.
 * @param what completes "waited until"
 * @param state what is so instead, for the error; what the page reads unless given
 * @throws Error that says so, if it is not so within a minute: a limit for what hangs, not for what is slow
 */
export async function until(isSo: () => boolean, what: string, state: () => string = pageText): Promise<void> {
  // The runner's limit begins anew, far enough away that this one is met first: the runner's says nothing.
  running?.timeout(2000 * LIMIT_SECONDS);
  const end = performance.now() + 1000 * LIMIT_SECONDS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited ${LIMIT_SECONDS} s until ${what}; instead: ${state()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** What can be read on the page, shadow roots included, and what has the keyboard. */
function pageText(): string {
  const { activeElement } = document;
  return `the page reads "${textOf(document.body).replace(/\s+/g, ' ').slice(0, 2000)}", the keyboard is in ${activeElement?.localName} ${deepest(activeElement)?.id ?? ''}`;
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && ['style', 'script'].includes(node.localName)) return '';
  const within = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...within.childNodes].map(textOf).join(' ');
}

function deepest(element: Element | null): Element | null {
  const inner = element?.shadowRoot?.activeElement;
  return inner ? deepest(inner) : element;
}
