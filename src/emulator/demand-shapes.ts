import type { DemandShape } from './traffic/generated.js';

/** The demands that the emulator's own resources have: shapes that real services show. Hours are UTC. */
export const demandShapes = {
  /** A shop front: a lunch shoulder, a strong evening, more at weekends, a burst now and then. Peaks near 19 TPS. */
  eveningPeak: {
    baseTps: 1.3,
    humps: [
      { hour: 12.5, widthHours: 2.6, tps: 4.6 },
      { hour: 16, widthHours: 3.2, tps: 2.6 },
      { hour: 20.4, widthHours: 2.1, tps: 8.8 },
    ],
    weekdays: [1.14, 0.94, 0.95, 0.97, 1, 1.06, 1.16],
    wobble: 0.09,
    bursts: { perDay: 0.6, tps: 10, riseMinutes: 6, fadeMinutes: 16 },
  },
  /** Adds to what is in the basket: little by itself, and up to 11 TPS within minutes of each promotion. */
  bursty: {
    baseTps: 0.5,
    humps: [
      { hour: 12, widthHours: 3, tps: 1.8 },
      { hour: 20, widthHours: 2.6, tps: 3.2 },
    ],
    weekdays: [1.1, 0.95, 0.95, 1, 1, 1.05, 1.15],
    wobble: 0.15,
    bursts: { perDay: 3, tps: 6.5, riseMinutes: 5, fadeMinutes: 28 },
  },
  /** A tool that people use at work. */
  officeHours: {
    baseTps: 0.4,
    humps: [
      { hour: 9.6, widthHours: 1.5, tps: 11 },
      { hour: 14.2, widthHours: 2, tps: 12 },
    ],
    weekdays: [0.06, 1.03, 1.05, 1.02, 1, 0.86, 0.08],
    wobble: 0.08,
  },
  /** Mailings on Tuesday and Thursday mornings, and nothing else. */
  mailings: {
    baseTps: 0,
    humps: [{ hour: 9, widthHours: 0.8, tps: 2.4 }],
    weekdays: [0, 0, 1, 0, 0.9, 0, 0],
    wobble: 0.1,
  },
  /** Always below 1 request a second. */
  smallAndSmooth: {
    baseTps: 0.22,
    humps: [{ hour: 20.6, widthHours: 3.1, tps: 0.5 }],
    weekdays: [1.12, 0.95, 0.95, 0.97, 1, 1.04, 1.12],
    wobble: 0.04,
  },
} satisfies Record<string, DemandShape>;
