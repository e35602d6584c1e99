import { css } from 'lit';

export const styles = css`
  :host {
    container: minimum-recommendation / inline-size;
  }
  .lead {
    min-height: 24px;
  }
  .lead + .say,
  .say + .say {
    margin-top: var(--s2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-top: var(--s4);
  }
  .reasons .say {
    margin-block: var(--s2) var(--s4);
    max-width: 84ch;
  }
  .reasons .note {
    margin-top: var(--s3);
  }
  /* The places of what is loaded late. */
  .awaited {
    min-height: 560px;
  }
  .awaited.change {
    min-height: 44px;
    margin-block: var(--s3);
  }
  .history.awaited {
    min-height: 480px;
  }
  .refusal .say {
    margin-top: var(--s2);
  }
  .table {
    max-width: 760px;
  }
  .table th,
  .table td,
  .table tbody th {
    padding-inline: var(--s2) var(--s3);
  }
  .table tr > :last-child {
    padding-inline-end: var(--s2);
  }
  .table b {
    font-weight: 400;
  }
  .table .chosen > *,
  .table .chosen b {
    font-weight: 600;
  }
  .table .chosen span {
    font-weight: 400;
  }
  .word {
    display: none;
  }
  @container minimum-recommendation (max-width: 520px) {
    .table,
    .table tbody {
      display: block;
    }
    .table thead {
      display: none;
    }
    .table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--s3);
      padding: 10px 0;
      border-bottom: 1px solid var(--hair);
    }
    .table tr.chosen {
      background: var(--accent-wash);
      margin-inline: calc(-1 * var(--s2));
      padding-inline: var(--s2);
    }
    .table tr.chosen > * {
      background: none;
    }
    .table tbody tr > * {
      border: 0;
      padding: 0;
    }
    .table td.risk-share {
      grid-column: 1;
      grid-row: 2;
      text-align: start;
    }
    .table td.to-now {
      grid-column: 2;
      grid-row: 2;
    }
    .table .risk-share,
    .table .to-now {
      font-size: var(--t-small);
      line-height: 18px;
    }
    .word {
      display: inline;
      color: var(--ink-3);
      font-weight: 400;
    }
  }
`;
