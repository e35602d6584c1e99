import { css } from 'lit';

/** The panels' looks, which come with them. */
export const styles = css`
  .workings .segment {
    margin-block: var(--s1) var(--s2);
  }
  .bars-label {
    display: block;
    padding-top: var(--s2);
    color: var(--ink-2);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .bars {
    display: block;
    margin: var(--s1) 0;
    touch-action: none;
    cursor: crosshair;
    overflow: visible;
  }
  .bars .column {
    fill: transparent;
  }
  .bars g:hover .column {
    fill: var(--sunk-2);
  }
  .bars .bar {
    fill: var(--demand);
  }
  .bars .axis {
    stroke: var(--hair-2);
    shape-rendering: crispEdges;
  }
  .bars text {
    font-size: var(--t-micro);
    line-height: 1;
    fill: var(--ink-3);
    user-select: none;
  }
  .bars g:focus {
    outline: none;
  }
  .bars g:focus-visible .column {
    fill: var(--accent-wash);
    stroke: var(--focus);
    stroke-width: 2;
  }
  textarea {
    box-sizing: border-box;
    display: block;
    width: 100%;
    margin-top: var(--s1);
    padding: 6px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: var(--t-small) / 16px var(--mono);
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  textarea:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }
  textarea.bad {
    border-color: var(--risk);
  }
  .file {
    display: grid;
    gap: 2px;
    padding: var(--s1) 0;
    font-size: var(--t-small);
  }
  .file input {
    max-width: 100%;
  }
  .steps {
    margin: var(--s2) 0;
    padding: 0;
    list-style: none;
    font-size: var(--t-small);
    line-height: 16px;
    display: grid;
    gap: var(--s1);
  }
  .assumed {
    display: grid;
    gap: var(--s1);
    margin-bottom: var(--s2);
    color: var(--ink-3);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .outcome {
    display: grid;
    gap: var(--s2);
    justify-items: start;
  }
  .outcome output {
    font-weight: 600;
  }
  .derived-bands {
    margin-top: 2px;
    font-weight: 400;
  }
  .incomplete {
    min-height: 32px;
  }
  @media (forced-colors: active) {
    .bars .bar {
      fill: CanvasText;
    }
    .bars g:focus-visible .column {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
