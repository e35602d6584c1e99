import { css } from 'lit';

/** Buttons, fields and disclosures, on native elements. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--control);
    padding: 0 var(--s3);
    font-weight: 500;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink);
    cursor: pointer;
    white-space: nowrap;
    transition: background-color var(--ease);
  }
  .button:hover {
    background: var(--sunk-2);
  }
  .button.main {
    background: var(--accent);
    border-color: transparent;
    color: var(--on-accent);
  }
  .button.main:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink));
  }
  .button.quiet {
    border-color: transparent;
    color: var(--ink-2);
    padding: 0 var(--s2);
  }
  .button.quiet:hover {
    color: var(--ink);
  }
  .button:disabled {
    border-color: var(--hair-2);
    background: transparent;
    color: var(--ink-3);
    cursor: not-allowed;
  }
  .button.main:disabled {
    background: var(--sunk-2);
    border-color: transparent;
  }
  .link {
    border: 0;
    background: none;
    padding: 0;
    color: var(--accent-text);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 152px;
    gap: 2px var(--s3);
    align-items: center;
    padding: 6px 0;
  }
  .field .hint {
    grid-column: 1 / -1;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .field .error {
    grid-column: 1 / -1;
  }
  .error {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--risk);
    display: flex;
    gap: 6px;
  }
  .input {
    display: flex;
    align-items: center;
    min-height: var(--control);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    padding: 0 10px;
    gap: 6px;
    cursor: text;
  }
  .input:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  .input input {
    border: 0;
    background: none;
    padding: 0;
    width: 100%;
    min-width: 0;
    text-align: end;
    outline: none;
    appearance: textfield;
  }
  .input input.start {
    text-align: start;
  }
  .input .unit {
    user-select: none;
  }
  .input.bad {
    border-color: var(--risk);
    box-shadow: inset 0 0 0 1px var(--risk);
  }
  select {
    min-height: var(--control);
    width: 100%;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    padding: 0 6px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--accent);
    flex: none;
  }
  /* A figure or name that opens its workings in place. */
  .open {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
    text-align: start;
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
  }
  .open .chevron {
    width: 10px;
    height: 10px;
    align-self: center;
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .open[aria-expanded='true'] .chevron {
    rotate: 90deg;
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .button.quiet {
      border-color: ButtonBorder;
    }
  }
`;
