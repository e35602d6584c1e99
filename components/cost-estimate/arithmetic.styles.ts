import { css } from 'lit';

/** What is loaded after the table of lines: the workings of a line, unit costs, notes, and the waterfall. */
export const styles = css`
  /* The workings hang under their line on an ink rule; their amounts stay in the column of amounts. */
  .work {
    margin: 0 0 var(--s3) 4px;
    border-inline-start: 2px solid var(--ink);
    padding-inline-start: var(--s4);
  }
  .tier {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 96px;
    column-gap: var(--s4);
    align-items: baseline;
    padding: 4px 0;
  }
  .tier > .operation {
    color: var(--ink-2);
    text-align: end;
    white-space: nowrap;
  }
  .tier > .sum {
    text-align: end;
    white-space: nowrap;
  }
  .tier > .source {
    grid-column: 1;
    grid-row: 2;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .tier > .source > :not(:last-child)::after {
    content: ' ·';
  }
  .tiers {
    border-bottom: 1px solid var(--hair);
    padding-bottom: 2px;
  }
  .origin-label {
    margin-top: var(--s2);
  }
  .origins {
    display: grid;
    grid-template-columns: fit-content(36%) minmax(0, 1fr) auto;
    column-gap: var(--s4);
    margin-inline-end: 112px;
  }
  .origin {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    padding: 2px 0;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
  }
  .origin .result {
    text-align: end;
    white-space: nowrap;
  }
  .work .note {
    margin-top: var(--s2);
  }
  .notes {
    margin-top: var(--s3);
    display: grid;
    gap: var(--s2);
  }
  .notes > .note,
  .notes > .note + .note {
    margin: 0;
  }
  .notes ul,
  .notes li {
    display: inline;
  }
  .copy + [role='status'] {
    margin-inline-start: var(--s2);
  }
  .by-hand {
    display: grid;
    gap: var(--s1);
    margin-top: var(--s3);
  }
  .by-hand textarea {
    font-family: var(--mono);
    font-size: var(--t-small);
    line-height: 16px;
    color: inherit;
    background: var(--sunk);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: var(--s2);
    width: 100%;
    resize: vertical;
  }

  .units {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s8);
    margin-top: var(--s4);
  }
  .units b {
    font-size: var(--t-section);
  }

  .fall-section {
    border-top: 1px solid var(--hair);
    padding-top: var(--s5);
    margin-top: var(--s6);
  }
  .falls {
    table-layout: fixed;
  }
  .falls thead th:first-child {
    width: 28%;
  }
  .falls thead th.number {
    width: 124px;
  }
  .falls tbody > tr > * {
    padding-block: 8px;
    border-bottom: 0;
  }
  .falls thead td {
    padding: 0;
    border-bottom: 1px solid var(--hair-2);
  }
  .falls tbody td.drawn {
    position: relative;
    padding: 0;
  }
  .falls tbody tr.total > * {
    font-weight: 600;
  }
  .falls td.less {
    color: var(--saving);
  }
  .fall {
    display: block;
    position: absolute;
    inset-block: 0;
    inset-inline: var(--s2) var(--s3);
    width: calc(100% - var(--s5));
    height: 100%;
    overflow: visible;
  }
  .fall rect.meter {
    fill: var(--demand);
  }
  .fall rect.tax {
    fill: color-mix(in srgb, var(--demand) 45%, transparent);
    stroke: var(--demand);
  }
  .fall rect.discount {
    fill: color-mix(in srgb, var(--saving) 30%, transparent);
    stroke: var(--saving);
    stroke-dasharray: 3 2;
  }
  .fall rect.total {
    fill: var(--ink);
  }
  .fall .join {
    stroke: var(--hair-2);
  }
  @container (max-width: 780px) {
    .tier {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--s3);
    }
    .tier > .operation {
      grid-column: 1;
      grid-row: 2;
      text-align: start;
      font-size: var(--t-small);
      line-height: 16px;
      white-space: normal;
    }
    .tier > .sum {
      grid-column: 2;
      grid-row: 1;
    }
    .tier > .source {
      grid-column: 1 / -1;
      grid-row: 3;
    }
    .origins {
      grid-template-columns: minmax(0, 1fr) auto;
      margin-inline-end: 0;
    }
    .origin .terms {
      grid-column: 1 / -1;
      grid-row: 2;
      color: var(--ink-3);
    }
    .origin + .origin {
      margin-top: var(--s1);
    }
  }
  @container (max-width: 560px) {
    .falls thead th:first-child {
      width: 36%;
    }
    .falls thead th.number {
      width: 92px;
    }
  }
  @media (forced-colors: active) {
    .fall rect {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: CanvasText;
    }
    .fall rect.discount,
    .fall rect.tax {
      fill: Canvas;
    }
  }
  @media print {
    .copy,
    .by-hand {
      display: none;
    }
  }
`;
