import { css } from 'lit';

/** Segments, chips, stops and rulers: one of several, on native elements. */
export const choices = css`
  .segment {
    display: inline-flex;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .segment button {
    font-size: var(--t-small);
    line-height: 16px;
    border: 0;
    border-inline-start: 1px solid var(--hair-2);
    background: none;
    color: var(--ink-2);
    padding: 5px 10px;
    cursor: pointer;
    min-height: 26px;
  }
  .segment button:first-child {
    border-inline-start: 0;
  }
  .segment button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--surface);
    font-weight: 500;
  }
  .segment button:focus-visible {
    outline-offset: -3px;
  }
  .chip {
    font-size: var(--t-small);
    line-height: 16px;
    border: 1px solid transparent;
    border-radius: 999px;
    background: none;
    color: var(--ink-2);
    padding: 5px 10px;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--sunk-2);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--edge);
    color: var(--ink);
    font-weight: 500;
  }
  .stop {
    font-size: var(--t-small);
    line-height: 16px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    color: var(--ink);
    padding: 4px 8px;
    cursor: pointer;
    white-space: nowrap;
  }
  .stop:hover {
    background: var(--sunk-2);
  }
  .stop[aria-pressed='true'] {
    background: var(--ink);
    color: var(--surface);
    border-color: var(--ink);
  }
  input[type='range'] {
    appearance: none;
    height: 20px;
    background: none;
    cursor: pointer;
    margin: 0;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 2px;
    background: var(--edge);
    border-radius: 1px;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 18px;
    height: 18px;
    margin-top: -8px;
    border-radius: 50%;
    background: var(--accent);
    border: 2px solid var(--surface);
    box-shadow: 0 0 0 1px var(--accent);
  }
  input[type='range']::-moz-range-track {
    height: 2px;
    background: var(--edge);
  }
  input[type='range']::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--accent);
    border: 2px solid var(--surface);
  }
  @media (forced-colors: active) {
    .segment button[aria-pressed='true'],
    .stop[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
