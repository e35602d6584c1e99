import { css } from 'lit';

/** The table of scenarios side by side; on paper it fits one page. */
export const compareStyles = css`
  .scroller {
    overflow-x: auto;
    padding-bottom: 2px;
  }
  /* Equal columns; narrower than this, they scroll under their names. */
  .compare {
    table-layout: fixed;
    --name: 196px;
    --least: 116px;
  }
  .compare .corner {
    width: var(--name);
  }
  .of-2 {
    min-width: calc(var(--name) + 2 * var(--least));
  }
  .of-3 {
    min-width: calc(var(--name) + 3 * var(--least));
  }
  .of-4 {
    min-width: calc(var(--name) + 4 * var(--least));
  }
  .of-5 {
    min-width: calc(var(--name) + 5 * var(--least));
  }
  .of-6 {
    min-width: calc(var(--name) + 6 * var(--least));
  }
  .compare th[scope='row'],
  .compare .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .compare thead .corner {
    border-bottom: 1px solid var(--hair-2);
  }
  .compare thead th.number {
    white-space: normal;
    overflow-wrap: anywhere;
    font-size: var(--t-body);
    line-height: 20px;
    color: var(--ink);
  }
  .compare thead .link.second {
    display: inline;
    white-space: normal;
    text-align: end;
    color: var(--accent-text);
  }
  .compare td.number {
    white-space: normal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .compare td .second {
    white-space: nowrap;
  }
  .compare td .second .less {
    color: var(--saving);
  }
  .compare td .second .more {
    color: var(--cost);
  }
  .compare .total > * {
    font-weight: 600;
  }
  .compare .total .second,
  .compare .total .mark {
    font-weight: 400;
  }
  .compare .group > th {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    padding-top: var(--s5);
    border-bottom-color: var(--hair-2);
  }
  .compare .group > th,
  .compare .fold > th {
    text-align: start;
  }
  .compare tbody tr:last-child > * {
    border-bottom-color: var(--hair);
  }
  .compare tbody:last-child tr:last-child > * {
    border-bottom-color: transparent;
  }
  .compare .apart {
    font-weight: 600;
    background: var(--accent-wash);
  }
  .compare .apart .second {
    font-weight: 400;
  }
  .compare .alike > * {
    color: var(--ink-3);
  }

  @container (max-width: 480px) {
    .compare {
      --name: 104px;
      --least: 104px;
    }
    .compare td,
    .compare th[scope] {
      padding-inline-end: var(--s2);
    }
  }

  @media print {
    .fold,
    .alike,
    .compare thead .link.second {
      display: none;
    }
    .section-head {
      margin-block: var(--s1);
    }
    .mark,
    .section-head .side,
    .compare .group > th {
      font-size: 10px;
      line-height: 13px;
    }
    .section {
      margin-top: var(--s3);
      padding-top: var(--s2);
    }
    .scroller {
      overflow: visible;
    }
    .compare {
      min-width: 0;
      --name: 172px;
    }
    .compare td,
    .compare tbody th,
    .compare thead th.number {
      font-size: 10px;
      line-height: 12px;
      padding-block: 1px;
    }
    .compare .group > th {
      padding-top: 6px;
    }
    .compare .second {
      font-size: 9px;
      line-height: 10px;
      white-space: normal;
    }
    .compare .apart {
      background: none;
      text-decoration: underline;
    }
  }

  @media (forced-colors: active) {
    .compare .apart {
      text-decoration: underline;
    }
  }
`;
