import type { Locale } from '../../src/locale/locale.js';
import { countText, moneyText, tpsText } from '../../src/locale/numbers.js';
import { durationText, instantText, weekdayText } from '../../src/locale/times.js';
import type { AtMinimum } from './at-minimum.js';
import type { Messages } from './demand-chart.messages.js';
import type { Evidence } from './evidence.js';
import type { Frame } from './frame.js';
import type { Palette } from '../canvas/palette.js';
import type { Picture } from './picture.js';
import { directionOf } from './readout.js';
import type { Steps } from './steps.js';
import { timeAxisOf } from './time-axis.js';

export interface PictureParts {
  readonly text: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  readonly frame: Frame;
  readonly evidence: Evidence;
  readonly steps: Steps;
  readonly palette: Palette;
  readonly minimum: number;
  readonly current: number | undefined;
  readonly at: AtMinimum | undefined;
}

/** Puts the words to a drawing. */
export function pictureOf(parts: PictureParts): Picture {
  const { text, locale, timeZone, frame, evidence, steps, palette, minimum, current, at } = parts,
    { series, gaps } = evidence;
  const days = (frame.view.end - frame.view.start) / 86_400;
  const tps = (peak: { readonly tps: number }): string => tpsText(peak.tps, locale);
  /** As much of the date as the axis does not already tell. */
  const when = (window: number): string => {
    const at = series.start + window * series.windowSeconds;
    const clock = instantText(at, locale, timeZone, { withDate: false });
    return days <= 1.5 ? clock : days <= 10 ? `${weekdayText(at, locale, timeZone)} ${clock}` : instantText(at, locale, timeZone);
  };
  return {
    frame,
    palette,
    pixelRatio: devicePixelRatio,
    steps,
    gaps,
    axis: timeAxisOf(frame, locale, timeZone),
    minimum,
    current,
    words: {
      unit: text.unit,
      tick: (value) => countText(value, locale),
      now: text.now(countText(current ?? 0, locale)),
      nowShort: countText(current ?? 0, locale),
      idle: at && text.idleShare(countText(at.idleShare * 100, locale)),
      difference: at && differenceWords(parts, at),
      gap: ({ start, end }) => text.gap(durationText(end - start, locale)),
      gapShort: text.gapShort,
      peak: (peak) => `${tps(peak)} ${when(peak.window)}`,
      peakShort: tps,
    },
  };
}

function differenceWords({ text, locale, currency }: PictureParts, { difference }: AtMinimum): Picture['words']['difference'] {
  const direction = difference ? directionOf(difference) : 'same';
  if (!difference || direction === 'same') return undefined;
  return { amount: text.difference[direction](moneyText(difference.abs(), locale)), unit: text.perMonth(currency), direction };
}
