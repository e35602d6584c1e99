/** How a week's requests spread: weights, of which only the proportions count. */
export interface DemandShape {
  /** Of the hours 0 to 23 of a day. */
  readonly hourly: readonly number[];
  /** Of the days Monday to Sunday. */
  readonly daily: readonly number[];
}

export const SHAPE_IDS = ['flat', 'office', 'evening', 'weekend'] as const;
export type ShapeId = (typeof SHAPE_IDS)[number];

const HOURS = Array.from({ length: 24 }, () => 100);

/** Starting points to draw on, the busiest hour and day at 100. They are ours, of nobody's measurement. */
export const SHAPES = {
  flat: { hourly: HOURS, daily: [100, 100, 100, 100, 100, 100, 100] },
  office: {
    hourly: [5, 5, 5, 5, 5, 10, 20, 40, 75, 100, 100, 90, 60, 90, 100, 100, 90, 75, 40, 20, 10, 10, 5, 5],
    daily: [100, 100, 100, 100, 100, 20, 20],
  },
  evening: {
    hourly: [40, 20, 10, 10, 10, 10, 20, 30, 30, 30, 30, 40, 50, 40, 40, 40, 50, 60, 75, 90, 100, 100, 90, 60],
    daily: [90, 90, 90, 90, 100, 100, 100],
  },
  weekend: {
    hourly: [30, 20, 10, 10, 10, 10, 20, 30, 50, 75, 90, 100, 100, 100, 100, 100, 90, 90, 90, 90, 90, 75, 60, 40],
    daily: [40, 40, 40, 40, 60, 100, 100],
  },
} as const satisfies Record<ShapeId, DemandShape>;
