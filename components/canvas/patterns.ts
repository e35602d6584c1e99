/** 45 degree lines, 1 px every 8: paid, and no demand there. */
export function hatch(ctx: CanvasRenderingContext2D, colour: string, pixelRatio: number): CanvasPattern {
  return tile(ctx, 8, pixelRatio, 45, (pen) => {
    pen.globalAlpha = 0.8;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 8);
  });
}

/** A solid colour with a grain of dots: at risk. */
export function grain(ctx: CanvasRenderingContext2D, colour: string, dots: string, pixelRatio: number): CanvasPattern {
  return tile(ctx, 3, pixelRatio, 0, (pen) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 3, 3);
    pen.fillStyle = dots;
    pen.beginPath();
    pen.arc(1.5, 1.5, 0.5, 0, 2 * Math.PI);
    pen.fill();
  });
}

function tile(
  ctx: CanvasRenderingContext2D,
  size: number,
  pixelRatio: number,
  degrees: number,
  paint: (pen: CanvasRenderingContext2D) => void,
): CanvasPattern {
  const canvas = ctx.canvas.ownerDocument.createElement('canvas');
  // Whole pixels, or tiles would show their seams; the pattern is scaled back exactly.
  canvas.width = canvas.height = Math.ceil(size * pixelRatio);
  const pen = canvas.getContext('2d')!,
    scale = canvas.width / size;
  pen.scale(scale, scale);
  paint(pen);
  const pattern = ctx.createPattern(canvas, 'repeat')!;
  pattern.setTransform(new DOMMatrix().rotate(degrees).scale(1 / scale));
  return pattern;
}
