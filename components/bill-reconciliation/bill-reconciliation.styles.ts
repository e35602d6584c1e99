import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .intake {
    display: grid;
    gap: var(--s1);
  }
  textarea {
    font-family: var(--mono);
    font-size: var(--t-small);
    line-height: 18px;
    width: 100%;
    min-height: 90px;
    resize: vertical;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 8px 10px;
  }
  textarea::placeholder {
    font-family: inherit;
    color: var(--ink-3);
    opacity: 1;
  }
  textarea:focus-visible {
    outline-offset: -1px;
    border-radius: var(--radius);
  }
  textarea.bad {
    border-color: var(--risk);
    box-shadow: inset 0 0 0 1px var(--risk);
  }
  .load {
    margin-top: var(--s2);
  }
  .status-line {
    min-height: 16px;
    margin: var(--s4) 0 var(--s3);
    overflow-wrap: anywhere;
  }
  .where {
    border-top: 1px solid var(--hair);
    padding-top: var(--s4);
  }
  .where dl {
    display: grid;
    gap: var(--s2);
    margin-top: var(--s2);
  }
  .where dl > div {
    display: grid;
    grid-template-columns: 180px minmax(0, 68ch);
    gap: 0 var(--s4);
  }
  .where dd {
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .lead + .note {
    margin-top: var(--s1);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3) var(--s4);
    margin-top: var(--s4);
  }
  .pick {
    display: grid;
    gap: var(--s1);
    flex: 0 1 200px;
  }
  .notes {
    display: grid;
    gap: var(--s1);
    margin-top: var(--s3);
  }
  .notes .note {
    margin: 0;
  }
  .rows {
    margin-top: var(--s5);
  }
  .rows thead th:first-child {
    width: 46%;
  }
  .rows tbody > tr > * {
    border-bottom: 0;
  }
  .rows tbody + tbody > tr.first > * {
    border-top: 1px solid var(--hair);
  }
  .table.rows .why > td {
    padding-top: 0;
  }
  .rows .why ul {
    display: grid;
    gap: 2px;
    border-inline-start: 2px solid var(--hair-2);
    padding-inline-start: var(--s3);
    margin-bottom: var(--s1);
    font-size: var(--t-small);
    line-height: 18px;
    color: var(--ink-2);
  }
  .rows .why b {
    white-space: nowrap;
  }
  .types {
    overflow-wrap: anywhere;
  }
  .types code {
    font-size: inherit;
  }
  .apart {
    margin-top: var(--s8);
    max-width: 620px;
  }
  .apart .table {
    margin-top: var(--s3);
  }
  .apart .second {
    text-wrap: pretty;
  }
  .failure {
    margin-bottom: var(--s6);
  }
  :host(:lang(ja)) .where dd,
  :host(:lang(ja)) .why li {
    word-break: auto-phrase;
  }

  @container (max-width: 620px) {
    .section-head .side {
      margin-inline-start: 0;
    }
    .where dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .where dt {
      font-weight: 500;
    }
    .pick {
      flex: 1 1 140px;
    }
    .rows,
    .rows tbody,
    .rows tfoot {
      display: block;
    }
    .rows thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rows tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: 0 var(--s3);
      padding: 8px 0 4px;
    }
    .rows tbody > tr.first,
    .rows tfoot > tr {
      border-top: 1px solid var(--hair);
    }
    .rows tfoot > tr {
      border-top-color: var(--hair-2);
    }
    .rows tr.why {
      display: block;
      padding: 2px 0 8px;
    }
    .table.rows tr > *,
    .table.rows tbody + tbody > tr.first > * {
      padding: 0;
      border: 0;
      width: auto;
    }
    .table.rows tr > th {
      grid-column: 1 / -1;
      font-weight: 500;
    }
    .rows tr.why > td {
      display: block;
    }
    .table.rows td.estimated,
    .table.rows td.billed {
      text-align: start;
    }
    .rows td.estimated::before,
    .rows td.billed::before {
      content: attr(data-name);
      display: block;
      font-size: var(--t-small);
      line-height: 16px;
      font-weight: 400;
      color: var(--ink-3);
    }
    .rows td.difference {
      align-self: end;
    }
  }
`;
