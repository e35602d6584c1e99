import { css } from 'lit';

/** The plan on its way, and the record. */
export const progressStyles = css`
  .section-head h2:focus-visible {
    outline-offset: 3px;
  }
  .section-head .side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    justify-content: end;
    max-width: 100%;
  }
  .stop-does {
    flex-basis: 100%;
    text-align: end;
  }
  .link:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: not-allowed;
  }
  .run {
    display: grid;
    grid-template-columns: 176px minmax(0, 1fr) 148px;
    gap: var(--s2) var(--s5);
    padding: var(--s3) 0;
    border-bottom: 1px solid var(--hair);
    align-items: start;
  }
  .run:last-child {
    border-bottom: 0;
  }
  .run .name {
    display: block;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .run .end {
    text-align: end;
    min-height: 40px;
  }
  .run .end > .dim,
  .run .end > .link {
    display: block;
    margin-inline-start: auto;
  }
  .run .said {
    grid-column: 1 / -1;
  }
  .said b {
    color: var(--ink-2);
  }
  .aws-words {
    display: block;
    overflow-wrap: anywhere;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .steps li {
    border-top: 2px solid var(--hair-2);
    padding: 6px var(--s2) 0 0;
    font-size: var(--t-small);
    line-height: 16px;
    min-height: 40px;
    color: var(--ink-3);
  }
  .steps b {
    display: block;
    font-weight: 500;
  }
  .steps .done {
    border-top-color: var(--ink);
    color: var(--ink-2);
  }
  .steps .current {
    border-top-color: var(--accent);
    color: var(--ink);
  }
  .steps .current b {
    font-weight: 600;
  }
  .steps .halted {
    border-top-color: var(--risk);
    border-top-style: dashed;
    color: var(--ink-2);
  }
  .steps .halted b {
    color: var(--risk);
  }

  .record .by {
    overflow-wrap: anywhere;
  }
  .record .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .record + .note {
    margin-top: var(--s4);
  }
  .narrow {
    display: none;
  }

  @container (max-width: 720px) {
    .run {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .run .steps {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .section-head .side {
      margin-inline-start: 0;
      justify-content: start;
    }
    .stop-does {
      text-align: start;
    }
    .record thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    .record tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--s3);
      padding: 10px 0;
      border-bottom: 1px solid var(--hair);
    }
    .record tbody tr:last-child {
      border-bottom: 0;
    }
    .record tbody tr > * {
      border: 0;
      padding: 0;
    }
    .record .name {
      grid-area: 1 / 1;
    }
    .record .move {
      grid-area: 1 / 2;
      text-align: end;
    }
    .record .when {
      grid-area: 2 / 1;
    }
    .record .predicted {
      grid-area: 2 / 2;
    }
    .record .by {
      grid-area: 3 / 1;
    }
    .record .ended {
      grid-area: 3 / 2;
      text-align: end;
    }
    .record td.back {
      grid-area: 4 / 1 / 5 / 3;
      text-align: end;
    }
    .record .back:empty {
      display: none;
    }
    .narrow {
      display: inline;
    }
  }
  @container (max-width: 420px) {
    .steps li {
      padding-inline-end: 4px;
      font-size: var(--t-micro);
      line-height: 14px;
    }
  }
  @media (forced-colors: active) {
    .steps .done {
      border-top-color: CanvasText;
    }
    .steps .current {
      border-top-color: Highlight;
      border-top-width: 4px;
    }
    .steps .to-come {
      border-top-color: GrayText;
      border-top-style: dotted;
    }
  }
`;
