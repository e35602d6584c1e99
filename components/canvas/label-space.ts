import type { Palette } from './palette.js';

/** What labels are written on: how far the plot goes, and in which letters. */
export interface Paper {
  readonly frame: { readonly left: number; readonly right: number };
  readonly palette: Pick<Palette, 'surface' | 'fontFamily' | 'fontSize'>;
}

export interface LabelStyle {
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  readonly weight?: 400 | 500 | 600;
  /** Left out where it would cover another label. */
  readonly isOptional?: boolean;
  /** Moved sideways as far as the plot's edges demand. */
  readonly staysInPlot?: boolean;
  /** On a slip of paper, where a halo would not make it readable. */
  readonly isBoxed?: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Writes labels on a halo of paper, and remembers where, so that none is written over another. */
export class LabelSpace {
  readonly #ctx: CanvasRenderingContext2D;
  readonly #paper: Paper;
  readonly #taken: Box[] = [];

  constructor(ctx: CanvasRenderingContext2D, paper: Paper) {
    this.#ctx = ctx;
    this.#paper = paper;
  }

  /** Keeps labels out of a place. */
  keep(x: number, y: number, width: number, height: number): void {
    this.#taken.push({ x, y, width, height });
  }

  /** Writes `text` with its middle at the height `y`. Answers whether it found room. */
  write(
    text: string,
    x: number,
    y: number,
    { colour, align = 'left', weight = 400, isOptional = false, staysInPlot = false, isBoxed = false }: LabelStyle,
  ): boolean {
    const ctx = this.#ctx,
      { frame, palette } = this.#paper;
    ctx.font = `${weight} ${palette.fontSize}px ${palette.fontFamily}`;
    const width = ctx.measureText(text).width,
      height = palette.fontSize + 2;
    let left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x;
    if (staysInPlot) left = Math.max(frame.left + 2, Math.min(left, frame.right - width));
    const box = { x: left, y: y - height / 2, width, height };
    if (isOptional && this.#taken.some((taken) => overlap(taken, box))) return false;
    this.#taken.push(box);
    if (isBoxed) {
      ctx.fillStyle = palette.surface;
      ctx.fillRect(box.x - 3, box.y - 1, box.width + 6, box.height + 2);
    }
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.strokeStyle = palette.surface;
    ctx.lineWidth = 3;
    ctx.strokeText(text, left, y + 0.5);
    ctx.fillStyle = colour;
    ctx.fillText(text, left, y + 0.5);
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height && b.y < a.y + a.height;
}
