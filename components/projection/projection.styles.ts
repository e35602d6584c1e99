import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--s4) var(--s10);
    margin-top: var(--s6);
    border-top: 1px solid var(--hair);
    padding-top: var(--s5);
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-bottom: var(--s1);
  }
  .segments {
    grid-column: 1 / -1;
    border-top: 1px solid var(--hair);
    padding-top: var(--s3);
  }
  .segments > legend {
    float: inline-start;
    width: 100%;
  }
  .segment-fields {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 264px), 1fr));
    gap: 0 var(--s6);
    align-items: start;
    border-inline-start: 2px solid var(--hair-2);
    padding-inline-start: var(--s4);
    margin-bottom: var(--s3);
  }
  .length {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 88px;
    gap: var(--s2);
    align-items: start;
    padding: 6px 0;
  }
  .length .field {
    padding: 0;
    grid-template-columns: minmax(0, 1fr) 56px;
  }
  .segment-fields .remove {
    justify-self: start;
    margin: 6px 0 0 calc(-1 * var(--s2));
  }
  .adds {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    margin-inline-start: calc(-1 * var(--s2));
  }
  input[type='month'] {
    min-height: 28px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
    margin-bottom: var(--s2);
  }
  .head .lead {
    flex: 1 1 320px;
  }
  .lead b {
    white-space: nowrap;
  }
  .lead b.less {
    color: var(--saving);
  }
  .waiting {
    font-size: var(--t-small);
    line-height: 16px;
    color: var(--risk);
  }
  .notes {
    min-height: 16px;
    margin-bottom: var(--s2);
  }
  .stage {
    height: 284px;
    overflow: hidden;
    background: var(--surface);
  }
  .chart {
    display: block;
  }
  .chart text {
    font-family: inherit;
    font-size: var(--t-micro);
    fill: var(--ink-3);
  }
  .chart text.segment {
    fill: var(--ink-2);
  }
  .chart text.change {
    fill: var(--ink);
    font-weight: 500;
  }
  .chart text.chosen {
    fill: var(--accent-text);
    font-weight: 600;
  }
  .chart path,
  .key path {
    fill: none;
    stroke: none;
  }
  .chart .grid {
    stroke: var(--hair);
  }
  .chart .base {
    stroke: var(--hair-2);
  }
  .chart .band {
    fill: var(--sunk-2);
  }
  .chart path.change {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .chart .layer,
  .key .layer {
    stroke: var(--surface);
    stroke-width: 0.75;
  }
  path.layer-0 {
    fill: var(--demand);
  }
  path.layer-1 {
    fill: color-mix(in srgb, var(--demand) 62%, var(--surface));
  }
  path.layer-2 {
    fill: color-mix(in srgb, var(--demand) 36%, var(--surface));
  }
  path.layer-3 {
    fill: color-mix(in srgb, var(--demand) 80%, var(--ink));
  }
  path.layer-4 {
    fill: color-mix(in srgb, var(--demand) 20%, var(--surface));
  }
  path.layer-5 {
    fill: color-mix(in srgb, var(--demand) 50%, var(--ink));
  }
  .chart .line,
  .key .line {
    stroke: var(--ink-3);
    stroke-width: 1.5;
  }
  path.line-1 {
    stroke-dasharray: 6 3;
  }
  path.line-2 {
    stroke-dasharray: 2 2;
  }
  path.line-3 {
    stroke-dasharray: 8 3 2 3;
  }
  .chart .line.chosen,
  .key .line.chosen {
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  .keys {
    margin-top: var(--s2);
    color: var(--ink-3);
  }
  .tools {
    display: flex;
    gap: var(--s3);
    justify-content: flex-end;
    margin-top: var(--s2);
    font-size: var(--t-small);
  }
  .sums {
    margin-top: var(--s4);
  }
  .scroll {
    overflow: auto;
    max-height: 420px;
    margin-top: var(--s3);
  }
  .months th,
  .months td {
    padding-inline-end: var(--s4);
  }
  .empty {
    min-height: 96px;
  }
  @container (max-width: 620px) {
    .plan {
      grid-template-columns: minmax(0, 1fr);
    }
    .keys li {
      min-width: 40%;
    }
  }
  @media (forced-colors: active) {
    .chart .layer,
    .key .layer {
      stroke: CanvasText;
    }
  }
  @media print {
    .plan,
    .tools,
    .head .segment {
      display: none;
    }
    .scroll {
      max-height: none;
    }
  }
`;
