import { css } from 'lit';

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
    min-width: 0;
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
    min-height: 32px;
    overflow-wrap: anywhere;
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

  /* Rows are grids of fixed columns, not a table layout: those out of sight are not laid out, so a thousand are as quick as ten. */
  .fleet {
    display: block;
    --columns: 26px minmax(150px, 1.15fr) 222px 104px 112px 104px 112px minmax(140px, 1fr);
  }
  .fleet thead,
  .fleet tbody {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    column-gap: var(--s4);
    align-items: center;
    min-height: var(--row);
    padding: 5px var(--s1);
    margin-inline: calc(-1 * var(--s1));
    border-bottom: 1px solid var(--hair);
  }
  tbody .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 44px;
  }
  tbody .row:last-child {
    border-bottom-color: transparent;
  }
  tbody .row:hover {
    background: var(--sunk);
  }
  tbody .row.chosen {
    background: var(--accent-wash);
  }
  .row > * {
    padding: 0;
    text-align: start;
    font-weight: 400;
    line-height: 18px;
    min-width: 0;
  }
  .row > .number {
    text-align: end;
    white-space: nowrap;
  }
  thead .row {
    min-height: 0;
    padding-block: 0 6px;
    align-items: center;
    border-bottom-color: var(--hair-2);
  }
  thead th {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .sort {
    vertical-align: top;
    border: 0;
    background: none;
    padding: 2px 0;
    margin: 0;
    color: inherit;
    font: inherit;
    cursor: pointer;
    display: inline-flex;
    gap: 3px;
    align-items: center;
  }
  .sort:hover {
    color: var(--ink);
  }
  .sort .glyph {
    width: 11px;
    height: 11px;
    stroke-width: 1.8;
  }
  th[aria-sort] {
    color: var(--ink);
    font-weight: 500;
  }
  .pick {
    display: flex;
    align-items: center;
  }
  .name {
    overflow: hidden;
  }
  .open-row {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
    font-weight: 500;
    color: var(--ink);
    text-align: start;
    overflow-wrap: anywhere;
    line-height: 18px;
  }
  .open-row:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .open-row:focus-visible {
    outline-offset: -1px;
  }
  .second {
    display: block;
    font-size: var(--t-small);
    line-height: 15px;
    color: var(--ink-3);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .second.wraps {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .second.risk {
    color: var(--risk);
  }
  .row > .difference {
    font-weight: 500;
  }
  .row > .state {
    padding-inline-start: var(--s4);
  }
  .state .status {
    align-items: baseline;
  }
  .narrow {
    display: none;
  }

  .spark {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .sparkline {
    width: 132px;
    height: 28px;
    flex: none;
    fill: none;
    overflow: visible;
  }
  .sparkline path {
    vector-effect: non-scaling-stroke;
  }
  .sparkline .idle {
    fill: url(#hatch);
    opacity: 0.5;
  }
  .sparkline .area {
    fill: var(--demand-fill);
  }
  .sparkline .over {
    fill: var(--risk);
    opacity: 0.75;
  }
  .sparkline .line {
    stroke: var(--demand);
    stroke-width: 1;
  }
  .sparkline .minimum-line {
    stroke: var(--minimum);
    stroke-width: 1.25;
  }
  .sparkline .gap {
    stroke: var(--gap);
    stroke-width: 1;
    stroke-dasharray: 1.5 3;
  }
  .words {
    font-size: var(--t-small);
    line-height: 15px;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .words b {
    font-weight: 500;
    color: var(--ink);
  }
  .to {
    display: inline-grid;
    grid-template-columns: minmax(2ch, max-content) 22px minmax(2ch, max-content);
    align-items: baseline;
    justify-items: end;
  }
  .to .arrow {
    justify-self: center;
    color: var(--ink-3);
  }
  .to .new {
    font-weight: 600;
  }
  .to.keep {
    grid-template-columns: minmax(2ch, max-content) auto;
    column-gap: var(--s2);
  }

  .across {
    grid-column: 3 / 8;
  }
  .words-across {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .words-across details {
    display: inline-block;
    vertical-align: top;
    margin-inline-start: var(--s2);
  }
  .words-across summary {
    cursor: pointer;
    color: var(--ink-2);
  }
  .words-across details[open] {
    display: block;
    margin: var(--s1) 0;
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
    .fleet {
      --columns: 24px minmax(116px, 1.1fr) 160px 92px 84px 84px 104px minmax(104px, 0.9fr);
    }
    .row {
      column-gap: var(--s3);
    }
    thead .row > th,
    thead .row > .number {
      white-space: normal;
    }
    .sort {
      text-align: inherit;
    }
    .sparkline {
      width: 76px;
    }
    .spark {
      gap: var(--s2);
    }
    .row > .state {
      padding-inline-start: 0;
    }
    .state .status {
      gap: var(--s1);
    }
    .bar.large {
      margin: 3px 0;
    }
    .strip > div {
      padding-inline: var(--s3);
    }
    .strip .figure {
      font-size: 1.375rem;
      line-height: 28px;
      min-height: 28px;
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
      min-height: 44px;
      letter-spacing: -0.034em;
    }
    .strip > div:nth-child(even) {
      border-inline-start: 0;
      padding-inline-start: 0;
    }

    .head {
      padding: var(--s4) 0;
    }
    .head .acts {
      margin: 0;
    }
    .words {
      white-space: normal;
    }
    .strip .figure {
      font-size: 1.375rem;
      line-height: 28px;
      min-height: 28px;
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
    .fleet thead {
      display: none;
    }
    .row {
      grid-template-columns: 26px minmax(0, 1fr) auto;
      column-gap: var(--s2);
      row-gap: 2px;
      padding-block: 10px;
    }
    tbody .row {
      contain-intrinsic-block-size: auto 112px;
    }
    .pick {
      grid-column: 1;
      grid-row: 1 / span 2;
      align-self: start;
      padding-top: 2px;
    }
    .name {
      grid-column: 2;
      grid-row: 1;
    }
    .row > .difference {
      grid-column: 3;
      grid-row: 1;
      align-self: start;
    }
    .demand {
      grid-column: 2;
      grid-row: 2;
    }
    .row > .minimum {
      grid-column: 3;
      grid-row: 2;
      text-align: end;
    }
    .row > .cost {
      grid-column: 2;
      grid-row: 3;
      align-self: start;
      text-align: start;
      font-size: var(--t-small);
      color: var(--ink-3);
    }
    .row > .at-risk {
      grid-column: 3;
      grid-row: 3;
      font-size: var(--t-small);
    }
    .row > .state {
      grid-column: 2 / -1;
      grid-row: 4;
      font-size: var(--t-small);
    }
    .row > .state.ordinary {
      display: none;
    }
    .across {
      grid-column: 2 / -1;
      grid-row: 2;
    }
    .narrow {
      display: inline;
      color: var(--ink-3);
    }
    .sparkline {
      width: 96px;
    }
    .tray .acts {
      margin: 0;
      width: 100%;
    }
    .tray .acts .main {
      flex: 1;
    }
  }
  @container (max-width: 340px) {
    .sparkline {
      width: 72px;
    }
  }
  @container (max-width: 300px) {
    .sparkline {
      width: 52px;
    }
  }
  @media (forced-colors: active) {
    tbody .row.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
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
    .sparkline .over {
      fill: LinkText;
    }
  }
  @media print {
    .tools,
    .tray,
    .acts,
    .pick {
      display: none;
    }
    tbody .row {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
