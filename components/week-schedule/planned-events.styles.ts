import { css } from 'lit';

/** Planned events: a ledger of them, and the form that adds one. */
export const plannedEventsStyles = css`
  .events {
    min-height: 220px;
    margin-top: var(--s6);
    padding-top: var(--s4);
    border-top: 1px solid var(--hair);
  }
  .events .say,
  .events .none {
    margin-top: var(--s1);
  }
  .event {
    padding: var(--s3) 0;
    border-bottom: 1px solid var(--hair);
  }
  .event-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s1) var(--s4);
  }
  .event dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s8);
    margin-top: var(--s2);
  }
  .event dt {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .forgotten dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .event .note {
    margin-top: var(--s1);
  }
  .events form {
    display: grid;
    grid-template-columns: minmax(120px, 1fr) 200px 200px 150px auto;
    gap: var(--s2) var(--s3);
    align-items: start;
    margin-top: var(--s4);
  }
  .events label {
    display: block;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    margin-bottom: var(--s1);
  }
  .events form > .button {
    margin-top: 20px;
  }
  .events .error {
    margin-top: var(--s1);
  }
  .times {
    grid-column: 1 / -1;
  }

  @container week-schedule (max-width: 839px) {
    .events form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .events form > .button {
      margin-top: 0;
      justify-self: start;
    }
  }
  @container week-schedule (max-width: 479px) {
    .events form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .events form {
      display: none;
    }
  }
`;
