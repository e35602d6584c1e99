import { css } from 'lit';

/** Which scenario is edited, and the buttons beside it. */
export const headStyles = css`
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

  .new-line {
    display: none;
  }

  /* Words without an edge start where everything starts; what makes another scenario has a line of its own. */
  @container (max-width: 480px) {
    .head .acts {
      gap: var(--s1);
      margin-inline-start: -6px;
    }
    .head .button.quiet {
      padding-inline: 6px;
    }
    .new-line {
      display: block;
      flex: 0 0 100%;
    }
    .new-line + .button {
      margin-inline-start: 6px;
    }
  }

  @media print {
    .head .acts,
    .crumb .icon {
      display: none;
    }
    .crumb {
      margin: 0;
    }
  }
`;
