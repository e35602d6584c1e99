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

  @container (max-width: 480px) {
    .head .acts {
      gap: var(--s1);
      margin-inline-start: calc(-1 * var(--s1));
    }
    .head .button {
      padding-inline: 6px;
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
