import type { Locale } from '../../src/locale/locale.js';
import { countText, quantityText } from '../../src/locale/numbers.js';
import type { LinePicture } from '../canvas/line-chart.js';
import type { Palette } from '../canvas/palette.js';
import type { Messages } from './capacity-frontier.messages.js';
import type { Curve, CurvePoint } from './curve.js';
import type { FrontierFrame } from './frontier-frame.js';
import { rolesText } from './sentences.js';

/** A minimum with a ring and a name. */
export interface NamedPoint extends CurvePoint {
  readonly text: string;
  readonly isChosen: boolean;
}

/** All that one drawing shows, words included: the canvas side formats nothing. */
export interface FrontierPicture extends LinePicture {
  readonly frame: FrontierFrame;
  readonly palette: Palette;
  readonly curve: Curve;
  /** The chosen one comes first. */
  readonly named: readonly NamedPoint[];
  /** The minimum that is pointed at. */
  readonly pointed: NamedPoint | undefined;
  readonly budget: { readonly share: number; readonly text: string } | undefined;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly share: number; readonly text: string }[];
  readonly words: { readonly never: string; readonly axis: string };
}

/** Puts the words to a drawing. */
export function frontierPictureOf({
  frame,
  palette,
  curve,
  chosen,
  pointed,
  budget,
  currency,
  text,
  locale,
}: {
  readonly frame: FrontierFrame;
  readonly palette: Palette;
  readonly curve: Curve;
  readonly chosen: CurvePoint | undefined;
  readonly pointed: CurvePoint | undefined;
  readonly budget: number | undefined;
  readonly currency: string;
  readonly text: Messages;
  readonly locale: Locale;
}): FrontierPicture {
  const percent = (share: number): string => quantityText(share * 100, locale, 6);
  const named = (point: CurvePoint, isChosen: boolean): NamedPoint => {
    const tps = countText(point.minimum, locale),
      roles = rolesText(text, curve, point.minimum);
    return { ...point, text: roles ? text.named(tps, roles) : tps, isChosen };
  };
  const others = curve.stops
    .filter(({ minimum }) => minimum !== chosen?.minimum)
    .toSorted((a, b) => importanceOf(b.roles) - importanceOf(a.roles))
    .map(({ minimum }) =>
      named(
        curve.points.find((point) => point.minimum === minimum)!,
        false,
      ),
    );
  const ticks = Math.floor(frame.xEnd / frame.xStep + 1e-9);
  return {
    frame,
    palette,
    pixelRatio: devicePixelRatio,
    curve,
    named: [...(chosen ? [named(chosen, true)] : []), ...others],
    pointed: pointed && named(pointed, false),
    budget: budget === undefined ? undefined : { share: budget, text: text.budget(percent(budget)) },
    xTicks: Array.from({ length: ticks + 1 }, (_, index) => ({
      at: index * frame.xStep,
      text: quantityText(index * frame.xStep, locale),
    })),
    yTicks: [{ share: 0, text: text.none }, ...frame.scale.rows.map(({ share }) => ({ share, text: text.percent(percent(share)) }))],
    words: { never: text.never, axis: text.axis[curve.unit](currency) },
  };
}

/** Whose name is written first where there is no room for all. */
function importanceOf(roles: Curve['stops'][number]['roles']): number {
  return Math.max(...roles.map((role) => ['floor', 'peak', 'current', 'recommended'].indexOf(role)));
}
