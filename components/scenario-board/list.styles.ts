import { css } from 'lit';

/** The scenarios, one a row; on paper without what can be pressed. */
export const listStyles = css`
  .list {
    margin-top: var(--s4);
  }
  .row {
    display: grid;
    grid-template-columns: 52px 60px minmax(200px, 1fr) 140px 104px 216px;
    column-gap: var(--s3);
    align-items: start;
    border-bottom: 1px solid var(--hair);
    padding: 10px 0;
  }
  .row.chosen {
    background: var(--accent-wash);
  }
  .row > input {
    margin: 3px 0 0 var(--s3);
  }
  .row.heads {
    padding: 0 0 var(--s2);
    border-bottom-color: var(--hair-2);
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .heads > span:first-child {
    padding-inline-start: 2px;
  }
  .row.heads .amount {
    font-size: inherit;
    font-weight: 400;
  }
  li.row:last-child {
    border-bottom-color: var(--hair-2);
  }
  .how,
  .noted {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .noted {
    margin-top: 2px;
  }
  .noted .words {
    color: var(--ink-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .note-open {
    white-space: nowrap;
  }
  .noting {
    display: grid;
    gap: var(--s1);
    justify-items: start;
    margin-top: var(--s1);
    max-width: 560px;
  }
  .amount,
  .difference {
    text-align: end;
    white-space: nowrap;
  }
  .amount {
    font-size: 0.9375rem;
    font-weight: 500;
  }
  .amount .mark {
    font-weight: 400;
  }
  .amount.dim {
    font-size: var(--t-body);
    font-weight: 400;
  }
  .amount .narrow {
    display: none;
  }
  .row .acts {
    gap: var(--s3);
    justify-content: end;
    flex-wrap: nowrap;
    padding-inline-end: var(--s3);
  }
  .row .icon {
    height: 20px;
  }
  .row .icon + .icon {
    margin-inline-start: calc(-1 * var(--s3));
  }
  .row .link:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: not-allowed;
  }
  .keys {
    margin-top: var(--s2);
  }

  @container (max-width: 860px) {
    .row.heads {
      display: none;
    }
    .row {
      grid-template-columns: 20px 20px minmax(0, 1fr) auto;
      grid-template-rows: auto 1fr auto;
      column-gap: var(--s3);
      row-gap: 2px;
    }
    ol > .row:first-child {
      border-top: 1px solid var(--hair-2);
    }
    .row > input {
      margin-inline-start: 2px;
    }
    .what {
      grid-column: 3;
      grid-row: 1 / span 2;
    }
    .row > .amount {
      grid-column: 4;
      grid-row: 1;
    }
    .row > .difference {
      grid-column: 4;
      grid-row: 2;
    }
    .amount .narrow {
      display: block;
    }
    .row .acts {
      grid-column: 3 / -1;
      grid-row: 3;
      justify-content: start;
      margin-inline-start: -6px;
    }
  }

  @media print {
    .row.heads,
    .row .acts,
    .row > input,
    .keys,
    .note-open {
      display: none;
    }
    .row {
      grid-template: auto / minmax(0, 1fr) auto 84px;
      row-gap: 0;
      padding: 2px 0;
      break-inside: avoid;
    }
    .row.chosen {
      background: none;
    }
    .what {
      grid-column: 1;
      grid-row: 1;
    }
    .how,
    .noted {
      display: inline;
      margin-inline-start: var(--s2);
    }
    .noted .words {
      white-space: normal;
    }
    .list {
      margin-block: var(--s1);
    }
    .row > .amount {
      grid-column: 2;
      grid-row: 1;
      font-size: inherit;
    }
    .row > .difference {
      grid-column: 3;
      grid-row: 1;
    }
    .amount .narrow {
      display: inline;
    }
    .how,
    .noted,
    .row .unit {
      font-size: 10px;
      line-height: 13px;
    }
  }

  @media (forced-colors: active) {
    .row.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
