import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--s4) var(--s10);
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-bottom: var(--s1);
  }
  h2 {
    margin-bottom: var(--s3);
  }
  .meter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 104px 32px;
    gap: 2px var(--s2);
    align-items: center;
    padding: 6px 0;
  }
  .meter .error {
    grid-column: 1 / -1;
  }
  .meter .button {
    padding: 0;
    min-width: 32px;
  }
  .groups > fieldset > .button {
    margin-inline-start: calc(-1 * var(--s2));
  }
  input[type='date'] {
    min-height: var(--control);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    padding: 0 8px;
    width: 100%;
    min-width: 0;
  }
  input[type='date'][aria-invalid='true'] {
    border-color: var(--risk);
    box-shadow: inset 0 0 0 1px var(--risk);
  }
  fieldset:disabled {
    color: var(--ink-3);
  }
  fieldset:disabled .input {
    background: var(--sunk-2);
    border-color: var(--hair-2);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
