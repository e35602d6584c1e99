import { css } from 'lit';

/** What is loaded after the fields: where a purpose leads, and the drawing of a month's demand. */
export const styles = css`
  .purpose {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--s2);
    margin: 0 0 var(--s2);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .purpose dt {
    color: var(--ink-3);
  }
  .purpose dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .shape text {
    font-size: var(--t-micro);
    line-height: 1;
    fill: var(--ink-3);
  }
  .shape .halo {
    fill: var(--ink-2);
    stroke: var(--surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .shape .area {
    fill: var(--demand-fill);
  }
  .shape .step {
    stroke: var(--demand);
    stroke-width: 1.1;
  }
  .shape .axis {
    stroke: var(--hair-2);
    shape-rendering: crispEdges;
  }
  .shape .free {
    stroke: var(--ink-2);
    stroke-width: 1.2;
    stroke-dasharray: 4 3;
  }
`;
