import { countText, tpsText } from '../../src/locale/numbers.js';
import type { Locale } from '../../src/locale/locale.js';

const STEPS = 7;
/** Width of a digit of the smallest type, and of what separates digits. */
const DIGIT = 6.6;
const POINT = 3;

/** What a colour and a number in a cell stand for. */
export interface HeatScale {
  /** The highest mean of the week; 0 where nothing was asked for. */
  readonly most: number;
  /** A cell's number is in thousands where it would not fit otherwise. */
  readonly isInThousands: boolean;
  readonly digits: 0 | 1;
}

export function heatScale(meanTps: Float64Array): HeatScale {
  const most = meanTps.reduce((highest, each) => (each > highest ? each : highest), 0),
    isInThousands = most >= 999.5;
  return { most, isInThousands, digits: isInThousands || most < 4.95 ? 1 : 0 };
}

/** 1 to 7; 0 where nothing was measured. */
export function heatStep(tps: number, { most }: HeatScale): number {
  if (Number.isNaN(tps)) return 0;
  return most === 0 ? 1 : Math.max(1, Math.ceil((tps / most) * STEPS));
}

/** The number in a cell so wide; empty where none fits. */
export function heatText(tps: number, { isInThousands, digits }: HeatScale, width: number, locale: Locale): string {
  if (Number.isNaN(tps)) return '';
  const value = isInThousands ? tps / 1000 : tps,
    whole = countText(value, locale);
  // Little is not nothing.
  const isWhole = value < 0.05 || (digits === 0 && value >= 0.95),
    text = isWhole ? whole : tpsText(value, locale);
  if (isRoomFor(text, width)) return text;
  return value >= 0.5 && isRoomFor(whole, width) ? whole : '';
}

function isRoomFor(text: string, width: number): boolean {
  return textWidth(text) <= width - 2;
}

export function textWidth(text: string): number {
  return [...text].reduce((width, each) => width + (/\d/.test(each) ? DIGIT : POINT), 0);
}
