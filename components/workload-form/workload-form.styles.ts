import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  fieldset:disabled {
    color: var(--ink-3);
  }
  fieldset:disabled :is(button, input, select, .input) {
    cursor: not-allowed;
  }
  fieldset:disabled :is(.input, select) {
    background: var(--sunk-2);
    border-color: var(--hair-2);
  }
  .group + .group {
    border-top: 1px solid var(--hair);
    margin-top: var(--s3);
    padding-top: var(--s3);
  }
  h2 {
    margin-bottom: var(--s1);
  }
  .start .hint {
    min-height: 32px;
  }
  .turns {
    display: flex;
    justify-content: space-between;
    gap: var(--s1);
    margin-inline: calc(-1 * var(--s2));
  }
  .turns .button {
    font-size: var(--t-small);
    font-weight: 400;
    min-width: 0;
  }
  .turns .button[aria-disabled='true'] {
    flex: none;
  }
  .turn {
    width: 14px;
    height: 14px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turn-name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .button[aria-disabled='true'] {
    color: var(--ink-3);
    cursor: not-allowed;
  }
  .button[aria-disabled='true']:hover {
    background: none;
    color: var(--ink-3);
  }
  .with-help {
    display: grid;
    justify-items: start;
  }
  .work {
    font-size: var(--t-small);
    line-height: 16px;
  }
  .add.spread {
    justify-content: space-between;
    align-items: baseline;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
  }
  .workings {
    margin: var(--s1) 0 var(--s3);
    padding: 0 0 var(--s1) var(--s3);
    border-inline-start: 2px solid var(--ink);
  }
  .field.wide {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .field > input[type='checkbox'] {
    justify-self: start;
  }
  .input .unit {
    white-space: nowrap;
    cursor: text;
  }
  .input input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .placement {
    padding: 6px 0;
  }
  .placement-head {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
  }
  .placement-head .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .placement-head .sum {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: var(--t-small);
    text-align: end;
    white-space: nowrap;
  }
  .placement-edit {
    padding: var(--s1) 0 var(--s2);
  }
  .bands {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s2);
    padding-top: 2px;
  }
  .band {
    display: grid;
    gap: var(--s1);
    align-content: start;
  }
  .band-head {
    display: flex;
    align-items: center;
    gap: var(--s1);
    min-height: 20px;
  }
  .remove {
    margin-inline-start: auto;
    border: 0;
    background: none;
    padding: 6px;
    margin-block: -6px;
    line-height: 0;
    color: var(--ink-3);
    cursor: pointer;
    border-radius: 4px;
  }
  .remove:hover {
    color: var(--ink);
    background: var(--sunk-2);
  }
  .add {
    margin-top: var(--s1);
    display: flex;
  }
  .add .button.quiet {
    margin-inline-start: -9px;
  }
  .error {
    padding: 2px 0;
  }
  .error .glyph {
    align-self: flex-start;
    margin-top: 2px;
  }
  .shape {
    display: block;
    margin: var(--s2) 0;
    overflow: visible;
  }
  .more {
    color: var(--ink-2);
  }
  .more-fields {
    padding: var(--s1) 0 0 16px;
  }
  .more-fields .note {
    margin-bottom: var(--s1);
  }
  .more + .more-fields + .add {
    margin-top: var(--s2);
  }
  .jobs {
    display: grid;
    gap: var(--s2);
  }
  .jobs:not(:empty) {
    padding: var(--s1) 0;
  }
  .adders .link {
    text-align: start;
  }
  .adders {
    display: grid;
    justify-items: start;
    gap: 2px;
  }
  .waiting {
    margin-top: var(--s3);
    min-height: 32px;
  }
  :host(:lang(ja)) .field > label {
    word-break: auto-phrase;
  }
  @container (max-width: 300px) {
    .field {
      grid-template-columns: minmax(0, 1fr) 128px;
    }
  }
  @media print {
    .add,
    .adders,
    .remove {
      display: none;
    }
  }
`;
