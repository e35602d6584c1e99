import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  [part='empty'] {
    min-height: 52px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
  }
  .icon {
    display: inline-grid;
    place-items: center;
    width: 26px;
    height: 26px;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  .icon:hover:enabled {
    background: var(--sunk-2);
    color: var(--ink);
  }
  .icon:disabled {
    color: var(--hair-2);
    cursor: default;
  }
  .said {
    min-height: 20px;
    margin-top: var(--s2);
    color: var(--ink-2);
  }
  textarea {
    width: 100%;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    padding: 6px 10px;
    resize: vertical;
  }
  textarea:focus-visible {
    outline-offset: -1px;
  }

  @media (pointer: coarse) {
    .icon {
      width: 40px;
      height: 40px;
    }
  }

  @media print {
    :host {
      --surface: #fff;
      --ink: #000;
      color-scheme: light;
      font-size: 11px;
      line-height: 14px;
    }
    .said {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .icon:disabled {
      color: GrayText;
    }
  }
`;
