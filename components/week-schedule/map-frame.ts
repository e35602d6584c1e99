/** Where the map's cells are, in CSS pixels from the first one's corner. */
export interface MapFrame {
  /** Days are columns: a narrow place. */
  readonly isTransposed: boolean;
  readonly width: number;
  readonly height: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** The part of a cell that the schedule's line runs in: above the colour, left of it where days are columns. */
  readonly strip: number;
}

/** Of the names beside the cells, and above them. */
const NAMES = { wide: 40, transposed: 30 } as const;
const STRIP = { narrow: 20, roomy: 22 } as const;
/** From this width on a narrow map's cells have room for three digits beside the colour. */
const ROOMY_FROM = 42;
const TRANSPOSED_BELOW = 480;
const CELL_HEIGHT = { wide: 38, transposed: 24 } as const;
const EDGE = 4;

export function mapFrame(mapWidth: number): MapFrame {
  const isTransposed = mapWidth < TRANSPOSED_BELOW,
    width = Math.max(0, mapWidth - NAMES[isTransposed ? 'transposed' : 'wide']),
    cellWidth = width / (isTransposed ? 7 : 24),
    cellHeight = CELL_HEIGHT[isTransposed ? 'transposed' : 'wide'];
  return {
    isTransposed,
    width,
    height: cellHeight * (isTransposed ? 24 : 7),
    cellWidth,
    cellHeight,
    strip: STRIP[isTransposed && cellWidth >= ROOMY_FROM ? 'roomy' : 'narrow'],
  };
}

/** A cell's upper left corner. */
export function cornerOf(
  { isTransposed, cellWidth, cellHeight }: MapFrame,
  day: number,
  hour: number,
): { readonly x: number; readonly y: number } {
  return isTransposed ? { x: day * cellWidth, y: hour * cellHeight } : { x: hour * cellWidth, y: day * cellHeight };
}

/** The hour of the week at a place, the nearest where it is outside. */
export function hourAt({ isTransposed, cellWidth, cellHeight }: MapFrame, x: number, y: number): number {
  const [column, row] = [Math.floor(x / cellWidth), Math.floor(y / cellHeight)];
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return isTransposed ? within(column, 7) * 24 + within(row, 24) : within(row, 7) * 24 + within(column, 24);
}

/** How far into the strip a minimum's line is: from its low end, which is nearest to the colour where days are rows. */
export function depthOf({ strip }: MapFrame, minimum: number, most: number): number {
  return EDGE + ((strip - 2 * EDGE) * minimum) / Math.max(1, most);
}

/** Room for a cell's number. */
export function swatchWidth({ isTransposed, cellWidth, strip }: MapFrame): number {
  return isTransposed ? cellWidth - strip - 1 : cellWidth - 1;
}
