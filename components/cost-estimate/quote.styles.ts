import { css } from 'lit';

/** The steps to the total, unit costs, and the waterfall. */
export const quoteStyles = css`
  .lines tfoot tr.step:not(.total) > * {
    font-weight: 400;
    border-top: 0;
    padding-top: 6px;
  }
  .lines tfoot tr.step:first-child > * {
    border-top: 1px solid var(--hair-2);
    padding-top: 10px;
  }
  .lines tfoot tr.step.total:not(:first-child) > * {
    border-top: 1px solid var(--hair-2);
  }
  .lines tfoot tr.list > *,
  .lines tfoot tr.net > * {
    font-weight: 500;
  }
  .lines tfoot tr.step.total:not(:first-child) > *,
  .lines tfoot tr.step.net > *,
  .lines tfoot tr.step.total > * {
    padding-top: 8px;
  }
  .lines tfoot tr.converted > th {
    color: var(--ink-3);
    font-size: var(--t-small);
  }
  .lines tfoot td.less {
    color: var(--saving);
  }
  .units {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s8);
    margin-top: var(--s4);
  }
  .units b {
    font-size: var(--t-section);
  }
  .second-line {
    margin-top: var(--s1);
    color: var(--ink-2);
  }
  .second-line b {
    color: var(--ink);
  }

  .fall-section {
    border-top: 1px solid var(--hair);
    padding-top: var(--s5);
    margin-top: var(--s6);
  }
  .falls {
    table-layout: fixed;
  }
  .falls thead th:first-child {
    width: 28%;
  }
  .falls thead th.number {
    width: 124px;
  }
  .falls tbody > tr > * {
    padding-block: 8px;
    border-bottom: 0;
  }
  .falls thead td {
    padding: 0;
    border-bottom: 1px solid var(--hair-2);
  }
  .falls tbody td.drawn {
    position: relative;
    padding: 0;
  }
  .falls tbody tr.total > * {
    font-weight: 600;
  }
  .falls td.less {
    color: var(--saving);
  }
  .fall {
    display: block;
    position: absolute;
    inset-block: 0;
    inset-inline: var(--s2) var(--s3);
    width: calc(100% - var(--s5));
    height: 100%;
    overflow: visible;
  }
  .fall rect.meter {
    fill: var(--demand);
  }
  .fall rect.tax {
    fill: color-mix(in srgb, var(--demand) 45%, transparent);
    stroke: var(--demand);
  }
  .fall rect.discount {
    fill: color-mix(in srgb, var(--saving) 30%, transparent);
    stroke: var(--saving);
    stroke-dasharray: 3 2;
  }
  .fall rect.total {
    fill: var(--ink);
  }
  .fall .join {
    stroke: var(--hair-2);
  }
  @container (max-width: 780px) {
    .lines tfoot tr.step > * {
      border: 0;
      padding: 0;
      white-space: normal;
    }
    .lines tfoot tr.step {
      padding: 4px 0;
    }
    .lines tfoot tr.step > td {
      white-space: nowrap;
    }
    .lines tfoot tr.step.total:not(:first-child) {
      border-top: 1px solid var(--hair-2);
      padding-top: 8px;
      margin-top: 4px;
    }
    .lines tfoot tr.step:first-child > * {
      border: 0;
      padding: 4px 0 0;
    }
    .lines tfoot tr.step:not(:first-child).total > *,
    .lines tfoot tr.step.net > *,
    .lines tfoot tr.step:not(.total, :first-child) > * {
      border: 0;
      padding: 0;
    }
  }
  @container (max-width: 560px) {
    .falls thead th:first-child {
      width: 36%;
    }
    .falls thead th.number {
      width: 92px;
    }
  }
  @media (forced-colors: active) {
    .fall rect {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: CanvasText;
    }
    .fall rect.discount,
    .fall rect.tax {
      fill: Canvas;
    }
  }
`;
