import { html, svg, type TemplateResult } from 'lit';

/** Bars that a person draws. */
export interface Bars {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
  /** What a bar is called aloud, and under it on the screen (empty: nothing). */
  readonly nameOf: (index: number) => string;
  readonly tickOf: (index: number) => string;
  readonly valueText: (value: number) => string;
  readonly set: (index: number, value: number) => void;
}

const HEIGHT = 64;
const TOP = 100;
const STEP = 5;

const within = (value: number): number => Math.min(TOP, Math.max(0, value));

/** Bars are sliders in a row: one of them is a tab stop, arrows change it and move on, the pointer draws across them all. */
export function barsView({ id, label, values, nameOf, tickOf, valueText, set }: Bars): TemplateResult {
  const width = 100 / values.length;
  const draw = (event: PointerEvent): void => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const index = Math.min(values.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * values.length)));
    const share = 1 - (event.clientY - box.top) / HEIGHT;
    set(index, within(Math.round((share * TOP) / STEP) * STEP));
  };
  const pressed = (event: KeyboardEvent, index: number): void => {
    const value = values[index]!;
    const next = {
      ArrowUp: value + STEP,
      ArrowDown: value - STEP,
      PageUp: value + 4 * STEP,
      PageDown: value - 4 * STEP,
      Home: 0,
      End: TOP,
    }[event.key];
    const move = { ArrowLeft: index - 1, ArrowRight: index + 1 }[event.key];
    if (next === undefined && move === undefined) return;
    event.preventDefault();
    if (next !== undefined) return set(index, within(next));
    const sliders = (event.currentTarget as Element).parentElement!.querySelectorAll<SVGElement>('[role="slider"]');
    const to = sliders[move!];
    if (!to) return;
    for (const each of sliders) each.setAttribute('tabindex', each === to ? '0' : '-1');
    to.focus();
  };
  return html`
    <div class="bars-label" id=${`${id}-label`}>${label}</div>
    <svg
      class="bars"
      id=${id}
      width="100%"
      height=${HEIGHT + 16}
      role="group"
      aria-labelledby=${`${id}-label`}
      @pointerdown=${(event: PointerEvent) => {
        event.preventDefault();
        (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
        draw(event);
      }}
      @pointermove=${(event: PointerEvent) => {
        if (event.buttons & 1) draw(event);
      }}
    >
      ${values.map((value, index) => {
        const height = Math.max(1, (within(value) / TOP) * (HEIGHT - 2));
        return svg`
          <g
            role="slider"
            tabindex=${index === 0 ? '0' : '-1'}
            aria-orientation="vertical"
            aria-label=${nameOf(index)}
            aria-valuemin="0"
            aria-valuemax=${TOP}
            aria-valuenow=${value}
            aria-valuetext=${valueText(value)}
            @keydown=${(event: KeyboardEvent) => pressed(event, index)}
          >
            <rect class="column" x=${`${index * width}%`} y="0" width=${`${width}%`} height=${HEIGHT} />
            <rect class="bar" x=${`${(index + 0.1) * width}%`} y=${HEIGHT - height} width=${`${width * 0.8}%`} height=${height} />
            <text x=${`${(index + 0.5) * width}%`} y=${HEIGHT + 12} text-anchor="middle" aria-hidden="true">${tickOf(index)}</text>
          </g>`;
      })}
      <line class="axis" x1="0" x2="100%" y1=${HEIGHT} y2=${HEIGHT} />
    </svg>
  `;
}
