import { css } from 'lit';

export const styles = css`
  .closer {
    min-height: 104px;
    padding: 2px 0 2px var(--s3);
    border-inline-start: 2px solid var(--hair-2);
    max-width: 84ch;
  }
  .closer.failed {
    border-color: var(--risk);
  }
  .closer .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-top: var(--s2);
  }
  .closer progress {
    width: 100%;
    max-width: 320px;
    accent-color: var(--accent);
  }
  .closer .note {
    overflow-wrap: anywhere;
  }
  .closer h3 {
    color: var(--risk);
  }
`;
