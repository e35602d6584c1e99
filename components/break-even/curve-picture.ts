import type { OfferingId } from '../../pricing/offerings/offering.js';
import { boundOf } from '../../pricing/bound.js';
import { canServe } from '../../pricing/compare.js';
import { compactText } from '../../src/locale/compact-number.js';
import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText, quantityText } from '../../src/locale/numbers.js';
import type { Palette } from '../canvas/palette.js';
import type { Messages } from './break-even.messages.js';
import type { CurveFrame } from './curve-frame.js';
import type { Curves } from './curves.js';
import { lineOf, type LinePoint } from './line.js';
import { crossingText } from './sentences.js';
import type { Stop } from './stops.js';

/** One offering's line. */
export interface PictureLine {
  readonly offering: OfferingId;
  readonly points: readonly LinePoint[];
  readonly isChosen: boolean;
  readonly name: string;
  /** What it costs where the workload stands. */
  readonly value: string;
  readonly now: number;
}

/** All that one drawing shows, words included: the canvas side formats nothing. */
export interface CurvePicture {
  readonly frame: CurveFrame;
  readonly palette: Palette;
  readonly pixelRatio: number;
  readonly lines: readonly PictureLine[];
  /** undefined: the workload stands outside the picture. */
  readonly here: number | undefined;
  readonly crossings: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly knownUpTo: number | undefined;
  /** The place that the reader walked to. */
  readonly cursor: number | undefined;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
  readonly words: { readonly money: string; readonly axis: string; readonly here: string; readonly notKnown: string };
}

/** Puts the words to a drawing. */
export function curvePictureOf(
  curves: Curves,
  {
    frame,
    palette,
    stop,
    text,
    locale,
  }: {
    readonly frame: CurveFrame;
    readonly palette: Palette;
    readonly stop: Stop | undefined;
    readonly text: Messages;
    readonly locale: Locale;
  },
): CurvePicture {
  const { along, now, to, crossings, knownUpTo, subject, isChosen, comparison, book } = curves;
  const lines = curves.curves.map((curve): PictureLine => {
    const found = comparison.offerings[curve.offering];
    const served = canServe(found) ? found : undefined;
    const name = text.name[curve.offering];
    return {
      offering: curve.offering,
      points: lineOf(curve),
      isChosen: isChosen && curve.offering === subject,
      name: served && boundOf(served) === 'about' ? text.about(name) : name,
      value: served ? moneyText(served.total, locale) : '',
      now: served?.total.toNumber() ?? 0,
    };
  });
  const known = knownUpTo && compactText(knownUpTo.toNumber(), locale);
  const tick = (at: number): string => (along === 'peakHours' || at < 10_000 ? quantityText(at, locale, 0) : compactText(at, locale));
  return {
    frame,
    palette,
    pixelRatio: devicePixelRatio,
    lines,
    here: now.lte(to) ? now.toNumber() : undefined,
    crossings: crossings
      .filter(({ at }) => at.lte(to))
      .map((crossing) => ({ x: crossing.at.toNumber(), y: crossing.total.toNumber(), text: crossingText(crossing, along, text, locale) })),
    knownUpTo: knownUpTo?.toNumber(),
    cursor: stop?.at.toNumber(),
    xTicks: steps(frame.xStep, frame.xEnd).map((at) => ({ at, text: tick(at) })),
    yTicks: steps(frame.yStep, frame.yEnd).map((at) => ({ at, text: countText(at, locale) })),
    words: {
      money: text.perMonth(book.currency),
      axis: text.axisUnit[along],
      here: text.here,
      notKnown: known === undefined ? '' : frame.isNarrow ? text.notKnownShort : text.notKnown(known),
    },
  };
}

function steps(step: number, end: number): number[] {
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}
