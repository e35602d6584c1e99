import { css } from 'lit';

/** What came of a link or of the browser's store, above everything. */
export const noticeStyles = css`
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

  @media print {
    .notice {
      display: none;
    }
  }
`;
