import { css } from 'lit';

/** The sentences of active users. */
export const styles = css`
  .sentence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    padding: var(--s1) 0;
  }
  .sentence .input {
    width: 72px;
  }
  .activity {
    padding-bottom: var(--s2);
  }
`;
