import { css } from 'lit';

/** The table of resources: rows as grids, which become two columns where it is narrow. */
export const tableStyles = css`
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
  }
  @container (max-width: 840px) {
    .words {
      white-space: normal;
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
    .sparkline .over {
      fill: LinkText;
    }
  }
  @media print {
    tbody .row {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
