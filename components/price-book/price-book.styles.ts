import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(160px, 220px) minmax(200px, 280px) 1fr;
    gap: var(--s3) var(--s4);
    align-items: end;
    margin-bottom: var(--s5);
  }
  .pick {
    display: grid;
    gap: var(--s1);
    max-width: 420px;
  }
  .load .note {
    flex-basis: 200px;
  }
  .lead + .say,
  .say + .say {
    margin-top: var(--s1);
  }
  .say {
    max-width: 92ch;
  }
  .rates {
    margin-top: var(--s5);
  }
  h3 {
    margin-top: var(--s6);
  }
  h3 + .table,
  h3 + .say {
    margin-top: var(--s3);
  }
  .say + .table {
    margin-top: var(--s4);
  }
  .pick + h3 {
    margin-top: var(--s5);
  }
  .rates th:first-child {
    width: 24%;
  }
  .rates thead th:nth-child(2) {
    width: 22%;
  }
  .rates thead th:nth-child(3) {
    width: 12%;
  }
  .rates thead th:nth-child(4) {
    width: 16%;
    padding-inline-start: var(--s3);
  }
  /* Between meters, not between the tiers of one. */
  .rates tbody td,
  .rates tbody th {
    border-bottom: 0;
  }
  .rates tbody + tbody tr.first > * {
    border-top: 1px solid var(--hair);
  }
  .rates tr.further > td {
    padding-top: 0;
  }
  .rates .rate {
    font-weight: 500;
  }
  .rates .rate .dim {
    font-weight: 400;
    font-size: var(--t-small);
  }
  .rates .sure {
    padding-inline-start: var(--s3);
  }
  .rates .source,
  .rates .sure {
    font-size: var(--t-small);
  }
  .rates .source {
    line-height: 16px;
    color: var(--ink-3);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .mark .diamond {
    width: 9px;
    height: 9px;
    stroke-width: 1.4;
  }
  .changes th:first-child {
    width: 46%;
  }
  .changes .part > * {
    color: var(--ink-3);
    font-size: var(--t-small);
    line-height: 16px;
    padding-top: 0;
  }
  .changes .part > .more {
    color: var(--cost);
  }
  .changes .part > .less {
    color: var(--saving);
  }
  .changes .part > th {
    padding-inline-start: var(--s4);
  }
  .changes tbody + tbody tr.first > * {
    border-top: 1px solid var(--hair);
  }
  .changes[part='workload-change'] tbody > tr > * {
    border-bottom: 0;
  }
  .changes .across {
    text-align: end;
  }
  .changes .after {
    font-weight: 500;
  }
  .notes {
    display: grid;
    gap: var(--s1);
    margin-top: var(--s3);
  }
  .notes:empty {
    display: none;
  }
  .notes .say,
  .notes .note {
    margin: 0;
  }
  details {
    margin-top: var(--s4);
  }
  summary {
    cursor: pointer;
    width: fit-content;
    color: var(--accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .unused {
    margin-top: var(--s3);
  }
  .unused code {
    overflow-wrap: anywhere;
  }
  .empty {
    min-height: 236px;
    display: grid;
    gap: var(--s2);
    align-content: start;
  }
  .empty a {
    overflow-wrap: anywhere;
  }
  :host(:lang(ja)) .source {
    word-break: auto-phrase;
  }

  @container (max-width: 760px) {
    .choice {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .load {
      grid-column: 1 / -1;
    }
    .rates,
    .rates tbody,
    .changes,
    .changes tbody,
    .unused,
    .unused tbody {
      display: block;
    }
    .rates thead,
    .changes thead,
    .unused thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rates tbody {
      border-top: 1px solid var(--hair);
      padding: 10px 0;
    }
    .rates tbody + tbody tr.first > * {
      border-top: 0;
    }
    .rates tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--s3);
    }
    .table.rates tr > td,
    .table.rates tr > th {
      padding: 0;
      width: auto;
    }
    .rates tr > th,
    .rates tr > .source {
      grid-column: 1 / -1;
    }
    .rates tr.first > th {
      font-weight: 500;
      margin-bottom: var(--s1);
    }
    .rates tr.first > th .second {
      font-weight: 400;
    }
    .rates tr > .sure {
      grid-column: 1 / -1;
    }
    .rates tr.further {
      margin-top: 6px;
    }
    .changes tr,
    .unused tr {
      display: grid;
      gap: 0 var(--s3);
      padding: 8px 0;
      border-top: 1px solid var(--hair);
    }
    .changes tr {
      grid-template-columns: minmax(0, 1fr) 5.5rem 5.5rem;
    }
    .changes thead + tbody > tr:first-child {
      border-top-color: var(--hair-2);
    }
    .changes tr.part {
      border-top: 0;
      padding-top: 0;
    }
    .unused tr {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .table.changes tr > *,
    .table.changes tbody + tbody tr.first > *,
    .table.unused tr > * {
      padding: 0;
      border: 0;
      width: auto;
    }
    .changes tr > .across {
      grid-column: 1 / -1;
    }
    .changes tr > th,
    .unused tr > th,
    .unused tr > td:last-child {
      grid-column: 1 / -1;
    }
    .changes .mark {
      display: flex;
      justify-content: flex-end;
    }
    .changes .change {
      white-space: normal;
    }
    .changes tr > * {
      align-self: end;
    }
    .changes tr > .before::after {
      content: ' \\2192';
      color: var(--ink-3);
    }
    .changes tr > .before {
      grid-column: 1;
    }
    .changes tr.part > th {
      padding-inline-start: 0;
    }
    .section-head .side {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 420px) {
    .choice {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
