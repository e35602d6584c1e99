import { html, nothing, type TemplateResult } from 'lit';
import type { messages } from './planner.messages.js';

/** What the emulator's `/__emulator` says, as far as the page tells it. */
export interface Emulated {
  readonly seed: number;
  readonly traces: readonly {
    readonly campaign: string;
    readonly name?: string | undefined;
    readonly windowSeconds?: number | undefined;
  }[];
}

/** The line that says plainly that figures and writes are not of AWS. */
export function emulatorNotice(text: typeof messages.en, emulated: Emulated | undefined): TemplateResult | typeof nothing {
  if (!emulated) return nothing;
  const { traces, seed } = emulated;
  return html`<aside class="notice" part="notice" aria-label=${text.emulator}>
    <p>
      ${text.emulated}
      ${traces.length === 0 ? text.generated(seed) : traces.map(({ campaign, name, windowSeconds }) => `${text.replayed(campaign, name ?? 'CSV')} ${windowSeconds === 3600 ? text.hourly : ''}`)}
    </p>
  </aside>`;
}
