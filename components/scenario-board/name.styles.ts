import { css } from 'lit';

/** A name that is changed in its place, in the head and in the list. */
export const nameStyles = css`
  .name {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    max-width: 100%;
    border: 0;
    padding: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: text;
  }
  .name .glyph {
    color: var(--ink-3);
    opacity: 0;
    transition: opacity var(--ease);
  }
  .name:hover .glyph,
  .name:focus-visible .glyph {
    opacity: 1;
  }
  .rename {
    width: 100%;
    max-width: 560px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    padding: 0 6px;
    margin: 0 0 0 -7px;
    outline-offset: -1px;
  }
`;
