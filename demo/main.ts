import type { PlannerView } from '../components/events.js';
import type { Planner } from '../components/planner/planner.js';
import { connect } from '../src/aws/index.js';

/** What the emulator says of itself; see src/emulator. */
interface Emulated {
  readonly region: string;
  readonly seed: number;
  /** Epoch seconds of its clock, and its seconds a second of ours. */
  readonly now: number;
  readonly speed: number;
  readonly traces: readonly { readonly campaign: string; readonly name?: string; readonly windowSeconds: number }[];
}

/** Longest wait for the emulator, which runs where this page is served. */
const EMULATOR_MS = 10_000;

/** The one thing this page keeps: the language that was chosen. */
const LANGUAGE = 'personalize-planner.language';

const planner = document.querySelector('personalize-planner') as Planner;

/** The view stands in the address, so that Back works and a view can be linked to. */
function viewInAddress(): { view: PlannerView; opened: string | undefined } {
  const [view, opened] = location.hash.replace(/^#\/?/, '').split('?');
  const known: readonly PlannerView[] = ['estimate', 'prices', 'fleet', 'changes'];
  return { view: known.find((each) => each === view) ?? 'estimate', opened: opened ? decodeURIComponent(opened) : undefined };
}

function showAddress(): void {
  const { view, opened } = viewInAddress();
  planner.view = view;
  planner.opened = opened;
  // A link to shared scenarios stands in the same place.
  planner.fragment = location.hash;
}

planner.addEventListener('view-change', ({ detail: { view, opened } }) => {
  const address = `#/${view}${opened ? `?${encodeURIComponent(opened)}` : ''}`;
  if (location.hash !== address) history.pushState(null, '', address);
});
planner.addEventListener('locale-change', ({ detail: { locale } }) => {
  document.documentElement.lang = locale;
  localStorage.setItem(LANGUAGE, locale);
});
window.addEventListener('popstate', showAddress);
window.addEventListener('hashchange', showAddress);

document.documentElement.lang = localStorage.getItem(LANGUAGE) ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
planner.locale = document.documentElement.lang;
showAddress();

async function meetEmulator(): Promise<void> {
  const answer = await fetch('/__emulator', { signal: AbortSignal.timeout(EMULATOR_MS) });
  if (!answer.ok) return;
  const emulated = (await answer.json()) as Emulated;
  const askedAt = performance.now();
  planner.emulated = emulated;
  // An emulated update settles in seconds: look often. AWS's takes minutes and is asked every half.
  planner.pollSeconds = 1;
  planner.approvedBy = 'emulator user';
  // It bills nothing, and the next one at this address may have other traffic.
  planner.cache = false;
  planner.connection = connect({
    region: emulated.region,
    credentials: { accessKeyId: 'emulator', secretAccessKey: 'emulator' },
    endpoint: location.origin,
    now: () => emulated.now + ((performance.now() - askedAt) / 1000) * emulated.speed,
  });
}

try {
  await meetEmulator();
} catch (error) {
  console.error('the emulator did not say what it is; estimates need none', error);
}

// Last: what this page talks to stands in its first line, and drawn later that line would push everything down.
await import('../components/planner/define.js');
