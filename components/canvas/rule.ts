/** A line through points: an axis, a hair line, a mark. */
export function rule(
  ctx: CanvasRenderingContext2D,
  colour: string,
  points: readonly (readonly [x: number, y: number])[],
  width = 1,
  dash: number[] = [],
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
  ctx.setLineDash([]);
}
