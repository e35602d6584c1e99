import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .empty {
    min-height: 96px;
  }

  h2#which {
    font-weight: 400;
    font-size: var(--t-body);
    line-height: 20px;
  }
  .of {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--s3);
  }
  .waiting {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: var(--t-small);
    line-height: 20px;
    color: var(--risk);
  }
  .answer.stale :is(.hero, .hero .sum, .lead, .lead b, .lead b.less, .lead b.more) {
    color: var(--ink-2);
  }
  .hero {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--s2);
  }
  .hero .sum {
    margin-inline-start: -0.045em;
    white-space: nowrap;
  }
  .hero .bound {
    font-size: var(--t-title);
    line-height: 28px;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--ink-2);
  }
  .hero .unit {
    font-size: var(--t-section);
    min-width: 0;
    white-space: normal;
    /* A tax may have a long name. */
    overflow-wrap: anywhere;
  }
  .answer .lead {
    margin-top: var(--s2);
    max-width: 74ch;
    color: var(--ink-2);
  }
  .answer .lead b {
    color: var(--ink);
    white-space: nowrap;
  }
  .answer .lead b.less {
    color: var(--saving);
  }
  .answer .lead b.more {
    color: var(--cost);
  }
  .reasons {
    display: grid;
    gap: var(--s2);
    margin: var(--s2) 0;
    max-width: 74ch;
  }
  .diamond {
    width: 9px;
    height: 9px;
    stroke-width: 1.4;
  }

  .answer + .lines-section {
    border-top: 1px solid var(--hair);
    padding-top: var(--s5);
    margin-top: var(--s6);
  }
  .lines tbody th {
    padding-inline-start: 16px;
  }
  .lines th .open {
    line-height: 20px;
    margin-inline: -16px var(--s1);
  }
  .lines td.amount {
    width: 112px;
  }
  .lines tr.parent > * {
    border-bottom-color: transparent;
  }
  .lines tr.parent .name,
  .lines tr.parent .amount {
    font-weight: 600;
  }
  .lines tr.line:has(+ tr[hidden]:last-child) > * {
    border-bottom-color: transparent;
  }
  .lines tr.opened > td {
    padding-block: 0;
  }
  .lines .quantity,
  .lines .rate {
    color: var(--ink-2);
  }
  .lines thead th:nth-child(n + 2),
  .lines td.number {
    padding-inline-start: var(--s4);
    padding-inline-end: 0;
  }
  .lines tfoot .mark {
    font-weight: 400;
  }
  .lines tfoot tr > * {
    padding-top: 8px;
  }

  .lines td.quantity {
    white-space: normal;
    text-wrap: balance;
  }
  /* Where the table has its columns, names keep to a line; 781 px is what the longest of either language need. */
  @container (min-width: 781px) {
    .lines tbody th {
      white-space: nowrap;
    }
  }
  /* About what unit costs, notes and the waterfall of an ordinary estimate need. */
  .under.awaited {
    min-height: 472px;
    margin-top: var(--s4);
  }
  @container (max-width: 560px) {
    .under.awaited {
      min-height: 620px;
    }
    .hero {
      font-size: 2.5rem;
      line-height: 44px;
    }
    .hero .unit {
      font-size: var(--t-small);
    }
  }
  /* A table becomes rows: name and money on the first line, quantity and rate under the name. */
  @container (max-width: 780px) {
    .lines,
    .lines tbody,
    .lines tfoot {
      display: block;
    }
    .lines thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .lines tr.line,
    .lines tfoot tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--s3);
      padding: 10px 0;
      border-bottom: 1px solid var(--hair);
    }
    .lines tr.line:first-child {
      border-top: 1px solid var(--hair-2);
    }
    .lines tr.line.parent {
      border-bottom: 0;
      padding-bottom: 4px;
    }
    .lines tr.line > *,
    .lines tr.opened > td,
    .lines tfoot tr > * {
      border: 0;
      padding: 0;
    }
    .lines tr.line > th {
      padding-inline-start: 16px;
    }
    .lines tr.opened {
      display: block;
      border-bottom: 1px solid var(--hair);
    }
    .lines tr.opened > td {
      display: block;
    }
    .lines tr.line > td.quantity,
    .lines tr.line > td.rate {
      grid-column: 1;
      text-align: start;
      font-size: var(--t-small);
      line-height: 16px;
      color: var(--ink-3);
      padding-inline-start: 16px;
      white-space: normal;
    }
    .lines tr.line > td.amount {
      grid-column: 2;
      grid-row: 1;
      width: auto;
    }
    .lines tr.line:has(+ tr[hidden]:last-child),
    .lines tr.opened:last-child {
      border-bottom-color: var(--hair-2);
    }
    .lines tfoot tr {
      border-bottom: 0;
      padding: 8px 0 4px;
    }
  }
`;
