import { css } from 'lit';

export const styles = css`
  :host {
    container: break-even / inline-size;
  }
  .section-head {
    align-items: center;
    min-height: 28px;
  }
  .section-head .segment {
    margin-inline-start: auto;
  }
  .told {
    min-height: 40px;
    max-width: 88ch;
    transition: color var(--ease) 200ms;
  }
  .stale .told,
  .stale .readout,
  .stale .note {
    color: var(--ink-3);
  }

  .stage {
    position: relative;
    height: 296px;
    margin-top: var(--s3);
    overflow: clip;
  }
  canvas {
    display: block;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    cursor: crosshair;
  }
  .blank {
    position: absolute;
    inset: 40px 132px 34px 44px;
    border-bottom: 1px solid var(--hair-2);
    background: repeating-linear-gradient(to bottom, var(--hair) 0 1px, transparent 1px 25%);
  }
  .message {
    position: absolute;
    inset: 96px 0 auto;
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

  .walk {
    display: flex;
    align-items: flex-start;
    gap: 2px;
    margin-top: var(--s2);
    font-size: var(--t-small);
    line-height: 16px;
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
  .readout {
    min-height: 38px;
    padding: 6px var(--s2);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .readout p {
    display: inline;
  }
  .capt {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s1) var(--s4);
    margin-top: var(--s1);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .capt .note {
    flex: 1 1 40ch;
    min-height: 32px;
  }
  .capt .tools {
    display: flex;
    gap: var(--s3);
    margin-inline-start: auto;
  }
  .link:disabled,
  .segment button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
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
  .rows .table td.why {
    white-space: normal;
    min-width: 18ch;
  }
  caption {
    text-align: start;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-3);
    padding: var(--s2) 0 0;
  }

  @container break-even (max-width: 559px) {
    .told {
      min-height: 80px;
    }
    .stage {
      height: 280px;
    }
    .blank {
      inset: 40px 10px 34px 44px;
    }
    .readout {
      min-height: 60px;
    }
    .capt .note {
      flex-basis: 100%;
      min-height: 48px;
    }
    .section-head .segment {
      margin-inline-start: 0;
    }
    .rows .table td,
    .rows .table tbody th {
      font-size: var(--t-small);
    }
  }
  :host(:lang(ja)) .readout {
    word-break: auto-phrase;
  }
  @media (pointer: coarse) {
    .turn {
      width: 36px;
      height: 36px;
    }
    .segment button {
      min-height: 36px;
    }
  }
  @media print {
    .walk,
    .tools,
    .segment {
      display: none;
    }
  }
`;
