import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .empty {
    min-height: 236px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key,
  .bar {
    flex: none;
    forced-color-adjust: none;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(160px, 232px) minmax(64px, 1fr) 136px 104px;
    align-items: center;
    align-content: center;
    column-gap: var(--s3);
    min-height: 52px;
    border-bottom: 1px solid var(--hair);
    padding: 6px 0;
  }
  label.row {
    cursor: pointer;
    transition: background-color var(--ease);
  }
  label.row:hover {
    background: var(--sunk);
  }
  .row:last-child {
    border-bottom: 0;
  }
  .row.head {
    min-height: 0;
    padding: 0 0 var(--s2);
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    border-bottom-color: var(--hair-2);
  }
  .head .name {
    grid-column: 2;
    font-weight: 400;
  }
  .head .amount {
    grid-column: 4;
    font-weight: 400;
    font-size: inherit;
  }
  .head .difference {
    grid-column: 5;
  }
  .row > input,
  .row > .glyph,
  .what {
    grid-row: 1 / span 2;
  }
  .what {
    display: grid;
  }
  .must {
    grid-column: 3 / -1;
    grid-row: 2;
    min-height: 16px;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .must.stale,
  .stale .must,
  .stale .amount,
  .stale .how,
  .stale .say,
  .stale .note,
  .driving.stale td {
    color: var(--ink-3);
  }
  .row > .bar,
  .row > .amount,
  .row > .difference {
    grid-row: 1;
  }
  .row > .bar:nth-last-child(3) {
    grid-row: 1 / span 2;
  }
  /* Two lines of how, always: nothing moves when the split is found. */
  .row.split {
    min-height: 84px;
    border-top: 1px solid var(--hair-2);
    border-bottom: 0;
  }
  .split > .glyph {
    width: 14px;
    height: 14px;
    color: var(--ink-3);
  }
  .split .reason {
    grid-column: 3 / -1;
    grid-row: 1 / span 2;
    color: var(--ink-2);
    font-size: var(--t-small);
    line-height: 16px;
    text-wrap: pretty;
  }
  .split .lines {
    grid-column: 2 / -1;
    grid-row: 3;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
  }

  /* Five rows and their notes have room before they are known. */
  .driving {
    min-height: 330px;
    border-top: 1px solid var(--hair);
    margin-top: var(--s8);
    padding-top: var(--s5);
  }
  .name {
    font-weight: 500;
    line-height: 18px;
  }
  .how {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .amount {
    text-align: end;
    font-size: 0.9375rem;
    font-weight: 500;
    white-space: nowrap;
  }
  .amount .mark {
    font-weight: 400;
    margin-inline-end: 2px;
  }
  .diamond {
    width: 9px;
    height: 9px;
    stroke-width: 1.4;
  }
  .difference {
    text-align: end;
    white-space: nowrap;
  }
  .chosen .name,
  .chosen .amount {
    font-weight: 600;
  }
  .cannot .glyph {
    width: 14px;
    height: 14px;
    color: var(--ink-3);
  }
  .cannot .name {
    color: var(--ink-3);
  }
  .cannot .reason {
    grid-column: 3 / -1;
    color: var(--ink-2);
    font-size: var(--t-small);
    line-height: 16px;
    text-wrap: pretty;
  }
  .narrow-unit {
    display: none;
  }

  /* A hair of paper between the parts of a bar, so that they can be told apart without their colours. */
  .bar rect {
    stroke: var(--surface);
    stroke-width: 1;
  }
  .standing {
    fill: var(--demand);
  }
  .byUse {
    fill: color-mix(in srgb, var(--demand) 55%, transparent);
  }
  .dataAndTraining {
    fill: color-mix(in srgb, var(--demand) 26%, transparent);
  }
  .chosen .standing {
    fill: var(--accent);
  }
  .chosen .byUse {
    fill: color-mix(in srgb, var(--accent) 55%, transparent);
  }
  .chosen .dataAndTraining {
    fill: color-mix(in srgb, var(--accent) 26%, transparent);
  }
  :host(:lang(ja)) .reason,
  :host(:lang(ja)) .how {
    word-break: auto-phrase;
  }

  @container (max-width: 640px) {
    .row {
      grid-template-columns: 20px minmax(0, 1fr) auto;
      column-gap: var(--s2);
      row-gap: 2px;
      padding: 10px 0;
    }
    .row.head {
      display: none;
    }
    .row:nth-child(2) {
      border-top: 1px solid var(--hair-2);
    }
    .row > input,
    .cannot .glyph {
      align-self: start;
      margin-top: 2px;
    }
    .row > .what {
      grid-column: 2;
      grid-row: 1;
    }
    .row > .amount {
      grid-column: 3;
      grid-row: 1;
      align-self: start;
      line-height: 18px;
    }
    .row > .bar,
    .row > .bar:nth-last-child(3) {
      grid-column: 2;
      grid-row: 2;
      margin-top: 4px;
    }
    .row > .difference {
      grid-column: 3;
      grid-row: 2;
      margin-top: 4px;
    }
    .cannot .reason,
    .split .reason {
      grid-column: 2 / -1;
      grid-row: auto;
    }
    .must {
      grid-column: 2 / -1;
      grid-row: 3;
      min-height: 32px;
    }
    .row.split {
      min-height: 132px;
      align-content: start;
    }
    .split .lines {
      grid-row: 4;
    }
    .driving {
      min-height: 400px;
    }
    .narrow-unit {
      display: block;
      margin-top: var(--s1);
      white-space: normal;
    }
    .section-head .side {
      margin-inline-start: 0;
    }
  }
`;
