import { css } from 'lit';

/** What stands around the table: head, figures, filters, tray, notes, and the states without a table. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .defs {
    position: absolute;
  }
  .defs path {
    stroke: var(--idle);
    stroke-width: 1;
    fill: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--s2) var(--s6);
    padding: var(--s6) 0 var(--s5);
    min-height: 32px;
  }
  .title {
    font-size: var(--t-title);
    line-height: 28px;
    letter-spacing: -0.012em;
  }
  .meta {
    color: var(--ink-3);
    line-height: 24px;
  }
  .head .acts {
    margin-inline-start: auto;
  }
  .strip {
    display: grid;
    grid-template-columns: 1.15fr 1.15fr 1.25fr 1.45fr 1fr;
    border-block: 1px solid var(--hair);
    margin: 0;
  }
  .strip > div {
    padding: var(--s4) var(--s5);
    border-inline-start: 1px solid var(--hair);
  }
  .strip > div:first-child {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .strip > div:last-child {
    padding-inline-end: 0;
  }
  .strip dt {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    margin-bottom: 6px;
  }
  .strip .figure {
    display: flow-root;
    height: 32px;
    white-space: nowrap;
  }
  .strip .below {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    margin-top: var(--s1);
  }
  .strip.stale .figure {
    color: var(--ink-2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    padding: var(--s5) 0 var(--s4);
    position: relative;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
  }
  .chip .n {
    color: var(--ink-3);
    font-weight: 400;
    margin-inline-start: 3px;
  }
  .find {
    width: 200px;
  }
  .find .glyph {
    width: 16px;
    height: 16px;
    color: var(--ink-3);
  }
  .find input {
    appearance: none;
  }
  .find input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .order {
    display: none;
    align-items: center;
    gap: var(--s2);
    font-size: var(--t-small);
    color: var(--ink-3);
  }
  .order select {
    width: auto;
  }
  .side {
    margin-inline-start: auto;
    display: flex;
    gap: var(--s3);
    align-items: center;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    min-height: 16px;
  }
  .tools > progress {
    position: absolute;
    inset-inline: 0;
    bottom: 0;
    max-width: none;
    width: 100%;
    margin: 0;
  }
  progress {
    appearance: none;
    display: block;
    border: 0;
    width: 100%;
    max-width: 136px;
    height: 3px;
    border-radius: 2px;
    background: var(--sunk-2);
    margin-top: 5px;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--sunk-2);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  /* A read that ends within half a second needs no progress. */
  .late {
    animation: late 0.5s step-end;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .statement {
    margin: var(--s2) 0;
    padding: var(--s2) var(--s3);
    border-inline-start: 2px solid var(--hair-2);
    background: var(--sunk);
    overflow-x: auto;
    line-height: 18px;
  }
  .bar {
    display: inline-block;
    height: 10px;
    border-radius: 3px;
    background: var(--sunk-2);
    vertical-align: middle;
  }
  .bar.long {
    width: min(120px, 90%);
  }
  .bar.short {
    width: 56px;
    max-width: 100%;
  }
  .bar.large {
    display: block;
    width: min(148px, 90%);
    height: 22px;
    margin: 5px 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      from {
        opacity: 1;
      }
      to {
        opacity: 0.55;
      }
    }
  }
  .nothing-shown {
    padding: var(--s4) 0;
    color: var(--ink-2);
  }
  .tray {
    position: sticky;
    bottom: 0;
    z-index: 1;
    background: var(--surface);
    border-top: 1px solid var(--ink);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s6);
    padding: var(--s3) 0;
    margin-top: -1px;
    min-height: 56px;
  }
  .tray p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s6);
  }
  .tray .acts {
    margin-inline-start: auto;
    display: flex;
    gap: var(--s2);
  }
  .notes {
    padding-top: var(--s4);
    border-top: 1px solid var(--hair);
    margin-top: -1px;
  }
  .empty,
  .failure {
    padding: var(--s4) 0 var(--s6);
    border-top: 1px solid var(--hair);
  }
  .empty h3,
  .failure h3 {
    font-size: var(--t-lead);
    line-height: 24px;
  }
  .failure h3 .glyph {
    width: 16px;
    height: 16px;
    color: var(--risk);
  }
  .empty p,
  .failure > p {
    max-width: 60ch;
    color: var(--ink-2);
    margin-top: var(--s1);
    text-wrap: pretty;
  }
  .failure .statement {
    max-width: 60ch;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--s1) var(--s4);
    margin: var(--s3) 0;
  }
  .facts dt {
    color: var(--ink-3);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .failure .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s3);
  }
  @container (max-width: 1100px) {
    .bar.large {
      margin: 3px 0;
    }
    .strip > div {
      padding-inline: var(--s3);
    }
    .strip .figure {
      font-size: 1.375rem;
      line-height: 28px;
      height: 28px;
    }
  }
  @container (max-width: 840px) {
    .strip {
      grid-template-columns: 1fr 1fr;
    }
    .strip > div {
      padding: var(--s3) var(--s4);
      border-top: 1px solid var(--hair);
    }
    .strip > div:first-child {
      grid-column: 1 / -1;
      border-top: 0;
      padding-inline-start: 0;
    }
    .strip > div:first-child .figure {
      font-size: 2.5rem;
      line-height: 44px;
      height: 44px;
      letter-spacing: -0.034em;
    }
    .strip > div:nth-child(even) {
      border-inline-start: 0;
      padding-inline-start: 0;
    }
    .head {
      display: grid;
      grid-template: 'title acts' auto 'meta meta' auto / minmax(0, 1fr) auto;
      align-items: center;
      padding: var(--s4) 0;
    }
    .head .title {
      grid-area: title;
    }
    .head .meta {
      grid-area: meta;
    }
    .head .acts {
      grid-area: acts;
    }
    .strip .figure {
      font-size: 1.375rem;
      line-height: 28px;
      height: 28px;
    }
    .find {
      width: 100%;
      order: 1;
    }
    .order {
      display: flex;
      order: 2;
    }
    .side {
      margin: 0;
      order: 3;
      flex-wrap: wrap;
      min-height: 32px;
    }
    .tray .acts {
      margin: 0;
      width: 100%;
    }
    .tray .acts .main {
      flex: 1;
    }
  }
  /* Two figures side by side would have to break: words go left of theirs. */
  @container (max-width: 420px) {
    .strip {
      grid-template-columns: minmax(0, 1fr);
    }
    .strip > div,
    .strip > div:nth-child(even) {
      border-inline-start: 0;
      padding: var(--s3) 0;
    }
    .strip > div:first-child .figure {
      font-size: clamp(1.5rem, 12cqi, 2.5rem);
    }
    .strip > div:not(:first-child) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--s4);
      align-items: center;
    }
    .strip > div:not(:first-child) dt {
      margin: 0;
    }
    .strip > div:not(:first-child) .figure {
      font-size: 1.25rem;
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .strip .below {
      margin-top: 2px;
    }
    .strip .bar.large {
      width: 96px;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border-color: Canvas;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .chip[aria-pressed='true'] .n {
      color: inherit;
    }
    progress {
      border: 1px solid CanvasText;
      height: 6px;
    }
    .bar {
      background: GrayText;
    }
  }
  @media print {
    .tools,
    .tray,
    .acts,
    .pick {
      display: none;
    }
  }
`;
