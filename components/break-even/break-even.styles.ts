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
    height: 296px;
    margin-top: var(--s3);
  }
  canvas {
    cursor: crosshair;
  }
  .blank {
    inset: 40px 132px 34px 44px;
  }
  .message {
    top: 96px;
  }

  .walk {
    display: flex;
    align-items: flex-start;
    gap: 2px;
    margin-top: var(--s2);
    font-size: var(--t-small);
    line-height: 16px;
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
    align-items: baseline;
    margin-top: var(--s1);
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

  .rows .table td.why {
    white-space: normal;
    min-width: 18ch;
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
