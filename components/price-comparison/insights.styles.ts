import { css } from 'lit';

/** The split's lines, and what drives the cost. */
export const styles = css`
  summary {
    display: inline-block;
    cursor: pointer;
    color: var(--accent-text);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    margin-top: 4px;
  }
  .lines ul {
    margin: var(--s2) 0;
    padding-inline-start: var(--s3);
    border-inline-start: 2px solid var(--ink);
  }
  .lines li {
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    padding: 2px 0;
  }
  .lines .money {
    margin-inline-end: 116px;
    font-weight: 500;
    color: var(--ink);
  }

  .drivers-table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .drivers-table th,
  .drivers-table td {
    height: 36px;
    padding: 2px var(--s3) 2px 0;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    font-weight: 400;
  }
  .drivers-table thead th,
  .drivers-table thead td {
    height: auto;
    padding-bottom: var(--s2);
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    border-bottom-color: var(--hair-2);
  }
  .drivers-table tbody tr:last-child > * {
    border-bottom-color: transparent;
  }
  .drivers-table tr > :nth-child(1) {
    width: 276px;
  }
  .drivers-table tr > :nth-child(3) {
    width: 136px;
  }
  .drivers-table tr > :nth-child(4) {
    width: 104px;
    padding-inline-end: 0;
  }
  .drivers-table .number {
    text-align: end;
    white-space: nowrap;
  }
  .drivers-table .how {
    display: block;
  }
  .drivers-table td.more {
    color: var(--cost);
  }
  .drivers-table td.less {
    color: var(--saving);
  }
  .bar-cell .bar {
    display: block;
  }
  .costs {
    fill: var(--cost);
  }
  .saves {
    fill: var(--saving);
  }
  .zero {
    stroke: var(--edge);
    stroke-width: 1;
  }
  .knees {
    margin-top: var(--s3);
  }
  .knee {
    color: var(--ink-2);
  }
  @container (max-width: 640px) {
    .lines .money {
      margin-inline-end: 0;
    }
    .drivers-table tr > :nth-child(1) {
      width: 42%;
    }
    .drivers-table tr > :nth-child(3) {
      width: 84px;
    }
    .drivers-table tr > :nth-child(4) {
      width: 64px;
    }
    .drivers-table th,
    .drivers-table td {
      padding-inline-end: var(--s2);
    }
  }
`;
