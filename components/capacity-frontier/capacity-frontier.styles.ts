import { css } from 'lit';

export const styles = css`
  :host {
    container: capacity-frontier / inline-size;
  }
  .told {
    min-height: 40px;
    max-width: 76ch;
  }
  .stage {
    height: 268px;
    margin-top: var(--s3);
  }
  .blank {
    inset: 12px 16px 38px 50px;
  }
  .message {
    top: 96px;
  }
  /* The whole picture is one control: pointing, pressing, arrow keys. */
  .field {
    position: absolute;
    inset: 0;
    cursor: crosshair;
    touch-action: manipulation;
  }
  .field:focus-visible {
    outline-offset: -2px;
  }
  .readout {
    min-height: 52px;
    margin-top: var(--s2);
    max-width: 76ch;
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .capt {
    align-items: baseline;
    margin-top: var(--s2);
  }
  .capt .note {
    flex: 1 1 36ch;
  }
  .tools {
    display: flex;
    gap: var(--s3);
    margin-inline-start: auto;
  }
  .link:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  @container capacity-frontier (max-width: 479px) {
    .told {
      min-height: 80px;
    }
    .readout {
      min-height: 84px;
    }
    .capt .note {
      flex-basis: 100%;
    }
    .rows .table td,
    .rows .table tbody th {
      font-size: var(--t-small);
    }
  }
  :host(:lang(ja)) .readout {
    word-break: auto-phrase;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
