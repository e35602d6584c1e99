import { css } from 'lit';

/** Export, import or link, below the head. */
export const panelStyles = css`
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
  .formats .acts {
    gap: var(--s3);
  }
  .formats + p {
    margin-inline-start: calc(-1 * var(--s2));
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
  .copied {
    min-height: 20px;
  }
  .sources {
    display: grid;
    gap: var(--s3);
    justify-items: start;
  }
  .load {
    align-items: baseline;
    max-width: 100%;
  }
  .paste {
    display: grid;
    gap: var(--s1);
    width: 100%;
    max-width: 720px;
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
    font-size: var(--t-small);
    line-height: 16px;
  }

  @container (max-width: 480px) {
    .formats li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .formats .purpose {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;
