import { css } from 'lit';

export const styles = css`
  :host {
    container: demand-chart / inline-size;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 244px;
    grid-template-rows: auto 1fr;
    column-gap: var(--s8);
  }
  .plot,
  .below {
    grid-column: 1;
    min-width: 0;
  }
  .section-head {
    align-items: center;
    min-height: 28px;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    margin-inline-start: auto;
  }
  .steer {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
  }
  .steer .range {
    min-width: 15ch;
    text-align: center;
  }

  .stage {
    height: 320px;
    overflow-clip-margin: 12px;
  }
  .message {
    top: 40px;
  }
  .blank {
    inset: 26px 56px 24px 28px;
  }
  .zone {
    position: absolute;
    left: var(--left);
    width: calc(var(--right) - var(--left));
    top: var(--line);
    height: 20px;
    translate: 0 -50%;
    cursor: ns-resize;
    touch-action: none;
  }
  .grip {
    position: absolute;
    left: calc(var(--right) + 5px);
    top: var(--line);
    translate: 0 -50%;
    min-width: 40px;
    height: 24px;
    padding: 0 6px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    border-radius: 5px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: var(--t-small);
    line-height: 24px;
    font-weight: 600;
    cursor: ns-resize;
    touch-action: none;
    user-select: none;
  }
  .grip::before {
    content: '';
    position: absolute;
    inset: -10px -4px;
  }
  .grip:focus-visible {
    border-radius: 6px;
  }
  .ribs {
    width: 6px;
    height: 9px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1;
    flex: none;
  }

  .ruler {
    display: flex;
    align-items: center;
    gap: var(--s3) var(--s4);
    margin-top: var(--s3);
  }
  .ruler input {
    flex: 1;
    min-width: 120px;
  }
  .stops {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
  }
  .capt {
    margin-top: var(--s2);
  }
  .capt .link {
    margin-inline-start: auto;
  }
  .keys {
    color: var(--ink-2);
  }
  .keys svg {
    width: 18px;
    height: 10px;
    flex: none;
    fill: none;
    stroke-width: 1.1;
    forced-color-adjust: none;
  }
  .key-demand {
    stroke: var(--demand);
    fill: var(--demand-fill);
  }
  .key-minimum {
    stroke: var(--minimum);
    stroke-width: 2;
  }
  .key-current {
    stroke: var(--ink);
    stroke-dasharray: 5 3;
  }
  .key-idle {
    stroke: var(--idle);
  }
  .key-risk {
    fill: var(--risk);
  }
  .key-gap {
    stroke: var(--gap);
    stroke-dasharray: 2 3;
  }
  .notes {
    margin-top: var(--s3);
    min-height: 56px;
  }
  .notes .summary {
    color: var(--ink-2);
  }

  .readout {
    grid-column: 2;
    grid-row: 1 / span 2;
    border-inline-start: 1px solid var(--hair);
    padding-inline-start: var(--s6);
  }
  .setter {
    display: grid;
    grid-template-columns: auto 96px;
    justify-content: start;
    align-items: center;
    column-gap: var(--s2);
  }
  .setter input {
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .setter .help {
    grid-column: 1 / -1;
    min-height: 52px;
    margin-top: var(--s1);
    padding-bottom: var(--s1);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .setter .glyph {
    align-self: start;
    margin-top: 2px;
  }
  .readout dl > div {
    padding: 10px 0;
    border-top: 1px solid var(--hair);
  }
  .readout dt {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
  }
  .readout .figure {
    display: block;
    font-size: 1.375rem;
    line-height: 28px;
    white-space: nowrap;
  }
  .readout .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    min-height: 20px;
  }
  .readout .note {
    display: block;
    min-height: 16px;
  }
  .readout .unknown {
    color: var(--ink-3);
    font-weight: 400;
    letter-spacing: 0;
  }
  .stop:disabled,
  .segment button:disabled {
    color: var(--ink-3);
    border-color: var(--hair-2);
    background: none;
    cursor: not-allowed;
  }
  .ruler input:disabled,
  .link:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .skeleton {
    display: block;
    height: 20px;
    margin: 4px 0;
    width: 96px;
    border-radius: 3px;
    background: var(--sunk-2);
  }

  .hours .table thead th {
    white-space: normal;
  }

  @container demand-chart (max-width: 860px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    /* Under the line that is dragged, above the small print. */
    .readout {
      grid-column: 1;
      grid-row: auto;
      border: 0;
      padding: 0;
      margin-block: var(--s4) var(--s2);
    }
    .setter .help {
      min-height: 40px;
    }
    .readout dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      column-gap: var(--s4);
    }
  }
  @container demand-chart (max-width: 559px) {
    .stage {
      height: 250px;
    }
    .blank {
      inset: 26px 46px 24px 28px;
    }
    .hours .table td,
    .hours .table tbody th {
      font-size: var(--t-small);
      padding-inline-end: var(--s2);
    }
    .hours .table thead th {
      padding-inline-end: var(--s2);
    }
    .ruler {
      flex-wrap: wrap;
    }
    .ruler input {
      flex-basis: 100%;
    }
    .readout dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .readout .figure {
      font-size: 1.125rem;
      line-height: 24px;
    }
    .readout .note {
      min-height: 32px;
    }
    .zoom {
      margin-inline-start: 0;
      width: 100%;
      justify-content: space-between;
    }
  }
  @media (pointer: coarse) {
    .grip::before {
      inset: -10px -6px;
    }
    .stop,
    .segment button {
      min-height: 36px;
    }
  }
  @media (forced-colors: active) {
    .grip {
      border: 1px solid ButtonBorder;
      forced-color-adjust: none;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .ruler,
    .zoom .segment,
    .turn,
    .capt .link {
      display: none;
    }
  }
`;
