import { css } from 'lit';

/** The workings below the neighbours, and the policies side by side. */
export const styles = css`
  .remark {
    display: flex;
    gap: var(--s2);
    margin-block: var(--s3);
    padding: 2px 0 2px var(--s3);
    border-inline-start: 2px solid var(--ink);
    max-width: 84ch;
  }
  .remark .glyph {
    align-self: start;
    margin-top: 4px;
  }
  .remark p {
    text-wrap: pretty;
  }
  .remark p + p {
    margin-top: var(--s2);
  }
  .block {
    margin-top: var(--s5);
  }
  .block h3 + .table {
    margin-top: var(--s2);
  }
  .reasons .block .say {
    margin-block: var(--s1) var(--s2);
  }
  .block details {
    margin-block: var(--s1) var(--s3);
  }
  .block summary {
    cursor: pointer;
    width: fit-content;
    color: var(--ink-2);
    font-size: var(--t-small);
    line-height: 20px;
    border-radius: 4px;
  }
  .lines {
    margin-top: var(--s1);
    border-inline-start: 2px solid var(--hair-2);
    padding-inline-start: var(--s3);
    font-size: var(--t-small);
    line-height: 18px;
    color: var(--ink-2);
  }
  .block details .table {
    margin-top: var(--s2);
  }
  .table.small td,
  .table.small tbody th {
    padding-block: 5px;
  }
  .table.small thead .number {
    white-space: nowrap;
  }
  .table.small .other {
    color: var(--ink);
    font-weight: 600;
  }
  .history .answer {
    min-height: 40px;
    max-width: 84ch;
    margin-bottom: var(--s3);
  }
  .history.stale :is(.answer, .answer b, td, td .second, .note) {
    color: var(--ink-3);
  }
  .policies .second {
    min-height: 16px;
  }
  .policies td.risk .second {
    color: var(--risk);
  }
  .policies .chosen span.second {
    font-weight: 400;
  }
  .history .note {
    margin-top: var(--s3);
  }
  .history .note + .note {
    margin-top: var(--s2);
  }
  ::slotted([slot='reading']) {
    margin-top: var(--s4);
  }
  @container minimum-recommendation (max-width: 520px) {
    .history .answer {
      min-height: 60px;
    }
    .table.small .money {
      display: none;
    }
    .table.small {
      display: table;
    }
    .table.small tbody {
      display: table-row-group;
    }
    .table.small thead {
      display: table-header-group;
    }
    .table.small tr,
    .table.small tr.chosen {
      display: table-row;
    }
    .table.small th,
    .table.small td,
    .table.small tbody tr > * {
      padding: 5px var(--s2) 5px 0;
      border-bottom: 1px solid var(--hair);
      white-space: normal;
    }
    .table.small tr.chosen > * {
      background: var(--accent-wash);
    }
    .table.small tr > :last-child {
      padding-inline-end: 0;
    }
    .table.policies td.changes {
      grid-column: 2;
      grid-row: 2;
      font-size: var(--t-small);
      line-height: 18px;
    }
    .table.policies .risk-share .second {
      display: inline;
    }
    .table.policies .risk-share .second::before {
      content: ' · ';
    }
    .table.policies td.risk-share {
      min-height: 18px;
    }
  }
`;
