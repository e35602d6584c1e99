import { css } from 'lit';

export const styles = css`
  :host {
    background: var(--surface);
    min-height: 100%;
    container-type: inline-size;
  }
  .bar {
    border-bottom: 1px solid var(--hair);
  }
  .bar-in {
    max-width: 1280px;
    margin: 0 auto;
    padding: 0 var(--s8);
    min-height: 48px;
    display: flex;
    align-items: center;
    gap: var(--s6);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--s2);
    font-weight: 600;
    white-space: nowrap;
  }
  .brand svg {
    width: 18px;
    height: 18px;
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.6;
  }
  .brand .cap {
    stroke: var(--accent-text);
  }
  .views {
    display: flex;
    gap: var(--s5);
    align-self: stretch;
  }
  .views button {
    display: flex;
    align-items: center;
    gap: 6px;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    padding: 0;
    color: var(--ink-3);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .views button:hover {
    color: var(--ink);
  }
  .views button[aria-current] {
    color: var(--ink);
    border-block-end-color: var(--ink);
  }
  .views .n {
    font-weight: 400;
    color: var(--ink-3);
  }
  .where {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: var(--t-small);
    white-space: nowrap;
    display: flex;
    gap: var(--s3);
    align-items: center;
  }
  .where b {
    font-weight: 500;
    color: var(--ink);
  }
  .notice {
    border-bottom: 1px solid var(--hair);
    background: var(--sunk);
  }
  .notice p {
    max-width: 1280px;
    margin: 0 auto;
    padding: var(--s2) var(--s8);
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .page {
    max-width: 1280px;
    margin: 0 auto;
    padding: 0 var(--s8) var(--s14);
  }
  .page:focus-visible {
    outline: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--s2) var(--s6);
    padding: var(--s6) 0 var(--s5);
  }
  .head .crumb {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    margin-bottom: 2px;
  }
  .head .meta {
    color: var(--ink-3);
    margin-top: 2px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
  }
  .head .acts {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }

  .estimate {
    display: grid;
    grid-template: 'form answer' auto 'form rest' 1fr / 336px minmax(0, 1fr);
    column-gap: var(--s14);
    padding-top: var(--s6);
  }
  .form {
    grid-area: form;
    border-inline-end: 1px solid var(--hair);
    padding-inline-end: var(--s8);
    margin-inline-end: calc(-1 * var(--s6));
  }
  .answer {
    grid-area: answer;
    min-width: 0;
  }
  .rest {
    grid-area: rest;
    min-width: 0;
  }
  .running {
    display: none;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: var(--s14);
  }
  /* The second is as tall as the first and the third together. */
  .two.tall {
    grid-template-rows: auto 1fr;
  }
  .two.tall > :nth-child(2) {
    grid-row: span 2;
  }
  .scenarios,
  .book {
    padding-top: var(--s6);
  }
  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s3);
    cursor: pointer;
    list-style: none;
    border-radius: var(--radius);
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before {
    content: '';
    flex: none;
    width: 6px;
    height: 6px;
    border: solid var(--ink-3);
    border-width: 0 1.4px 1.4px 0;
    transform: translateY(-2px) rotate(-45deg);
  }
  .fold[open] > summary::before {
    transform: translateY(-3px) rotate(45deg);
  }
  /* The summary names the section already. */
  .fold > ::part(title) {
    display: none;
  }
  .fold > summary .lead {
    color: var(--ink-3);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .fold > summary ~ * {
    margin-top: var(--s4);
  }
  .state {
    padding: var(--s8) 0;
  }
  .state h2 {
    font-size: var(--t-lead);
    line-height: 24px;
  }
  .state p {
    max-width: 56ch;
    color: var(--ink-2);
    margin-top: var(--s1);
    text-wrap: pretty;
  }
  .state .button {
    margin-top: var(--s4);
  }

  @container (max-width: 1000px) {
    .estimate {
      grid-template: 'answer' auto 'form' auto 'rest' auto / minmax(0, 1fr);
    }
    .two {
      display: block;
    }
    .form {
      border: 0;
      padding: var(--s2) 0 0;
      margin: var(--s5) 0 0;
      border-top: 1px solid var(--hair);
    }
  }
  @container (max-width: 720px) {
    .bar-in,
    .page,
    .notice p {
      padding-inline: var(--s4);
    }
    .bar-in {
      gap: var(--s4);
      flex-wrap: wrap;
      row-gap: 0;
    }
    .brand .word {
      display: none;
    }
    .where .rates {
      display: none;
    }
    .views {
      gap: var(--s4);
      min-height: 48px;
    }
    .head {
      padding: var(--s4) 0;
    }
    /* The total stays in sight while the fields under it are edited. */
    .running {
      display: block;
      position: sticky;
      top: 0;
      z-index: 1;
      margin-bottom: var(--s3);
      padding: var(--s2) 0;
      background: var(--surface);
      border-bottom: 1px solid var(--hair);
    }
    .head .acts {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .views button {
      border-color: Canvas;
    }
    .views button[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .bar,
    .notice,
    .form {
      display: none;
    }
    .page {
      padding: 0;
      max-width: none;
    }
    .estimate {
      display: block;
    }
  }
`;
