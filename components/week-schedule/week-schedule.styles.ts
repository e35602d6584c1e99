import { css } from 'lit';

export const styles = css`
  .answer {
    min-height: 40px;
    max-width: 88ch;
  }
  .answer b:not(.less) {
    color: var(--ink);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--s5);
    margin-top: var(--s4);
  }
  .chart,
  .beside {
    min-width: 0;
  }
  .beside {
    min-height: 208px;
  }

  .stage {
    position: relative;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
    min-height: 286px;
  }
  .heads,
  .cells {
    display: grid;
    grid-template-columns: 40px repeat(24, minmax(0, 1fr));
  }
  .transposed .heads,
  .transposed .cells {
    grid-template-columns: 30px repeat(7, minmax(0, 1fr));
  }
  .name {
    font-size: var(--t-micro);
    line-height: 18px;
    color: var(--ink-3);
    cursor: pointer;
    white-space: nowrap;
  }
  .name:hover {
    color: var(--ink);
  }
  .heads .name {
    height: 20px;
  }
  .cells .name {
    padding-top: 20px;
    line-height: 17px;
  }
  .unnamed span {
    opacity: 0;
  }
  .unnamed:hover span {
    opacity: 1;
  }
  .transposed .heads .name {
    padding-inline-start: 20px;
    text-align: center;
  }
  .transposed .cells .name {
    padding-top: 0;
    line-height: 23px;
  }
  .transposed .unnamed span {
    opacity: 1;
  }
  .cell {
    height: 38px;
    padding: 20px 1px 1px 0;
    cursor: cell;
  }
  .transposed .cell {
    height: 24px;
    padding: 0 1px 1px 20px;
  }
  .strip-22 .cell {
    padding-inline-start: 22px;
  }
  .cell:focus-visible {
    outline-offset: -2px;
    position: relative;
    z-index: 1;
  }
  .swatch {
    display: block;
    height: 100%;
    font-size: var(--t-micro);
    line-height: 17px;
    text-align: center;
    overflow: clip;
  }
  .transposed .swatch {
    line-height: 23px;
  }
  .s0 {
    background: var(--sunk-2);
  }
  .s1 {
    background: color-mix(in srgb, var(--demand) 7%, var(--surface));
  }
  .s2 {
    background: color-mix(in srgb, var(--demand) 16%, var(--surface));
  }
  .s3 {
    background: color-mix(in srgb, var(--demand) 27%, var(--surface));
  }
  .s4 {
    background: color-mix(in srgb, var(--demand) 40%, var(--surface));
  }
  .s5 {
    background: color-mix(in srgb, var(--demand) 54%, var(--surface));
  }
  .s6 {
    background: var(--demand);
    color: var(--surface);
  }
  .s7 {
    background: color-mix(in srgb, var(--demand) 58%, var(--ink));
    color: var(--surface);
  }

  .over {
    position: absolute;
    top: 20px;
    left: 40px;
    overflow: visible;
    pointer-events: none;
  }
  .transposed .over {
    left: 30px;
  }
  .over path,
  .keys path {
    fill: none;
  }
  .line {
    stroke: var(--minimum);
    stroke-width: 1.5;
  }
  .single {
    stroke: var(--ink-3);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .base {
    stroke: var(--accent);
    stroke-width: 1.25;
    stroke-dasharray: 4 2;
  }
  .cut {
    stroke: var(--minimum);
    stroke-width: 1.5;
  }
  .halo {
    stroke: var(--surface);
    stroke-width: 4;
  }
  .over text {
    font-size: var(--t-micro);
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .over .upon {
    text-anchor: middle;
  }
  .over .chosen {
    fill: var(--accent-wash);
    stroke: var(--accent);
    stroke-width: 2;
  }

  .legend {
    min-height: 36px;
    margin-top: var(--s2);
  }
  .legend .note {
    margin-top: var(--s1);
  }
  .keys svg {
    width: 18px;
    height: 12px;
  }
  .keys li {
    color: var(--ink-2);
  }
  .ramp {
    display: inline-flex;
  }
  .ramp i {
    width: 12px;
    height: 10px;
  }

  .editor {
    margin-top: var(--s4);
  }
  .editor label {
    display: block;
  }
  .chosen-hours {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    font-weight: 500;
    min-height: 20px;
  }
  .chosen-hours .dim {
    font-weight: 400;
  }
  .field-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s1);
  }
  .field-row .input {
    width: 152px;
  }
  .square {
    width: var(--control);
    padding: 0;
  }
  .extend {
    display: none;
  }
  .extend[aria-pressed='true'] {
    background: var(--ink);
    color: var(--surface);
  }
  @media (pointer: coarse) {
    .extend {
      display: inline-flex;
    }
  }
  .button.quiet:disabled {
    border-color: transparent;
  }
  .help {
    margin-top: var(--s2);
    min-height: 16px;
  }

  .table.compared thead th {
    white-space: normal;
  }
  .table.compared tr > * {
    padding-inline: var(--s2);
  }
  .compared .word {
    display: none;
  }
  .beside .note {
    margin-top: var(--s3);
  }
  .tools {
    display: flex;
    gap: var(--s3);
    margin-top: var(--s3);
    font-size: var(--t-small);
    line-height: 16px;
  }
  .link:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--s8);
  }

  @container week-schedule (min-width: 960px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 480px;
      column-gap: var(--s10);
    }
    .tables {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
  @container week-schedule (max-width: 479px) {
    .answer {
      min-height: 100px;
    }
    .stage {
      min-height: 596px;
    }
    .editor {
      min-height: 150px;
    }
    .compared,
    .compared tbody {
      display: block;
    }
    .compared thead {
      display: none;
    }
    .compared tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--s3);
      padding: var(--s2);
      border-bottom: 1px solid var(--hair);
    }
    .compared tbody tr > * {
      padding: 0;
      border: 0;
    }
    .compared tr.chosen {
      background: var(--accent-wash);
    }
    .compared tr.chosen > * {
      background: none;
    }
    .compared tbody .risks,
    .compared tbody .changes {
      grid-column: 1;
      text-align: start;
      font-size: var(--t-small);
      line-height: 16px;
    }
    .compared tbody .to-single {
      grid-area: 2 / 2;
    }
    .compared td[colspan] {
      display: none;
    }
    .compared .word {
      display: inline;
      color: var(--ink-3);
    }
  }
  :host(:lang(ja)) .answer {
    word-break: auto-phrase;
  }
  @media (forced-colors: active) {
    .swatch {
      border: 1px solid GrayText;
      background: Canvas;
      color: CanvasText;
    }
    .over .chosen {
      fill: none;
      stroke: Highlight;
    }
  }
  @media print {
    .editor,
    .tools,
    .link {
      display: none;
    }
  }
`;
