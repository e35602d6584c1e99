import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  [part='empty'] {
    min-height: 52px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-wash);
    padding: var(--s2) var(--s3);
    margin-bottom: var(--s4);
  }
  .notice p {
    flex: 1 1 320px;
    max-width: 92ch;
    text-wrap: pretty;
  }
  .notice.wrong {
    border-color: var(--risk);
    background: color-mix(in srgb, var(--risk) 8%, transparent);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--s2) var(--s4);
  }
  .title {
    flex: 1 1 280px;
    min-width: 0;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
  }
  .crumb {
    display: flex;
    align-items: center;
    gap: var(--s1);
    margin-inline-start: -7px;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .big {
    min-height: 32px;
    font-size: var(--t-title);
    line-height: 28px;
    font-weight: 600;
    letter-spacing: -0.012em;
  }
  .icon {
    display: inline-grid;
    place-items: center;
    width: 26px;
    height: 26px;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  .icon:hover:enabled {
    background: var(--sunk-2);
    color: var(--ink);
  }
  .icon:disabled {
    color: var(--hair-2);
    cursor: default;
  }
  @media (pointer: coarse) {
    .icon {
      width: 40px;
      height: 40px;
    }
  }
  .name {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    max-width: 100%;
    border: 0;
    padding: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: text;
  }
  .name .glyph {
    color: var(--ink-3);
    opacity: 0;
    transition: opacity var(--ease);
  }
  .name:hover .glyph,
  .name:focus-visible .glyph {
    opacity: 1;
  }
  .rename {
    width: 100%;
    max-width: 560px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    padding: 0 6px;
    margin: 0 0 0 -7px;
    outline-offset: -1px;
  }

  .panel {
    border-inline-start: 2px solid var(--hair-2);
    padding-inline-start: var(--s4);
    margin-top: var(--s4);
    display: grid;
    gap: var(--s2);
  }
  .formats {
    max-width: 720px;
  }
  .formats li {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr) auto;
    gap: 2px var(--s3);
    align-items: baseline;
    border-bottom: 1px solid var(--hair);
    padding: 8px 0;
  }
  .formats .purpose {
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .formats .acts,
  .row .acts {
    gap: var(--s3);
  }
  .formats + p {
    margin-inline-start: calc(-1 * var(--s2));
  }
  .link:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: not-allowed;
  }
  .link-line {
    display: flex;
    gap: var(--s2);
    max-width: 720px;
  }
  .link-line .input {
    flex: 1;
    min-width: 0;
  }
  .link-line input {
    text-overflow: ellipsis;
  }
  .copied,
  .said {
    min-height: 20px;
  }
  .said {
    margin-top: var(--s2);
    color: var(--ink-2);
  }
  .sources {
    display: grid;
    gap: var(--s3);
    justify-items: start;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s2) var(--s3);
    max-width: 100%;
  }
  .file .button {
    position: relative;
  }
  .file .button:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .paste {
    display: grid;
    gap: var(--s1);
    width: 100%;
    max-width: 720px;
  }
  textarea {
    width: 100%;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    padding: 6px 10px;
    resize: vertical;
  }
  textarea:focus-visible {
    outline-offset: -1px;
  }
  .paste textarea {
    font-family: var(--mono);
    font-size: var(--t-small);
  }
  .paste textarea[aria-invalid='true'] {
    border-color: var(--risk);
  }
  .issues {
    margin-top: var(--s1);
    display: grid;
    gap: var(--s1);
    font-size: var(--t-small);
    line-height: 16px;
    overflow-wrap: anywhere;
  }

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
  .keys {
    margin-top: var(--s2);
  }

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
  .compare td .second.words {
    white-space: normal;
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
  @container (max-width: 480px) {
    .formats li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .formats .purpose {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .head .acts {
      gap: var(--s1);
      margin-inline-start: calc(-1 * var(--s1));
    }
    .head .button {
      padding-inline: 6px;
    }
    .compare {
      --name: 104px;
      --least: 104px;
    }
    .compare td,
    .compare th[scope] {
      padding-inline-end: var(--s2);
    }
  }

  /* On paper: the scenarios and the table, on one page. */
  @media print {
    :host {
      --surface: #fff;
      --ink: #000;
      color-scheme: light;
      font-size: 11px;
      line-height: 14px;
    }
    .head .acts,
    .crumb .icon,
    .row .acts,
    .row > input,
    .notice,
    .panel,
    .said,
    .keys,
    .note-open,
    .fold,
    .alike,
    .compare thead .link.second {
      display: none;
    }
    .row.heads {
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
    .crumb {
      margin: 0;
    }
    .said {
      display: none;
    }
    .list,
    .section-head {
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
    .row .unit,
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
    .row.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .compare .apart {
      text-decoration: underline;
    }
    .icon:disabled {
      color: GrayText;
    }
  }
`;
