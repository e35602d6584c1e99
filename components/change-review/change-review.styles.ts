import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--s2) var(--s6);
    padding: var(--s6) 0 var(--s5);
  }
  .head > div {
    flex: 1 1 300px;
  }
  .title {
    width: fit-content;
    font-size: var(--t-title);
    line-height: 28px;
    letter-spacing: -0.012em;
  }
  .meta {
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .title:focus-visible {
    outline-offset: 0;
  }
  .empty {
    padding: var(--s6) 0;
  }
  .empty p {
    margin-top: var(--s1);
  }

  .plan {
    border-top: 1px solid var(--hair-2);
  }
  .change {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) minmax(250px, 312px);
    column-gap: var(--s4);
    padding: var(--s5) 0 var(--s6);
    border-bottom: 1px solid var(--hair);
  }
  .number {
    color: var(--ink-3);
  }
  .named {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s3);
    align-items: baseline;
    font-weight: 400;
  }
  .named .name {
    font-weight: 600;
    font-size: var(--t-section);
    overflow-wrap: anywhere;
  }
  .why {
    color: var(--ink-2);
    margin-top: var(--s1);
    max-width: 60ch;
    text-wrap: pretty;
  }

  .diff {
    font-family: var(--mono);
    font-size: var(--t-small);
    margin: var(--s3) 0 var(--s2);
    border-block: 1px solid var(--hair);
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
  .diff > span {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    padding-inline-end: var(--s2);
  }
  .sign {
    text-align: center;
    user-select: none;
  }
  .context {
    color: var(--ink-3);
  }
  .old {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
    color: var(--ink-2);
  }
  del {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--edge);
  }
  ins {
    text-decoration: none;
  }
  .new {
    background: color-mix(in srgb, var(--saving) 11%, transparent);
    font-weight: 600;
  }
  .new .sign {
    color: var(--saving);
  }
  .raise .new {
    background: color-mix(in srgb, var(--cost) 11%, transparent);
  }
  .raise .new .sign {
    color: var(--cost);
  }
  .blocked .new {
    background: repeating-linear-gradient(135deg, var(--hair) 0 1px, transparent 1px 6px);
    color: var(--ink-2);
    font-weight: 400;
  }
  .blocked .new .sign {
    color: var(--ink-3);
  }

  summary {
    min-height: 24px;
    cursor: pointer;
    list-style: none;
  }
  .call summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .chevron {
    width: 10px;
    height: 10px;
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .call[open] .chevron {
    rotate: 90deg;
  }
  .call pre {
    font-family: var(--mono);
    font-size: var(--t-small);
    line-height: 18px;
    background: var(--sunk);
    padding: var(--s3) var(--s4);
    margin: var(--s2) 0 0;
    overflow-x: auto;
    white-space: pre;
    border-inline-start: 2px solid var(--hair-2);
  }

  .flag {
    display: flex;
    gap: var(--s2);
    align-items: flex-start;
    margin-top: var(--s3);
    padding: var(--s2) var(--s3);
    border-inline-start: 2px solid var(--flag);
    background: color-mix(in srgb, var(--flag) 7%, transparent);
    text-wrap: pretty;
  }
  .flag.cost {
    --flag: var(--cost);
  }
  .flag.halt {
    --flag: var(--risk);
  }
  .flag .glyph {
    align-self: start;
    margin-top: 4px;
    color: var(--flag);
  }
  .flag p + p {
    margin-top: 2px;
  }

  .money {
    padding-inline-start: var(--s5);
    text-align: end;
  }
  .money .figure {
    font-size: 1.375rem;
    line-height: 28px;
    display: block;
  }
  .facts {
    margin-top: var(--s2);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--s3);
    font-size: var(--t-small);
    line-height: 18px;
    text-align: start;
  }
  .facts dt {
    color: var(--ink-3);
  }
  .facts dd {
    text-align: end;
  }

  .checks {
    margin-top: 2px;
    font-size: var(--t-small);
    line-height: 18px;
    text-align: start;
  }
  .checks summary {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .checks .met {
    margin-inline-start: auto;
  }
  .checks[open] .chevron {
    rotate: 90deg;
  }
  .checks ul {
    display: grid;
    gap: 2px;
    margin-top: var(--s1);
    list-style: none;
    padding: 0;
  }
  .checks li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 6px;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .checks .glyph {
    align-self: start;
    margin-top: 3px;
  }
  .checks .unmet .glyph {
    color: var(--risk);
  }
  .checks > .dim {
    margin-top: var(--s1);
    text-wrap: pretty;
  }

  .confirm {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--s4) var(--s8);
    padding: var(--s5) 0;
    align-items: end;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3) var(--s8);
    align-self: start;
  }
  .totals dt {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .confirm > .note {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .agreement {
    display: grid;
    grid-template-columns: minmax(176px, auto) auto;
    gap: var(--s2);
    align-items: end;
  }
  .agreement > div,
  .obstacle {
    grid-column: 1;
  }
  .ask {
    display: grid;
    gap: var(--s1);
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
  }
  /* Its line is kept free, and as wide as the field. */
  .wrong {
    width: 0;
    min-width: 100%;
    min-height: 16px;
    margin-top: var(--s1);
    font-size: var(--t-small);
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ask b {
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .ask .input {
    font-size: var(--t-body);
    color: var(--ink);
  }
  .obstacle {
    color: var(--ink-2);
    max-width: 40ch;
    text-wrap: pretty;
  }
  /* Beside the last field. */
  .agreement .main {
    grid-column: 2;
  }
  .agreement > div + .main {
    margin-block-end: calc(16px + var(--s1));
  }

  @container (max-width: 720px) {
    .change {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--s2);
    }
    /* The number stands before the name, the rest below both. */
    .what {
      display: contents;
    }
    .change .number,
    .named {
      align-self: baseline;
    }
    .what > :not(.named),
    .money {
      grid-column: 1 / -1;
    }
    .money {
      text-align: start;
      margin-top: var(--s3);
      padding-inline-start: 0;
    }
    .facts,
    .checks {
      max-width: 400px;
    }
    .section-head {
      row-gap: var(--s2);
    }
    .confirm {
      grid-template-columns: minmax(0, 1fr);
    }
    .confirm > .note {
      grid-row: auto;
    }
    .agreement {
      grid-template-columns: minmax(0, 1fr);
    }
    .agreement .main {
      grid-column: 1;
    }
    .agreement > div + .main {
      margin-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .flag {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .button,
    .link,
    .agreement {
      display: none;
    }
  }
`;
