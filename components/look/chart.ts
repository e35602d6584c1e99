import { css } from 'lit';

/** A chart: the stage it is drawn on, what stands there instead, the keys and tools under it, and its numbers as rows. */
export const chart = css`
  .stage {
    position: relative;
    overflow: clip;
  }
  canvas {
    display: block;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .blank {
    position: absolute;
    border-bottom: 1px solid var(--hair-2);
    background: repeating-linear-gradient(to bottom, var(--hair) 0 1px, transparent 1px 25%);
  }
  .message {
    position: absolute;
    inset-inline: 0;
    padding: 0 var(--s4);
    text-align: center;
    color: var(--ink-2);
    text-wrap: balance;
  }
  .message p {
    display: inline-block;
    max-width: 60ch;
    padding: var(--s1) var(--s3);
    background: var(--surface);
  }
  .probes {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    width: 0;
    height: 0;
    overflow: hidden;
    font-size: var(--t-micro);
    forced-color-adjust: none;
  }
  .probes i {
    transition: color 1ms;
  }
  .turn {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  .turn:hover {
    background: var(--sunk-2);
    color: var(--ink);
  }
  .turn[aria-disabled='true'] {
    color: var(--ink-3);
    opacity: 0.45;
    cursor: not-allowed;
    background: none;
  }
  .capt,
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .rows {
    margin-top: var(--s4);
    max-height: 360px;
    overflow: auto;
    border-block: 1px solid var(--hair-2);
  }
  .rows thead th {
    position: sticky;
    top: 0;
    background: var(--surface);
    padding-top: var(--s2);
    border-bottom: 0;
    box-shadow: inset 0 -1px var(--hair-2);
    white-space: normal;
  }
  .rows .table td,
  .rows .table tbody th {
    padding-block: 4px;
    white-space: nowrap;
  }
  .rows caption {
    text-align: start;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    padding: var(--s2) 0 0;
  }
`;
