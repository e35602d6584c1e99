import { css } from 'lit';

/** What an element that reads a file shows of it: where it is dropped or chosen, that it is being read, and why it can't be. */
export const fileReading = css`
  .over {
    outline: 2px dashed var(--focus);
    outline-offset: var(--s2);
  }
  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
  }
  .load .note {
    flex: 1 1 180px;
  }
  .load .button {
    position: relative;
  }
  .load .button:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .loading {
    display: flex;
    align-items: center;
    gap: var(--s3);
    flex: 1 1 200px;
    min-height: var(--control);
  }
  .loading .bar {
    flex: 0 1 320px;
    height: 8px;
    border-radius: 4px;
    background: var(--sunk-2);
  }
  .failure {
    border-inline-start: 2px solid var(--risk);
    padding-inline-start: var(--s4);
    margin-bottom: var(--s5);
    display: grid;
    gap: var(--s2);
    justify-items: start;
  }
  .failure .head {
    display: flex;
    gap: var(--s2);
    color: var(--risk);
    overflow-wrap: anywhere;
  }
  .failure .glyph {
    align-self: start;
    margin-top: 4px;
  }
  .issues {
    display: grid;
    gap: var(--s1);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .loading .bar {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .loading .bar {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;
