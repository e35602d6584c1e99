import { css } from 'lit';

/** Headings, sentences, figures and marks: the ledger's words. */
export const text = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h1 {
    font-size: var(--t-title);
    line-height: 28px;
    font-weight: 600;
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: var(--t-section);
    line-height: 20px;
    font-weight: 600;
  }
  h3 {
    font-size: var(--t-body);
    line-height: 20px;
    font-weight: 600;
  }
  b,
  strong {
    font-weight: 600;
  }
  code {
    font-family: var(--mono);
    font-size: var(--t-small);
  }
  a {
    color: var(--accent-text);
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .section {
    border-top: 1px solid var(--hair);
    padding-top: var(--s5);
    margin-top: var(--s8);
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s1) var(--s4);
    margin-bottom: var(--s3);
  }
  .section-head .side {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .lead {
    font-size: var(--t-lead);
    line-height: 24px;
    letter-spacing: -0.006em;
    max-width: 104ch;
    text-wrap: pretty;
  }
  .say {
    max-width: 68ch;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .note {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    max-width: 84ch;
    text-wrap: pretty;
  }
  .note + .note {
    margin-top: var(--s2);
  }
  .figure {
    font-size: var(--t-figure);
    line-height: 32px;
    font-weight: 600;
    letter-spacing: -0.022em;
    margin-inline-start: -0.045em;
  }
  .hero {
    font-size: var(--t-hero);
    line-height: 52px;
    font-weight: 600;
    letter-spacing: -0.034em;
  }
  .cents {
    color: var(--ink-2);
    font-weight: 500;
  }
  .unit {
    font-size: var(--t-small);
    line-height: 16px;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .label {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .less {
    color: var(--saving);
  }
  .more {
    color: var(--cost);
  }
  .risk {
    color: var(--risk);
  }
  .dim {
    color: var(--ink-3);
  }
  .nowrap {
    white-space: nowrap;
  }
  /* Status and rate marks: a line glyph and words, no pill. */
  .status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .mark {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .glyph {
    width: 12px;
    height: 12px;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    align-self: center;
  }
  @media (max-width: 720px) {
    .hero {
      font-size: 2.5rem;
      line-height: 44px;
    }
    .section {
      margin-top: var(--s6);
    }
  }
  :host(:lang(ja)) .say,
  :host(:lang(ja)) .note {
    word-break: auto-phrase;
  }
`;
