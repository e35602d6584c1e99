import { css } from 'lit';

/** The steps to the total. */
export const styles = css`
  .lines tfoot tr.step:not(.total) > * {
    font-weight: 400;
    border-top: 0;
    padding-top: 6px;
  }
  .lines tfoot tr.step:first-child > * {
    border-top: 1px solid var(--hair-2);
    padding-top: 10px;
  }
  .lines tfoot tr.step.total:not(:first-child) > * {
    border-top: 1px solid var(--hair-2);
  }
  .lines tfoot tr.list > *,
  .lines tfoot tr.net > * {
    font-weight: 500;
  }
  .lines tfoot tr.step.total:not(:first-child) > *,
  .lines tfoot tr.step.net > *,
  .lines tfoot tr.step.total > * {
    padding-top: 8px;
  }
  .lines tfoot tr.converted > th {
    color: var(--ink-3);
    font-size: var(--t-small);
  }
  .lines tfoot td.less {
    color: var(--saving);
  }
  .second-line {
    margin-top: var(--s1);
    color: var(--ink-2);
  }
  .second-line b {
    color: var(--ink);
  }
  @container (max-width: 780px) {
    .lines tfoot tr.step > * {
      border: 0;
      padding: 0;
      white-space: normal;
    }
    .lines tfoot tr.step {
      padding: 4px 0;
    }
    .lines tfoot tr.step > td {
      white-space: nowrap;
    }
    .lines tfoot tr.step.total:not(:first-child) {
      border-top: 1px solid var(--hair-2);
      padding-top: 8px;
      margin-top: 4px;
    }
    .lines tfoot tr.step:first-child > * {
      border: 0;
      padding: 4px 0 0;
    }
    .lines tfoot tr.step:not(:first-child).total > *,
    .lines tfoot tr.step.net > *,
    .lines tfoot tr.step:not(.total, :first-child) > * {
      border: 0;
      padding: 0;
    }
  }
`;
