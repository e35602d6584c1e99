import { css } from 'lit';

/** Tables of a ledger: hairlines, no fill, no zebra; numbers end-aligned, units in the head. */
export const table = css`
  .table {
    width: 100%;
    border-collapse: collapse;
  }
  .table th {
    font-size: var(--t-small);
    line-height: 16px;
    font-weight: 400;
    color: var(--ink-3);
    text-align: start;
    padding: 0 var(--s3) var(--s2) 0;
    border-bottom: 1px solid var(--hair-2);
    vertical-align: bottom;
    white-space: nowrap;
  }
  .table td,
  .table tbody th {
    padding: 8px var(--s3) 8px 0;
    border-bottom: 1px solid var(--hair);
    vertical-align: top;
    font-weight: 400;
    font-size: var(--t-body);
    line-height: 20px;
    color: var(--ink);
    text-align: start;
    white-space: normal;
  }
  .table th.number,
  .table td.number {
    text-align: end;
    white-space: nowrap;
  }
  .table tr > :last-child {
    padding-inline-end: 0;
  }
  .table tbody tr:last-child > * {
    border-bottom-color: transparent;
  }
  .table tfoot td,
  .table tfoot th {
    border-bottom: 0;
    border-top: 1px solid var(--hair-2);
    font-weight: 600;
    font-size: var(--t-body);
    line-height: 20px;
    color: var(--ink);
    padding: 10px var(--s3) 0 0;
    text-align: start;
  }
  .table .second {
    display: block;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .table td.less {
    color: var(--saving);
  }
  .table td.more {
    color: var(--cost);
  }
  .table td.risk {
    color: var(--risk);
  }
  .table td.dim {
    color: var(--ink-3);
  }
  .table tr.chosen > * {
    background: var(--accent-wash);
  }
  @media (forced-colors: active) {
    .table tr.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
