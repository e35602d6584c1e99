import { pictureFile } from '../canvas/picture-file.js';

const SCALE = 2;

/**
 * Draws an SVG of paths and texts on a canvas, in the colours that it has on the page at the moment, for a file that needs no stylesheet.
 * An image made from the SVG's source would lose them, and a strict policy would not load it.
 */
export function pngOf(drawing: SVGSVGElement, background: string): Promise<Blob> {
  const size = { width: drawing.width.baseVal.value * SCALE, height: drawing.height.baseVal.value * SCALE };
  return pictureFile(size, background, (pen) => {
    pen.scale(SCALE, SCALE);
    for (const element of drawing.querySelectorAll<SVGPathElement | SVGTextElement>('path, text')) draw(pen, element);
  });
}

function draw(ctx: CanvasRenderingContext2D, element: SVGPathElement | SVGTextElement): void {
  const { fill, stroke, strokeWidth, strokeDasharray, fontWeight, fontSize, fontFamily, textAnchor } = getComputedStyle(element);
  if (element instanceof SVGTextElement) {
    ctx.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    ctx.fillStyle = fill;
    ctx.textAlign = textAnchor === 'end' ? 'end' : 'start';
    ctx.fillText(element.textContent, Number(element.getAttribute('x')), Number(element.getAttribute('y')));
    return;
  }
  const path = new Path2D(element.getAttribute('d')!);
  if (fill !== 'none') {
    ctx.fillStyle = fill;
    ctx.fill(path);
  }
  if (stroke === 'none') return;
  ctx.strokeStyle = stroke;
  ctx.lineWidth = Number.parseFloat(strokeWidth);
  ctx.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(Number.parseFloat));
  ctx.stroke(path);
}
